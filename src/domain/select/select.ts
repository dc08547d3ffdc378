import type { Dataset, DatasetHead } from '@/domain/model/dataset';
import { datedCount } from '@/domain/model/dataset';
import type { SearchHits } from '@/domain/search/search';
import { countBelow } from '@/lib/rows/count-below';
import { countTargets, hasTargetIn, type Mask, markTargets, rowsIn } from '@/lib/rows/mask';

/** What the reader asks for. Empty sets and null ask for nothing and so leave all in. */
export interface Filters {
  readonly speakers: ReadonlySet<string>;
  readonly themes: ReadonlySet<string>;
  readonly hits: SearchHits | null;
}

/** What passes the filters, by row. */
export interface Visible {
  /** In article order. */
  readonly statements: Uint32Array;
  /** Events on the axis in date order, and those beside it. */
  readonly dated: Uint32Array;
  readonly undated: Uint32Array;
  readonly hasStatement: Mask;
  readonly hasEvent: Mask;
  /** Events that pass by their own themes and people, whatever was said of them. */
  readonly hasOwn: Mask;
  readonly eventCount: number;
  /** Whether anything is filtered at all. */
  readonly filtered: boolean;
  /** Statements each option would keep, given the other filters; by id. */
  readonly speakerCounts: ReadonlyMap<string, number>;
  readonly themeCounts: ReadonlyMap<string, number>;
  /** Events each option would keep by what they link to themselves, given the other filters; by id. */
  readonly ownSpeakerCounts: ReadonlyMap<string, number>;
  readonly ownThemeCounts: ReadonlyMap<string, number>;
}

/** Caches the unfiltered result per dataset: it is large, and often needed again. */
const everything = new WeakMap<Dataset, Visible>();

/**
 * Which statements and events pass. Filters judge one statement at a time: any of the chosen
 * speakers, and any of the chosen themes, and the words. An event stays while a kept statement
 * refers to it or was said at it, while its own people and themes pass in the same way, or while the
 * words match the event itself.
 */
export function selectVisible(dataset: Dataset, filters: Filters): Visible {
  const filtered = filters.speakers.size > 0 || filters.themes.size > 0 || filters.hits !== null;
  const known = filtered ? undefined : everything.get(dataset);
  const visible = known ?? judge(dataset, filters, filtered);
  if (!filtered) everything.set(dataset, visible);
  return visible;
}

function judge(dataset: Dataset, filters: Filters, filtered: boolean): Visible {
  const { file } = dataset;
  const { hasStatement, ...counts } = judgeStatements(dataset, filters);
  const { hasOwn, ...ownCounts } = judgeEvents(dataset, filters);
  const hasEvent = filtered
    ? findEvents(dataset, hasStatement, filters.hits?.events ?? hasOwn)
    : new Uint8Array(dataset.event.length).fill(1);
  const events = rowsIn(hasEvent);
  const dated = countBelow(events, datedCount(dataset));
  return {
    statements: rowsIn(hasStatement),
    dated: events.subarray(0, dated),
    undated: events.subarray(dated),
    hasStatement,
    hasEvent,
    hasOwn,
    eventCount: events.length,
    filtered,
    speakerCounts: byId(file.speakers, counts.speakers),
    themeCounts: byId(file.themes, counts.themes),
    ownSpeakerCounts: byId(file.speakers, ownCounts.speakers),
    ownThemeCounts: byId(file.themes, ownCounts.themes),
  };
}

function byId(records: readonly { readonly id: string }[], counts: Uint32Array) {
  return new Map(records.map(({ id }, at) => [id, counts[at] ?? 0]));
}

/** One pass over all statements: who passes, and what each option would keep. */
function judgeStatements({ file, links, statement }: Dataset, filters: Filters) {
  const speakers = maskOf(file.speakers, filters.speakers);
  const themes = maskOf(file.themes, filters.themes);
  const counts = countsFor(file);
  const hasStatement = new Uint8Array(statement.length);
  const count = (row: number) => {
    const speaker = links.speakerOf[row] ?? 0;
    const bySpeaker = speakers?.[speaker] !== 0;
    const byTheme = themes === null || hasTargetIn(links.themes, row, themes);
    if (byTheme) counts.speakers[speaker] = (counts.speakers[speaker] ?? 0) + 1;
    if (bySpeaker) countTargets(links.themes, row, counts.themes);
    if (bySpeaker && byTheme) hasStatement[row] = 1;
  };
  for (let row = 0; row < hasStatement.length; row += 1) {
    if (filters.hits === null || filters.hits.statements[row] === 1) count(row);
  }
  return { hasStatement, ...counts };
}

/** The same over all events, for what they link to themselves. */
function judgeEvents({ file, links, event }: Dataset, filters: Filters) {
  const { ownPeople, ownThemes } = links;
  const speakers = maskOf(file.speakers, filters.speakers);
  const themes = maskOf(file.themes, filters.themes);
  const counts = countsFor(file);
  const hasOwn = new Uint8Array(event.length);
  const judgeRow = (row: number) => {
    const byPeople = speakers === null || hasTargetIn(ownPeople, row, speakers);
    const byThemes = themes === null || hasTargetIn(ownThemes, row, themes);
    if (byThemes) countTargets(ownPeople, row, counts.speakers);
    if (byPeople) countTargets(ownThemes, row, counts.themes);
    if (byPeople && byThemes) hasOwn[row] = 1;
  };
  for (let row = 0; row < hasOwn.length; row += 1) {
    if (filters.hits?.events[row] !== 0) judgeRow(row);
  }
  return { hasOwn, ...counts };
}

function countsFor({ speakers, themes }: DatasetHead) {
  return {
    speakers: new Uint32Array(speakers.length),
    themes: new Uint32Array(themes.length),
  };
}

/** Whether an event passes; false for one that the dataset does not hold. */
export function keepsEvent({ event }: Dataset, { hasEvent }: Visible, id: string): boolean {
  return hasEvent[event.rowOf(id) ?? -1] === 1;
}

/** Null when nothing is chosen, which leaves all in. */
function maskOf(
  records: readonly { readonly id: string }[],
  chosen: ReadonlySet<string>,
): Mask | null {
  return chosen.size === 0 ? null : Uint8Array.from(records, ({ id }) => (chosen.has(id) ? 1 : 0));
}

/** `byThemselves` pass whatever was said of them. */
function findEvents({ links }: Dataset, hasStatement: Mask, byThemselves: Mask): Mask {
  const hasEvent = byThemselves.slice();
  for (let row = 0; row < hasStatement.length; row += 1) {
    if (hasStatement[row] !== 1) continue;
    hasEvent[links.saidAt[row] ?? 0] = 1;
    markTargets(links.events, row, hasEvent);
  }
  return hasEvent;
}
