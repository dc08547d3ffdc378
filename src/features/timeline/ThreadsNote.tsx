import { type Dataset, rowsAbout } from '@/domain/dataset';
import type { ReadableThreads } from '@/domain/thread-ends';
import { type Attention, useAttention } from '@/ui/thing-context';
import { words } from '@/words/en';

interface ThreadsNoteProps {
  readonly dataset: Dataset;
  /** What is drawn; missing before anything is. */
  readonly shown?: ReadableThreads;
  /** Nothing is drawn, so there is nothing to explain. */
  readonly isEmpty: boolean;
  readonly onLegend?: () => void;
}

/** Says in words what the lines show. Of the lines themselves it speaks only where they are drawn. */
export function ThreadsNote({ dataset, shown, isEmpty, onLegend }: ThreadsNoteProps) {
  const attention = useAttention();
  const said = explain(dataset, attention);
  return (
    <p className="threads__note">
      <span>
        {!isEmpty && (
          <>
            {said} <span className="of-lines">{explainLines(attention, shown)}</span>
          </>
        )}
      </span>
      <button type="button" className="link" aria-haspopup="dialog" onClick={onLegend}>
        {words.timeline.howDrawn}
      </button>
    </p>
  );
}

function explain(dataset: Dataset, { selected }: Attention): string {
  switch (selected?.kind) {
    case undefined:
      return '';
    case 'statement':
      return words.timeline.explainStatement;
    case 'speaker':
      return words.timeline.explainSpeaker;
    case 'event': {
      const about = rowsAbout(dataset, selected.id).length;
      return about > 0 ? words.timeline.explainEvent(about) : words.timeline.explainNobody;
    }
  }
}

function explainLines({ selected }: Attention, shown?: ReadableThreads): string {
  const { explainRest, explainMany, explainLine, explainFirst } = words.timeline;
  const isCut = shown !== undefined && shown.total > shown.threads.length;
  if (selected === null) return isCut ? explainMany : explainRest;
  if (isCut && shown.isChosen) return explainFirst(shown.threads.length);
  return selected.kind === 'statement' ? explainLine : '';
}
