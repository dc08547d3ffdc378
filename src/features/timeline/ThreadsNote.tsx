import { type Dataset, rowsAbout } from '@/domain/dataset';
import type { Visible } from '@/domain/select';
import { mostAtRest } from '@/domain/thread-ends';
import { type Attention, useAttention } from '@/ui/thing-context';
import { words } from '@/words/en';

interface ThreadsNoteProps {
  readonly dataset: Dataset;
  readonly visible: Visible;
  /** Nothing is drawn, so there is nothing to explain. */
  readonly isEmpty: boolean;
  readonly onLegend?: () => void;
}

/** Says in words what the lines show. */
export function ThreadsNote({ dataset, visible, isEmpty, onLegend }: ThreadsNoteProps) {
  const attention = useAttention();
  return (
    <p className="threads__note">
      <span>{!isEmpty && explain(dataset, visible, attention)}</span>
      <button type="button" className="link" aria-haspopup="dialog" onClick={onLegend}>
        {words.timeline.howDrawn}
      </button>
    </p>
  );
}

function explain(dataset: Dataset, visible: Visible, { selected }: Attention): string {
  const { explainRest, explainMany } = words.timeline;
  if (selected === null) return visible.statements.length > mostAtRest ? explainMany : explainRest;
  if (selected.kind === 'statement') return words.timeline.explainStatement;
  if (selected.kind === 'speaker') return words.timeline.explainSpeaker;
  const about = rowsAbout(dataset, selected.id).length;
  return about > 0 ? words.timeline.explainEvent(about) : words.timeline.explainNobody;
}
