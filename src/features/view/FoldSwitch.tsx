import { words } from '@/words/en';

interface FoldSwitchProps {
  readonly fold: boolean;
  readonly onFold: (fold: boolean) => void;
}

/** Whether quiet stretches are folded. */
export function FoldSwitch({ fold, onFold }: FoldSwitchProps) {
  return (
    <label className="opt fold-switch">
      <input type="checkbox" checked={fold} onChange={() => onFold(!fold)} />
      <span>{words.view.fold}</span>
    </label>
  );
}
