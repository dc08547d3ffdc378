import type { Dataset } from '@/domain/dataset';
import { type Attention, useAttention } from '@/ui/thing-context';
import { words } from '@/words/en';

interface ThreadsNoteProps {
  readonly dataset: Dataset;
  /** Nothing is drawn, so there is nothing to explain. */
  readonly isEmpty: boolean;
  readonly onLegend?: () => void;
}

/** Says in words what the lines show. */
export function ThreadsNote({ dataset, isEmpty, onLegend }: ThreadsNoteProps) {
  const attention = useAttention();
  return (
    <p className="threads__note">
      <span>{!isEmpty && explain(dataset, attention)}</span>
      <button type="button" className="link" aria-haspopup="dialog" onClick={onLegend}>
        {words.timeline.howDrawn}
      </button>
    </p>
  );
}

function explain(dataset: Dataset, { selected }: Attention): string {
  if (selected === null) return words.timeline.explainRest;
  if (selected.kind === 'statement') return words.timeline.explainStatement;
  if (selected.kind === 'speaker') return words.timeline.explainSpeaker;
  const about = dataset.statementsAbout.get(selected.id)?.length ?? 0;
  return about > 0 ? words.timeline.explainEvent(about) : words.timeline.explainNobody;
}
