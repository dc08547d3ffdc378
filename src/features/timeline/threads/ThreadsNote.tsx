import { lazy, Suspense } from 'react';
import type { DrawnMark } from '@/domain/marks/place-marks';
import type { ReadableThreads } from '@/domain/marks/thread-ends';
import { type Dataset, rowsAbout } from '@/domain/model/dataset';
import type { Visible } from '@/domain/select/select';
import { LinkButton } from '@/ui/fields/LinkButton';
import { type Attention, useAttention } from '@/ui/links/thing-context';
import { words } from '@/words/en';
import { heapNoteId } from './heap-note-id';

/** Few datasets have heaps. */
const HeapNote = lazy(async () => ({ default: (await import('./HeapNote')).HeapNote }));

interface ThreadsNoteProps {
  readonly dataset: Dataset;
  /** What is drawn; missing before anything is. */
  readonly shown?: ReadableThreads;
  readonly visible?: Visible;
  /** The mark under the pointer or the focus: of a heap it is said what it holds. */
  readonly pointed?: DrawnMark | null | undefined;
  /** Nothing is drawn, so there is nothing to explain. */
  readonly isEmpty: boolean;
  readonly onLegend?: () => void;
  readonly onMatrix?: () => void;
}

/** Says in words what the lines show. Of the lines themselves it speaks only where they are drawn. */
export function ThreadsNote(props: ThreadsNoteProps) {
  const { dataset, shown, visible, pointed, isEmpty, onLegend } = props;
  const attention = useAttention();
  const lines = !isEmpty && (
    <>
      {explain(dataset, attention)}{' '}
      <span className="of-lines">{explainLines(attention, shown)}</span>
    </>
  );
  return (
    <p className="threads__note">
      <span>
        {pointed?.kind === 'heap' && visible ? (
          <Suspense fallback={lines}>
            <span id={heapNoteId}>
              <HeapNote {...{ dataset, visible }} heap={pointed.heap} />
            </span>
          </Suspense>
        ) : (
          lines
        )}
      </span>
      <span className="threads__links">
        <LinkButton aria-haspopup="dialog" onClick={onLegend}>
          {words.timeline.howDrawn}
        </LinkButton>{' '}
        <LinkButton aria-haspopup="dialog" onClick={props.onMatrix}>
          {words.timeline.whoReferred}
        </LinkButton>
      </span>
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
      return about > 0 ? words.timeline.explainEvent(about) : words.timeline.explainUnreferenced;
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
