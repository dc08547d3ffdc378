import { LinkButton } from '@/ui/fields/LinkButton';
import { words } from '@/words/en';

interface FollowNoteProps {
  /** How many are in the window, of how many that could be listed. */
  readonly inView: number;
  readonly all: number;
  /** All are listed, wherever the window is. */
  readonly isAll: boolean;
  readonly onAll: (isAll: boolean) => void;
}

/** Says that the list follows the window, and leads out of that and back. */
export function FollowNote({ inView, all, isAll, onAll }: FollowNoteProps) {
  const { inView: say, listAll, follow } = words.list;
  return (
    <p className="flex flex-wrap justify-between gap-x-3 border-hair border-b py-1.5 pl-3 text-fine text-ink-2">
      <span>{say(inView, all)}</span>
      <LinkButton className="max-sm:min-h-touch print:hidden" onClick={() => onAll(!isAll)}>
        {isAll ? follow : listAll(all)}
      </LinkButton>
    </p>
  );
}
