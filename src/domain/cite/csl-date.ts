import { describeDate } from '@/domain/dates/date-words';
import type { TimelineEvent } from '@/domain/dates/event-date';
import { formatEdtf } from '@/domain/edtf/date-format';
import { type EdtfDate, parseEdtf } from '@/domain/edtf/edtf';
import type { EdtfPoint } from '@/domain/edtf/point';

/**
 * A date as CSL-JSON writes it. What its parts cannot say exactly is in `literal`, in words, so
 * that no program reads a guess as a day.
 */
export interface CslDate {
  /** One date, or the first and the last of a stretch that it lasted; months and days from 1. */
  readonly 'date-parts'?: readonly (readonly number[])[];
  /** 1–4, spring to winter of the northern hemisphere. */
  readonly season?: number;
  /** CSL's one flag for doubt: the date is approximate or uncertain. */
  readonly circa?: true;
  readonly literal?: string;
}

/** An EDTF date for CSL-JSON: "2025-23" is the autumn of 2025 and no month. */
export function toCslDate(edtf: string): CslDate {
  const parsed = parseEdtf(edtf);
  return parsed.ok ? writeDate(parsed.date) : { literal: edtf };
}

/** When an event was; null where no date is given. A date of which any part is worked out stays in words. */
export function toEventDate(event: TimelineEvent): CslDate | null {
  const { date, when } = event;
  if (!when) return null;
  const isStated = date.basis === 'stated' && date.inferred === undefined;
  return isStated ? writeDate(when.edtf) : { literal: describeDate(event, 'spoken') };
}

/** The parts of a date that RIS and BibTeX can hold: one, and in no doubt. */
export function plainParts(date: CslDate | undefined): readonly number[] | null {
  const [first, last] = date?.['date-parts'] ?? [];
  return first && last === undefined && date?.circa === undefined ? first : null;
}

function writeDate(date: EdtfDate): CslDate {
  return exactDate(date) ?? { literal: formatEdtf(date, 'long') };
}

function exactDate(date: EdtfDate): CslDate | null {
  if (date.kind === 'point') return exactPoint(date.point);
  const [first, last] = date.kind === 'interval' ? [date.start, date.end] : [date.from, date.to];
  if (date.kind === 'one-of') return first && first === last ? exactPoint(first) : null;
  const ends = [first, last].map((point) => point && exactPoint(point));
  const parts = ends.flatMap((end) => (isPlain(end) ? end['date-parts'] : []));
  const isOneDay = first?.time && last?.time && String(parts[0]) === String(parts[1]);
  if (isOneDay) return { 'date-parts': parts.slice(0, 1) };
  return parts.length === 2 ? { 'date-parts': parts } : null;
}

/** CSL has no decades, and programs read its years before 1 in two ways. */
function exactPoint(point: EdtfPoint): CslDate | null {
  const parts = partsOf(point);
  if (!parts || point.year < 1) return null;
  return {
    'date-parts': [parts],
    ...(point.season !== undefined && { season: ((point.season - 21) % 4) + 1 }),
    ...((point.approximate || point.uncertain) && { circa: true }),
  };
}

function partsOf({ precision, year, month = 1, day = 1, season }: EdtfPoint) {
  switch (precision) {
    case 'second':
    case 'minute':
    case 'day':
      return [year, month, day];
    case 'month':
      return [year, month];
    case 'year':
      return [year];
    case 'season':
      // A southern season names other months than CSL's, which says no hemisphere.
      return season !== undefined && season < 29 ? [year] : null;
    case 'decade':
    case 'century':
      return null;
  }
}

function isPlain(date: CslDate | null): date is CslDate & Required<Pick<CslDate, 'date-parts'>> {
  return date !== null && date.season === undefined && date.circa === undefined;
}
