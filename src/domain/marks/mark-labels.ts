import { describeDate } from '@/domain/dates/date-words';
import type { TimelineEvent } from '@/domain/dates/event-date';
import type { HeapTopics } from '@/domain/heaps/heap-topics';
import { cutAtWord } from '@/domain/say/excerpt';
import { wrapTitle } from '@/domain/say/title-text';
import { words } from '@/words/en';
import type { MarkMetrics } from './mark-metrics';
import type { LabelChoice } from './pack-labels';

/** The lines of a label, and words in a lighter hand behind the last and below it. */
export interface LabelText {
  readonly lines: readonly string[];
  readonly muted: string;
  readonly below?: readonly string[];
}

export const noText: LabelText = { lines: [], muted: '' };

/** The ways to write a label, preferred first: in full, without date words, on more lines, short. */
export function labelTexts(
  event: TimelineEvent,
  metrics: MarkMetrics,
  plotWidth: number,
): Map<string, LabelText> {
  const muted = metrics.isWide ? describeDate(event, 'timeline') : '';
  const measure = (text: string) => metrics.measure(text, 'title');
  const texts = new Map<string, LabelText>();
  if (muted !== '') texts.set('full', { lines: wrapTitle(event.title, 1, measure) ?? [], muted });
  for (const lines of metrics.laneHead > 0 ? [1] : [1, 2, 3]) {
    const wrapped = wrapTitle(event.title, lines, measure);
    if (wrapped) texts.set(`title-${lines}`, { lines: wrapped, muted: '' });
  }
  texts.set('short', { lines: [shortTitle(event)], muted: '' });
  if (metrics.isWide) return texts;
  const fits = [...texts].filter(
    ([, { lines }]) => Math.max(...lines.map(measure)) <= plotWidth * narrowShare,
  );
  return fits.length > 0 ? new Map(fits) : texts;
}

/** Where a title has no short form, its beginning, with an ellipsis. */
function shortTitle({ label, title }: TimelineEvent): string {
  return label ?? cutAtWord(title, longestShort);
}

/** Characters: as long as a label may be. */
const longestShort = 24;

export function choicesOf(
  texts: ReadonlyMap<string, LabelText>,
  { measure, laneHead }: MarkMetrics,
): readonly LabelChoice[] {
  return [...texts].map(([key, { lines, muted, below = [] }]) => ({
    key,
    lines: lines.length + below.length,
    // A lane is short of rows, and there a short label is better than a second row.
    isLastResort: key === 'short' && laneHead === 0,
    width:
      Math.max(
        ...below.map((line) => measure(line, 'muted')),
        ...lines.map((line, index) => {
          const isLast = index === lines.length - 1;
          return (
            measure(line, 'title') +
            (isLast && muted !== '' ? 4 + measure(` ${muted}`, 'muted') : 0)
          );
        }),
      ) + labelPadding,
  }));
}

/** The label's own padding at its open end. */
const labelPadding = 6;

/** What a heap is told by: how many events, how long they are at least, and what they are about. */
interface HeapSaid {
  readonly count: number;
  readonly longerThan: number;
  readonly topics: HeapTopics;
}

/** So many lines below the number say what a heap is about. */
const maxBelow = 2;

/** Number, kind and topics of a heap; what matters less goes first when room is short. */
export function heapTexts(
  { count, longerThan, topics }: HeapSaid,
  { measure, isPhone }: MarkMetrics,
  { room, lines }: { readonly room: number; readonly lines: number },
): Map<string, LabelText> {
  const said = words.timeline.heap(count, longerThan);
  const texts = new Map<string, LabelText>();
  const head = { lines: [said.count], muted: said.unit };
  const most = Math.min(lines - 1, isPhone ? 1 : maxBelow);
  for (const [at, about] of describeTopics(topics).entries()) {
    for (let below = 1; below <= most; below += 1) {
      const wrapped = wrapTitle(about, below, (text) => measure(text, 'muted'));
      const widest = Math.max(...(wrapped ?? []).map((line) => measure(line, 'muted')));
      if (wrapped && widest + labelPadding <= room) {
        texts.set(`about-${at}-${below}`, { ...head, below: wrapped });
        break;
      }
    }
  }
  texts.set('full', head);
  texts.set('brief', { lines: [said.count], muted: said.briefUnit });
  texts.set('short', { lines: [said.count], muted: '' });
  return texts;
}

/** The ways to say what a heap is about, preferred first: its themes, one of them, one of its events. */
function describeTopics({ themes, titles }: HeapTopics): readonly string[] {
  const events = titles.map(words.timeline.heapAmong);
  return [...(themes.length > 1 ? [themes.join(', ')] : []), ...themes.slice(0, 1), ...events];
}

/** Widest label, as a share of the plot, where the plot is narrow. */
const narrowShare = 0.58;
