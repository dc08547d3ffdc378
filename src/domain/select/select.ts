import type { Dataset } from '@/domain/model/dataset';
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
  readonly eventCount: number;
  /** Whether anything is filtered at all. */
  readonly filtered: boolean;
  /** Statements each option would keep, given the other filters; by id. */
  readonly speakerCounts: ReadonlyMap<string, number>;
  readonly themeCounts: ReadonlyMap<string, number>;
}

/** Caches the unfiltered result per dataset: it is large, and often needed again. */
const everything = new WeakMap<Dataset, Visible>();

/**
 * Which statements and events pass. Filters judge one statement at a time: any of the chosen
 * speakers, and any of the chosen themes, and the words. An event stays while a kept statement
 * refers to it or was said at it, or while the words match the event itself.
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
  const { hasStatement, speakerCounts, themeCounts } = judgeStatements(dataset, filters);
  const hasEvent = filtered
    ? findEvents(dataset, hasStatement, filters.hits)
    : new Uint8Array(dataset.event.length).fill(1);
  const events = rowsIn(hasEvent);
  const dated = countBelow(events, datedCount(dataset));
  return {
    statements: rowsIn(hasStatement),
    dated: events.subarray(0, dated),
    undated: events.subarray(dated),
    hasStatement,
    hasEvent,
    eventCount: events.length,
    filtered,
    speakerCounts: new Map(file.speakers.map(({ id }, at) => [id, speakerCounts[at] ?? 0])),
    themeCounts: new Map(file.themes.map(({ id }, at) => [id, themeCounts[at] ?? 0])),
  };
}

/** One pass over all statements: who passes, and what each option would keep. */
function judgeStatements({ file, links, statement }: Dataset, filters: Filters) {
  const { hits } = filters;
  const speakers = maskOf(file.speakers, filters.speakers);
  const themes = maskOf(file.themes, filters.themes);
  const speakerCounts = new Uint32Array(file.speakers.length);
  const themeCounts = new Uint32Array(file.themes.length);
  const hasStatement = new Uint8Array(statement.length);
  const count = (row: number) => {
    const speaker = links.speakerOf[row] ?? 0;
    const bySpeaker = speakers?.[speaker] !== 0;
    const byTheme = themes === null || hasTargetIn(links.themes, row, themes);
    if (byTheme) speakerCounts[speaker] = (speakerCounts[speaker] ?? 0) + 1;
    if (bySpeaker) countTargets(links.themes, row, themeCounts);
    if (bySpeaker && byTheme) hasStatement[row] = 1;
  };
  for (let row = 0; row < hasStatement.length; row += 1) {
    if (hits === null || hits.statements[row] === 1) count(row);
  }
  return { hasStatement, speakerCounts, themeCounts };
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

function findEvents({ links, event }: Dataset, hasStatement: Mask, hits: SearchHits | null): Mask {
  const hasEvent = hits ? hits.events.slice() : new Uint8Array(event.length);
  for (let row = 0; row < hasStatement.length; row += 1) {
    if (hasStatement[row] !== 1) continue;
    hasEvent[links.saidAt[row] ?? 0] = 1;
    markTargets(links.events, row, hasEvent);
  }
  return hasEvent;
}
