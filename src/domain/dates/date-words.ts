import {
  type DateLength,
  formatCalendarDay,
  formatEdtf,
  formatEnd,
} from '@/domain/edtf/date-format';
import { type EdtfDate, parseEdtf } from '@/domain/edtf/edtf';
import type { EventDate } from '@/domain/format/schema';
import { isolate } from '@/lib/isolate';
import { toCalendarDay } from '@/lib/utc';
import { words } from '@/words/en';
import type { DatedStretch, TimelineEvent } from './event-date';

const { dates } = words;

/** In the list of events, beside the title on the timeline, or read aloud and in Details. */
export type DateStyle = 'list' | 'timeline' | 'spoken';

/** The phrase for a kind of date: as stated, inferred, not stated, or a duration only. */
export type DateTag = (typeof dates.tags)[keyof typeof dates.tags];

/**
 * An event's date in words, and how we know it. On the timeline the words follow the title, so
 * they leave out a date that the title holds: "year inferred", or nothing.
 */
export function describeDate(
  { title, date, when }: Pick<TimelineEvent, 'title' | 'date' | 'when'>,
  style: DateStyle,
): string {
  if (!when) return describeUndated(date, style);
  const stated = vagueWords(date, when);
  const isInTitle = style === 'timeline' && holdsDate(title, when.edtf);
  const isPlain = style !== 'spoken' && showsOwnDoubt(date, when);
  const said = join([
    isInTitle ? '' : describeWhen(when, style),
    isPlain ? '' : describeDoubt(date),
  ]);
  if (stated === null) return said;
  return style === 'list'
    ? dates.quotedThen(isolate(stated), said)
    : join([dates.quoted(isolate(stated)), said]);
}

/** A date alone, in full: "28 February 2026". Text that is not EDTF comes back as it is. */
export function describeEdtf(edtf: string): string {
  const parsed = parseEdtf(edtf);
  return parsed.ok ? formatEdtf(parsed.date, 'long') : edtf;
}

/** The UTC day of a moment: "8 Aug 2025" or "8 August 2025". */
export function formatDay(ms: number, length: DateLength): string {
  return formatCalendarDay(toCalendarDay(ms), length);
}

/** A moment of an axis: its day, and on one with times of day the time as well. */
export function formatInstant(ms: number, { finest }: { readonly finest?: 'minute' }): string {
  const day = formatDay(ms, 'long');
  const date = new Date(ms);
  return finest ? dates.at(day, dates.clock(date.getUTCHours(), date.getUTCMinutes())) : day;
}

/** The label before a date in Details. A stated day whose year we added is inferred. */
export function dateTag({ date, when }: Pick<TimelineEvent, 'date' | 'when'>): DateTag {
  const isPartlyInferred = date.basis === 'stated' && when?.basis === 'inferred';
  return dates.tags[isPartlyInferred ? 'inferred' : date.basis];
}

function describeUndated({ basis, stated }: EventDate, style: DateStyle): string {
  if (stated === undefined) return style === 'list' ? dates.listNotStated : dates.notStated;
  const own = isolate(stated);
  if (style !== 'spoken') return dates.quoted(own);
  return basis === 'duration-only' ? dates.lasted(own) : join([dates.quoted(own), dates.notStated]);
}

function describeWhen({ edtf, shape }: DatedStretch, style: DateStyle): string {
  const length = style === 'spoken' ? 'long' : 'short';
  const isWindow = edtf.kind === 'one-of' && shape === 'within' && edtf.from !== edtf.to;
  if (isWindow && edtf.from && edtf.to) {
    return dates.between(formatEnd(edtf.from, length), formatEnd(edtf.to, length));
  }
  const text = formatEdtf(edtf, length);
  const isInside = style === 'spoken' && (shape === 'season' || shape === 'within');
  return isInside && !isApproximate(edtf) ? dates.sometimeIn(text) : text;
}

/** "About 1988" already says that it is some time in or near 1988. */
function isApproximate(date: EdtfDate): boolean {
  return date.kind === 'point' && date.point.approximate;
}

/** The source's own words for a season, unless they say no more than ours. */
function vagueWords({ stated }: EventDate, { edtf, shape }: DatedStretch): string | null {
  if (stated === undefined || shape !== 'season') return null;
  return stated.toLowerCase().includes(formatEdtf(edtf, 'long').toLowerCase()) ? null : stated;
}

/** "On or before" and the source's quoted season already show what we do not know. */
function showsOwnDoubt(date: EventDate, when: DatedStretch): boolean {
  if (date.basis === 'stated') return vagueWords(date, when) !== null;
  const { edtf } = when;
  return edtf.kind === 'one-of' && (edtf.from === null || edtf.to === null);
}

function describeDoubt({ basis, inferred = [] }: EventDate): string {
  if (basis !== 'stated') return dates.inferred;
  if (inferred.length === 0) return '';
  const isWhole = [
    ['start', 'end'],
    ['year', 'month', 'day'],
  ].some((whole) => whole.every((part) => inferred.some((name) => name === part)));
  return isWhole ? dates.inferred : dates.inferredParts(inferred.map((part) => dates.parts[part]));
}

/** Whether a title names this very date, in short or long words: "Khojaly, 25–26 February 1992". */
function holdsDate(title: string, date: EdtfDate): boolean {
  const lengths: readonly DateLength[] = ['short', 'long'];
  return lengths.some((length) => holdsWords(title, formatEdtf(date, length)));
}

function holdsWords(text: string, sought: string): boolean {
  const pieces = plain(text).split(plain(sought));
  return pieces.some((before, index) => {
    const after = pieces[index + 1];
    return after !== undefined && !/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after);
  });
}

/** One way to write a range, so that "25 to 26" finds "25–26". */
function plain(text: string): string {
  return text.toLowerCase().replace(/\s+to\s+|\s*[–-]\s*/g, '–');
}

function join(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}
