import {
  type EdtfDate,
  edtfBounds,
  edtfEnds,
  hasTime,
  onClock,
  parseEdtf,
} from '@/domain/edtf/edtf';
import type { EdtfPoint } from '@/domain/edtf/point';
import type { EventDate, EventRecord } from '@/domain/format/schema';
import { msPerDay } from '@/lib/utc';
import { type Clock, utcClock } from './clock';

/**
 * What a date says of its time, and so how it is drawn.
 *
 *     day     ◆        that day or time     season  ░░░░   some point in a season
 *     span    ▮▬▬▬▮    all of it            before  ⋯◂▮    only the latest bound is known
 *     within  ▭▭▭▭▭    some point inside    after   ▮▸⋯    only the earliest bound is known
 */
type DateShape = 'day' | 'span' | 'within' | 'season' | 'before' | 'after' | 'undated';

/** How we know a date. */
type DateBasis = 'stated' | 'inferred' | 'not-stated';

type DrawnShape = Exclude<DateShape, 'undated'>;

/** What an event's date says, and its place on the axis in UTC ms. */
export interface DatedStretch {
  /** The date itself. */
  readonly edtf: EdtfDate;
  readonly shape: DrawnShape;
  /** How we know: the source says so, or we worked it out, wholly or in part. */
  readonly basis: Exclude<DateBasis, 'not-stated'>;
  /** What is known: [earliest, latest), −Infinity or Infinity where there is no bound. */
  readonly earliest: number;
  readonly latest: number;
  /** What is drawn: [start, end), always finite; of an open date the known bound's own stretch. */
  readonly start: number;
  readonly end: number;
  readonly startOpen: boolean;
  readonly endOpen: boolean;
  /** An end that is only about there: approximate, uncertain, or of a stated span not known to the day. */
  readonly startSoft: boolean;
  readonly endSoft: boolean;
}

/** What date order needs of some events: a column for each. */
export interface DateColumns {
  readonly start: ArrayLike<number>;
  readonly end: ArrayLike<number>;
  readonly title: ArrayLike<string>;
}

/** An event: its record, and when it was. */
export interface TimelineEvent extends EventRecord {
  /** Read from `date` once, when the record becomes an object; null when no axis can hold it. */
  readonly when: DatedStretch | null;
}

/** An event that has a place on the axis. */
export type DatedEvent = TimelineEvent & { readonly when: DatedStretch };

/** Makes an event of its record, with its date read. */
export function toEvent(record: EventRecord): TimelineEvent {
  return toEventOnClock(record, utcClock);
}

/** The same, with its times placed as a clock shows them. */
export function toEventOnClock(record: EventRecord, clock: Clock): TimelineEvent {
  return { ...record, when: readEventDate(record.date, clock) };
}

/** The record that an event was made of, to be written. */
export function toRecord({ when: _, ...record }: TimelineEvent): EventRecord {
  return record;
}

/** Whether an event has a place on the axis. */
export function isDated(event: TimelineEvent): event is DatedEvent {
  return event.when !== null;
}

/** Reads an event's date for the axis; null when it has no date that can be placed there. */
export function readEventDate(date: EventDate, clock: Clock = utcClock): DatedStretch | null {
  const parsed = date.edtf === undefined ? null : parseEdtf(date.edtf);
  if (!parsed?.ok) return null;
  const edtf = hasTime(parsed.date) ? onClock(parsed.date, clock.offset) : parsed.date;
  const shape = shapeOf(edtf);
  const basis = isWorkedOut(date, edtf) ? 'inferred' : 'stated';
  const isSpan = shape === 'span' && basis === 'stated';
  const { earliest, latest } = edtfBounds(edtf);
  const [first, last] = edtfEnds(edtf);
  return {
    edtf,
    shape,
    basis,
    earliest,
    latest,
    start: (first ?? last)?.earliest ?? latest,
    end: (last ?? first)?.latest ?? earliest,
    startOpen: first === null,
    endOpen: last === null,
    startSoft: isSoft(first, isSpan),
    endSoft: isSoft(last, isSpan),
  };
}

/**
 * Orders places in columns of dated events by the earliest possible moment, then the latest, then within
 * a day as given, and beyond a day by title. A missing bound sorts as the known one, which is what `start` and `end` hold.
 */
export function byDate({ start, end, title }: DateColumns): (a: number, b: number) => number {
  const value = (column: ArrayLike<number>, place: number) => column[place] ?? 0;
  const byTitle = (a: number, b: number) =>
    value(end, a) - value(start, a) > msPerDay ? compareText(title[a] ?? '', title[b] ?? '') : 0;
  return (a, b) =>
    value(start, a) - value(start, b) || value(end, a) - value(end, b) || byTitle(a, b) || a - b;
}

/** How a date is drawn. An unknown end leaves one bound; an open end is a span that goes on. */
function shapeOf(date: EdtfDate): DrawnShape {
  if (date.kind === 'point') return pointShape(date.point);
  if (date.kind === 'one-of' && date.from && date.from === date.to) return pointShape(date.from);
  const [first, last] = edtfEnds(date);
  const isInterval = date.kind === 'interval';
  if (first === null && !(isInterval && date.startOpen)) return 'before';
  if (last === null && !(isInterval && date.endOpen)) return 'after';
  return isInterval ? 'span' : 'within';
}

function pointShape(point: EdtfPoint): DrawnShape {
  if (isExact(point)) return 'day';
  return point.precision === 'season' ? 'season' : 'within';
}

/** Known to the day, or closer. */
function isExact({ precision, time }: EdtfPoint): boolean {
  return precision === 'day' || time !== undefined;
}

/** "Last autumn" is the source's season even where we added the year; "August 8" is not yet a day. */
function isWorkedOut(date: EventDate, parsed: EdtfDate): boolean {
  if (date.basis !== 'stated') return true;
  const parts = date.inferred ?? [];
  const isVague = parsed.kind === 'point' && !isExact(parsed.point);
  return isVague ? parts.some((part) => part !== 'year') : parts.length > 0;
}

function isSoft(end: EdtfPoint | null, isSpan: boolean): boolean {
  return end !== null && (end.approximate || end.uncertain || (isSpan && !isExact(end)));
}

/** By code unit, so that a build and a browser agree whatever their language. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
