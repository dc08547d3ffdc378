import { describeDate } from '@/domain/dates/date-words';
import type { TimelineEvent } from '@/domain/dates/event-date';
import type { Statement } from '@/domain/format/schema';
import type { Dataset } from '@/domain/model/dataset';
import { measureText } from '@/pages/fonts/card-fonts';
import { cardWords } from '@/words/en';
import { axisBox, axisText } from './geometry';
import type { WantedLabel } from './labels';
import { type CardMark, extentOf } from './marks';

/** What one card is about. */
export interface AxisFocus {
  /** In the order in which they deserve a label. */
  readonly events: readonly TimelineEvent[];
  /** Each draws lines from where it was made. */
  readonly statements: readonly Statement[];
  /** The event that the card is about, if it is about one. */
  readonly subject?: string;
}

const maxLabels = 3;
const widestLabel = 700;

/** The first event, then where it was said, then further events; no words twice. */
export function wantLabels(
  { events, statements, subject }: AxisFocus,
  marks: readonly CardMark[],
  dataset: Dataset,
): readonly WantedLabel[] {
  const places = [...new Set(statements.flatMap(({ saidAt }) => saidAt ?? []))].filter(
    (id) => id !== subject,
  );
  const [first, ...others] = events.filter(({ id }) => !places.includes(id));
  const label = (event: TimelineEvent | undefined, isPlace: boolean): readonly WantedLabel[] => {
    const mark = marks.find((each) => each.event === event?.id);
    return event && mark
      ? [toLabel(mark, isPlace ? saidWords(event, mark.shape) : dateWords(event))]
      : [];
  };
  const wanted = [
    ...label(first, false),
    ...places.flatMap((id) => label(dataset.event.get(id), true)),
    ...(subject === undefined ? others : []).flatMap((event) => label(event, false)),
  ];
  const seen = new Set<string>();
  const fresh = ({ texts: [text] }: WantedLabel) =>
    text !== undefined && !seen.has(text) && seen.add(text);
  return wanted.filter(fresh).slice(0, maxLabels);
}

function toLabel(mark: CardMark, texts: readonly string[]): WantedLabel {
  const [from, to] = extentOf(mark);
  const isLate = mark.shape !== 'within' && mark.shape !== 'season' && from > axisBox.width * 0.6;
  // Cut words could lose the very ones that say what is not known.
  const whole = texts.filter((text) => measureLabel(text) <= widestLabel);
  return { texts: whole, from, to, align: isLate ? 'end' : 'start' };
}

function dateWords(event: TimelineEvent): readonly string[] {
  return [describeDate(event, 'spoken'), shortDate(event)];
}

function saidWords(event: TimelineEvent, shape: CardMark['shape']): readonly string[] {
  const { said, saidOn } = cardWords;
  if (shape === 'day') return [saidOn(shortDate(event))];
  const isInside = shape === 'within' || shape === 'season';
  return [said(isInside ? describeDate(event, 'spoken') : shortDate(event))];
}

/** In short words, with all doubt, and without the source's own, which may be long. */
function shortDate({ date: { stated: _, ...date }, when }: TimelineEvent): string {
  return describeDate({ title: '', date, when }, 'timeline');
}

/** Width in px of a label. */
export function measureLabel(text: string): number {
  return measureText(text, { face: 'sans', weight: 600, size: axisText.size });
}
