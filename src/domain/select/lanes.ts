import type { Dataset } from '@/domain/model/dataset';
import { nameOf } from '@/domain/model/speaker-names';
import type { LaneMode } from '@/domain/model/view-state';
import { rowsIn } from '@/lib/rows/mask';
import { type Relation, related } from '@/lib/rows/relation';
import { words } from '@/words/en';
import type { Visible } from './select';

/** A row of the timeline, and the rows of the events that are in it, in date order. */
export interface Lane {
  readonly id: string;
  readonly label: string;
  readonly rows: Uint32Array;
  /** How many events are in it, where lanes are ordered by that. */
  readonly size?: number;
  /** How many lanes are in it, of those that are too many to have one of their own. */
  readonly others?: number;
}

/** So many lanes stand for themselves until more are asked for, and so many come each time. */
export const lanesPerStep = 12;

interface LaneQuestion {
  readonly mode: LaneMode;
  /** Rows of the events to lay out, in date order. */
  readonly rows: Uint32Array;
  readonly visible: Pick<Visible, 'hasStatement' | 'hasOwn'>;
  /** So many lanes stand for themselves, where there are more than one step of them. */
  readonly max?: number;
}

const unreferencedLane = '-';
const othersLane = '+';

/** By what this dataset's events can be laid out; there is always one lane for all. */
export function laneModesOf(dataset: Dataset): readonly LaneMode[] {
  const { speakers, themes } = dataset.file;
  const isSaid = dataset.counts.statements > 0;
  const modes: LaneMode[] = ['none'];
  if (themes.length > 0 && (isSaid || hasLinks(ownLinks(dataset, 'theme')))) modes.push('theme');
  if (speakers.length > 0 && (isSaid || hasLinks(ownLinks(dataset, 'speaker')))) {
    modes.push('speaker');
  }
  return modes;
}

/** The lanes that a link asks for, where the dataset has any such. */
export function possibleLanes(dataset: Dataset, asked: LaneMode): LaneMode {
  return laneModesOf(dataset).includes(asked) ? asked : 'none';
}

/**
 * The lanes in the order of the file, or, where they are many, by how many events they hold, the rest in
 * one lane. An event appears once in each lane of its own themes or people and of each kept statement
 * that refers to it, else in a last lane of its own; lanes without an event are left out.
 */
export function layOutLanes(
  dataset: Dataset,
  { mode, rows, visible, max = lanesPerStep }: LaneQuestion,
): readonly Lane[] {
  if (mode === 'none') return [{ id: unreferencedLane, label: '', rows }];
  const records =
    mode === 'theme'
      ? dataset.file.themes.map(({ id, label }) => ({ id, label }))
      : dataset.file.speakers.map(({ id }) => ({ id, label: nameOf(dataset, id) }));
  const filled = fillLanes(dataset, { mode, rows, visible, count: records.length });
  const fill = (lane: Omit<Lane, 'rows'>, at: number): readonly Lane[] => {
    const inLane = filled[at] ?? new Uint32Array();
    return inLane.length > 0 ? [{ ...lane, rows: inLane }] : [];
  };
  const isOwn = hasLinks(ownLinks(dataset, mode));
  const label = isOwn ? words.timeline.inNoLane[mode] : words.timeline.unreferenced;
  const unreferenced = { id: unreferencedLane, label };
  return [...gather(dataset, records.flatMap(fill), max), ...fill(unreferenced, records.length)];
}

/** The largest ones first, and all others in one; a lane of one other is that one. */
function gather({ event }: Dataset, lanes: readonly Lane[], max: number): readonly Lane[] {
  if (lanes.length <= lanesPerStep + 1) return lanes;
  const bySize = lanes
    .map((lane) => ({ ...lane, size: lane.rows.length }))
    .toSorted((a, b) => b.size - a.size);
  const rest = bySize.slice(max);
  if (rest.length < 2) return bySize;
  const inRest = new Uint8Array(event.length);
  for (const lane of rest) for (const row of lane.rows) inRest[row] = 1;
  const rows = rowsIn(inRest);
  const label = words.timeline.otherLanes(rest.length);
  const others = { id: othersLane, label, rows, size: rows.length, others: rest.length };
  return [...bySize.slice(0, max), others];
}

/** Rows by lane; the last one holds what no kept statement refers to. */
function fillLanes(
  dataset: Dataset,
  { mode, rows, visible, count }: LaneQuestion & { readonly count: number },
): readonly Uint32Array[] {
  const { links } = dataset;
  const own = ownLinks(dataset, mode);
  const lanes = Array.from({ length: count + 1 }, (): number[] => []);
  const lanesOf = (statement: number) =>
    mode === 'theme' ? related(links.themes, statement) : [links.speakerOf[statement] ?? 0];
  for (const row of rows) {
    const kept = related(links.about, row).filter((about) => visible.hasStatement[about] === 1);
    const ownLanes = visible.hasOwn[row] === 1 ? related(own, row) : [];
    const taken = new Set([...ownLanes, ...Array.from(kept, lanesOf).flatMap((some) => [...some])]);
    for (const lane of taken.size > 0 ? taken : [count]) lanes[lane]?.push(row);
  }
  return lanes.map((lane) => Uint32Array.from(lane));
}

function ownLinks({ links }: Dataset, mode: LaneMode): Relation {
  return mode === 'theme' ? links.ownThemes : links.ownPeople;
}

function hasLinks({ targets }: Relation): boolean {
  return targets.length > 0;
}
