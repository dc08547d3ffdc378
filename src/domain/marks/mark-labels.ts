import { describeDate } from '@/domain/dates/date-words';
import type { TimelineEvent } from '@/domain/dates/event-date';
import { cutAtWord } from '@/domain/say/excerpt';
import { wrapTitle } from '@/domain/say/title-text';
import { words } from '@/words/en';
import type { MarkMetrics } from './mark-metrics';
import type { LabelChoice } from './pack-labels';

/** The lines of a label, and words in a lighter hand behind the last. */
export interface LabelText {
  readonly lines: readonly string[];
  readonly muted: string;
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
  return [...texts].map(([key, { lines, muted }]) => ({
    key,
    lines: lines.length,
    // A lane is short of rows, and there a short label is better than a second row.
    isLastResort: key === 'short' && laneHead === 0,
    width:
      Math.max(
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

/** How many events a heap holds; the word goes first when room is short. */
export function heapTexts(count: number): Map<string, LabelText> {
  const said = words.timeline.heap(count);
  return new Map([
    ['full', { lines: [said.count], muted: said.unit }],
    ['short', { lines: [said.count], muted: '' }],
  ]);
}

/** Widest label, as a share of the plot, where the plot is narrow. */
const narrowShare = 0.58;
