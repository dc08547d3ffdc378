import { CheckOption } from '@/ui/fields/CheckOption';
import { words } from '@/words/en';

interface FoldSwitchProps {
  readonly fold: boolean;
  readonly onFold: (fold: boolean) => void;
}

/** Whether quiet stretches are folded. */
export function FoldSwitch({ fold, onFold }: FoldSwitchProps) {
  return <CheckOption label={words.view.fold} checked={fold} onChange={() => onFold(!fold)} />;
}
