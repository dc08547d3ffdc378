import type { DrawnMark } from '@/domain/marks/place-marks';
import type { ReadableThreads } from '@/domain/marks/thread-ends';
import { type Dataset, rowsAbout } from '@/domain/model/dataset';
import type { Visible } from '@/domain/select/select';
import { LinkButton } from '@/ui/fields/LinkButton';
import { preload } from '@/ui/late/preload';
import { type Attention, useAttention } from '@/ui/links/thing-context';
import { words } from '@/words/en';
import { heapNoteId } from './heap-note-id';

/** Few datasets have heaps. */
const heapNote = preload(
  async () => (await import('./HeapNote')).HeapNote,
  () => <span>{words.failure.part}</span>,
);

const link = 'min-h-6 text-ink hover:text-ink! max-sm:min-h-touch print:hidden';

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
  if (dataset.event.length === 0) return null;
  const hasStatements = dataset.counts.statements > 0;
  const lines = !isEmpty && hasStatements && (
    <>
      <span>{explain(dataset, attention)}</span>{' '}
      <span className="of-lines forced-colors:hidden">{explainLines(attention, shown)}</span>
    </>
  );
  return (
    <p className="flex flex-wrap justify-between gap-x-4 text-fine/6 text-ink-2 max-sm:block max-sm:pt-1 max-sm:leading-[1.3]">
      <span className="max-sm:block">
        {pointed?.kind === 'heap' && visible ? (
          <span id={heapNoteId}>
            <heapNote.Part
              dataset={dataset}
              visible={visible}
              heap={pointed.heap}
              fallback={lines}
            />
          </span>
        ) : (
          lines
        )}
      </span>
      <span className="flex flex-wrap gap-x-4">
        <LinkButton className={link} aria-haspopup="dialog" onClick={onLegend}>
          {words.timeline.howDrawn}
        </LinkButton>{' '}
        {hasStatements && (
          <LinkButton className={link} aria-haspopup="dialog" onClick={props.onMatrix}>
            {words.timeline.whoReferred}
          </LinkButton>
        )}
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
  if (shown?.total === 0) return '';
  const isCut = shown !== undefined && shown.total > shown.threads.length;
  if (selected === null) return isCut ? explainMany : explainRest;
  if (isCut && shown.isChosen) return explainFirst(shown.threads.length);
  return selected.kind === 'statement' ? explainLine : '';
}
