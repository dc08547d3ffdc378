import { isStated } from '@/domain/dates/iso-interval';
import { type EdtfDate, edtfEnds, parseEdtf } from '@/domain/edtf/edtf';
import type { EdtfPoint } from '@/domain/edtf/point';
import type { DatasetFile, EventRecord } from '@/domain/format/schema';
import type { Exported } from './to-timeline-js';

/**
 * iCalendar: events whose source says the day, or from which day to which. It has no uncertainty, so the others are
 * left out, and with them whatever we worked out.
 */
export function toCalendar(dataset: DatasetFile, stamp: Date): Exported<string> {
  const dated = dataset.events.map((event) => ({ event, when: toWhen(event) }));
  const lines = dated.flatMap(({ event, when }) => {
    return when === null ? [] : toEntry(event, when, { dataset: dataset.id, stamp });
  });
  const whole = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Saywhen//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeText(dataset.title)}`,
    ...lines,
    'END:VCALENDAR',
  ];
  return {
    value: whole.map((line) => `${fold(line)}\r\n`).join(''),
    leftOut: dated.flatMap(({ event, when }) => (when === null ? [event.title] : [])),
  };
}

function toWhen({ date }: EventRecord): readonly string[] | null {
  const parsed = date.edtf === undefined || !isStated(date) ? null : parseEdtf(date.edtf);
  if (!parsed?.ok || parsed.date.kind === 'one-of' || !isKnown(parsed.date)) return null;
  const [first, last] = edtfEnds(parsed.date);
  return first && last && toTimes(first, last);
}

function toTimes(first: EdtfPoint, last: EdtfPoint): readonly string[] {
  if (isMoment(first) && isMoment(last)) {
    const end = first === last ? [] : [`DTEND:${utc(last.earliest)}`];
    return [`DTSTART:${utc(first.earliest)}`, ...end];
  }
  // The end is the day after.
  const dayAfter = Math.ceil(last.latest / msPerDay) * msPerDay;
  return [`DTSTART;VALUE=DATE:${day(first.earliest)}`, `DTEND;VALUE=DATE:${day(dayAfter)}`];
}

/** A time whose offset from UTC is stated. */
function isMoment({ time }: EdtfPoint): boolean {
  return time?.offset !== undefined;
}

const msPerDay = 86_400_000;

/** Both ends to the day at least, in no doubt, in years that the format can write. */
function isKnown(date: EdtfDate): boolean {
  return edtfEnds(date).every((end) => end !== null && isDay(end));
}

function isDay({ precision, uncertain, approximate, year }: EdtfPoint): boolean {
  const isFine = precision === 'day' || precision === 'minute' || precision === 'second';
  return isFine && !uncertain && !approximate && year >= 1 && year <= 9998;
}

function toEntry(
  { id, title, summary, place, links = [] }: EventRecord,
  when: readonly string[],
  { dataset, stamp }: { readonly dataset: string; readonly stamp: Date },
): readonly string[] {
  const [link] = links;
  return [
    'BEGIN:VEVENT',
    `UID:${id}@${dataset}.saywhen`,
    `DTSTAMP:${utc(stamp.getTime())}`,
    ...when,
    `SUMMARY:${escapeText(title)}`,
    ...(summary === undefined ? [] : [`DESCRIPTION:${escapeText(summary)}`]),
    ...(place === undefined ? [] : [`LOCATION:${escapeText(place)}`]),
    ...(link ? [`URL:${link.url}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function day(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10).replaceAll('-', '');
}

function utc(ms: number): string {
  return new Date(ms).toISOString().replace(/[-:]|\.\d+/g, '');
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\n|\r/g, '\\n');
}

/** Lines of at most 75 bytes, broken between characters. */
function fold(line: string): string {
  let [folded, bytes] = ['', 0];
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length;
    if (bytes + size > 74) [folded, bytes] = [`${folded}\r\n `, 1];
    folded += letter;
    bytes += size;
  }
  return folded;
}
