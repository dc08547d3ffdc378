import { describeEdge, type WaitingEvents } from '@/domain/heaps/edge-events';
import { words } from '@/words/en';

interface EdgeButtonProps {
  readonly waiting: WaitingEvents;
  readonly onShow: () => void;
}

const look =
  'absolute top-0 z-2 min-h-6 whitespace-nowrap text-fine text-ink underline before:absolute before:-inset-y-2.5 before:inset-x-0 hover:text-accent print:hidden';
const sides = { earlier: 'left-0', later: 'right-0' } as const;

/** A few events far outside what is shown at first, and the way to them. */
export function EdgeButton({ waiting, onShow }: EdgeButtonProps) {
  const text = describeEdge(waiting);
  return (
    <button
      type="button"
      className={`${look} ${sides[waiting.side]}`}
      aria-label={words.timeline.edge.show(text)}
      onClick={onShow}
    >
      {words.timeline.edge.arrow[waiting.side](text)}
    </button>
  );
}
