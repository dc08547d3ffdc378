import { type EdtfPoint, parsePoint } from './point';
import { type Cure, type Refusal, refuse } from './refusal';

const maxCharacters = 200;
/** 12/10/1815 is a day, in American or European order. */
const slashedDay = /^\d{1,2}\/\d{1,2}\/\d{4}$/;

/** A date as EDTF writes it: levels 0 and 1, and the one-of sets of level 2. */
export type EdtfDate =
  | { readonly kind: 'point'; readonly point: EdtfPoint }
  | {
      /** It lasted from start to end. No point and open: '..'; no point and not open: left blank, unknown. */
      readonly kind: 'interval';
      readonly start: EdtfPoint | null;
      readonly end: EdtfPoint | null;
      readonly startOpen: boolean;
      readonly endOpen: boolean;
    }
  | {
      /** One of [a..b], [..b], [a..], [a,b,c]: the earliest and the latest member; null: no bound. */
      readonly kind: 'one-of';
      readonly from: EdtfPoint | null;
      readonly to: EdtfPoint | null;
    };

/** A date, or what `writeCure` makes a sentence of for its author. */
export type EdtfResult = { readonly ok: true; readonly date: EdtfDate } | Refusal;

type EndResult = { readonly ok: true; readonly point: EdtfPoint | null } | Refusal;
type MemberResult =
  | { readonly ok: true; readonly from: EdtfPoint | null; readonly to: EdtfPoint | null }
  | Refusal;

/** Reads an EDTF date. No text throws; what cannot be read comes back with its cure. */
export function parseEdtf(text: string): EdtfResult {
  const cure = refuseOutright(text);
  if (cure) return refuse(cure);
  if (text.startsWith('[') || text.endsWith(']')) return parseSet(text);
  if (text.includes('/')) return parseInterval(text);
  const result = parsePoint(text);
  return result.ok ? { ok: true, date: { kind: 'point', point: result.point } } : result;
}

/** The first and the last point a date names; null where open or unknown, never both. */
export function edtfEnds(
  date: EdtfDate,
): readonly [first: EdtfPoint | null, last: EdtfPoint | null] {
  switch (date.kind) {
    case 'point':
      return [date.point, date.point];
    case 'interval':
      return [date.start, date.end];
    case 'one-of':
      return [date.from, date.to];
  }
}

/** Outer bounds [earliest, latest) in UTC ms; ±Infinity where open or unknown. */
export function edtfBounds(date: EdtfDate): { readonly earliest: number; readonly latest: number } {
  const [first, last] = edtfEnds(date);
  return {
    earliest: first?.earliest ?? Number.NEGATIVE_INFINITY,
    latest: last?.latest ?? Number.POSITIVE_INFINITY,
  };
}

/** Whether a date says a time of day, at either end. */
export function hasTime(date: EdtfDate): boolean {
  return edtfEnds(date).some((end) => end?.time !== undefined);
}

/** The date with all that states an offset moved by some minutes, as a clock so far ahead of UTC shows it. */
export function onClock(date: EdtfDate, minutes: number): EdtfDate {
  const move = (point: EdtfPoint | null) => point && pointOnClock(point, minutes);
  switch (date.kind) {
    case 'point':
      return { ...date, point: pointOnClock(date.point, minutes) };
    case 'interval':
      return { ...date, start: move(date.start), end: move(date.end) };
    case 'one-of': {
      const from = move(date.from);
      return { ...date, from, to: date.to === date.from ? from : move(date.to) };
    }
  }
}

function pointOnClock(point: EdtfPoint, minutes: number): EdtfPoint {
  if (point.time?.offset === undefined) return point;
  const by = minutes * 60_000;
  return { ...point, earliest: point.earliest + by, latest: point.latest + by };
}

/** A stretch of time in UTC ms, ±Infinity where it has no bound; `latest` is exclusive. */
export interface TimeBounds {
  readonly earliest: number;
  readonly latest: number;
}

/** "About 1988" may be 1987 or 1989, so an approximate or uncertain date reaches its own length further. */
export function looseBounds(first: EdtfPoint | null, last: EdtfPoint | null = first): TimeBounds {
  return {
    earliest: first ? first.earliest - slackOf(first) : Number.NEGATIVE_INFINITY,
    latest: last ? last.latest + slackOf(last) : Number.POSITIVE_INFINITY,
  };
}

function slackOf({ earliest, latest, approximate, uncertain }: EdtfPoint): number {
  return approximate || uncertain ? latest - earliest : 0;
}

function refuseOutright(text: string): Cure | null {
  if (text.trim() === '') return ({ empty }) => empty;
  if (text.length > maxCharacters) return ({ tooLong }) => tooLong(maxCharacters);
  if (/[{}]/.test(text)) return ({ allOf }) => allOf;
  const years = /^(\d{4}) ?[-–—] ?(\d{4})$/.exec(text);
  return years && (({ tryThis }) => tryThis(`${years[1]}/${years[2]}`));
}

function parseInterval(text: string): EdtfResult {
  if (slashedDay.test(text)) return refuse(({ slashed }) => slashed(text));
  const [from = '', to = '', ...more] = text.split('/');
  if (more.length > 0) return refuse(({ interval }) => interval);
  const start = parseEnd(from);
  if (!start.ok) return start;
  const end = parseEnd(to);
  if (!end.ok) return end;
  if (!start.point && !end.point) return refuse(({ noBound }) => noBound);
  if (isReversed(start.point, end.point)) return refuse(({ reversed }) => reversed(to, from));
  const [startOpen, endOpen] = [from === '..', to === '..'];
  const date = {
    kind: 'interval',
    start: start.point,
    end: end.point,
    startOpen,
    endOpen,
  } as const;
  return { ok: true, date };
}

function parseEnd(text: string): EndResult {
  return text === '' || text === '..' ? { ok: true, point: null } : parsePoint(text);
}

function parseSet(text: string): EdtfResult {
  const inner = /^\[([^[\]]+)\]$/.exec(text)?.[1];
  if (inner === undefined) return refuse(({ unclosedSet }) => unclosedSet);
  const froms: (EdtfPoint | null)[] = [];
  const tos: (EdtfPoint | null)[] = [];
  for (const part of inner.split(',')) {
    const member = parseMember(part.trim());
    if (!member.ok) return member;
    froms.push(member.from);
    tos.push(member.to);
  }
  const from = outermost(froms, (a, b) => a.earliest < b.earliest);
  const to = outermost(tos, (a, b) => a.latest > b.latest);
  return from || to
    ? { ok: true, date: { kind: 'one-of', from, to } }
    : refuse(({ noBound }) => noBound);
}

function parseMember(text: string): MemberResult {
  const dots = text.indexOf('..');
  if (dots < 0) {
    const result = parsePoint(text);
    return result.ok ? { ok: true, from: result.point, to: result.point } : result;
  }
  const [first, last] = [text.slice(0, dots), text.slice(dots + 2)];
  const from = parseEnd(first);
  if (!from.ok) return from;
  const to = parseEnd(last);
  if (!to.ok) return to;
  if (!from.point && !to.point) return refuse(({ noBound }) => noBound);
  if (isReversed(from.point, to.point))
    return refuse(({ reversedChoice }) => reversedChoice(last, first));
  return { ok: true, from: from.point, to: to.point };
}

/** The point that no other lies beyond; null as soon as one has no bound on that side. */
function outermost(
  points: readonly (EdtfPoint | null)[],
  isBeyond: (a: EdtfPoint, b: EdtfPoint) => boolean,
): EdtfPoint | null {
  return points.reduce((best, point) =>
    best && point && !isBeyond(point, best) ? best : best && point,
  );
}

function isReversed(start: EdtfPoint | null, end: EdtfPoint | null): boolean {
  return start !== null && end !== null && end.latest <= start.earliest;
}
