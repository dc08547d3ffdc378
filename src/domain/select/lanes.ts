import type { Dataset } from '@/domain/model/dataset';
import { nameOf } from '@/domain/model/speaker-names';
import type { LaneMode } from '@/domain/model/view-state';
import { related } from '@/lib/rows/relation';
import { words } from '@/words/en';
import type { Visible } from './select';

/** A row of the timeline, and the rows of the events that are in it, in date order. */
export interface Lane {
  readonly id: string;
  readonly label: string;
  readonly rows: Uint32Array;
}

interface LaneQuestion {
  readonly mode: LaneMode;
  /** Rows of the events to lay out, in date order. */
  readonly rows: Uint32Array;
  readonly visible: Pick<Visible, 'hasStatement'>;
}

const unreferencedLane = '-';

/**
 * The lanes in the order of the file. An event appears once in each lane of a kept statement that
 * refers to it, else in a last lane of its own; lanes without an event are left out.
 */
export function layOutLanes(
  dataset: Dataset,
  { mode, rows, visible }: LaneQuestion,
): readonly Lane[] {
  if (mode === 'none') return [{ id: unreferencedLane, label: '', rows }];
  const records =
    mode === 'theme'
      ? dataset.file.themes.map(({ id, label }) => ({ id, label }))
      : dataset.file.speakers.map(({ id }) => ({ id, label: nameOf(dataset, id) }));
  const filled = fillLanes(dataset, { mode, rows, visible, count: records.length });
  return [...records, { id: unreferencedLane, label: words.timeline.unreferenced }].flatMap(
    (lane, at) => {
      const inLane = filled[at] ?? new Uint32Array();
      return inLane.length > 0 ? [{ ...lane, rows: inLane }] : [];
    },
  );
}

/** Rows by lane; the last one holds what no kept statement refers to. */
function fillLanes(
  { links }: Dataset,
  { mode, rows, visible, count }: LaneQuestion & { readonly count: number },
): readonly Uint32Array[] {
  const lanes = Array.from({ length: count + 1 }, (): number[] => []);
  const lanesOf = (statement: number) =>
    mode === 'theme' ? related(links.themes, statement) : [links.speakerOf[statement] ?? 0];
  for (const row of rows) {
    const kept = related(links.about, row).filter((about) => visible.hasStatement[about] === 1);
    const taken = new Set(Array.from(kept, lanesOf).flatMap((some) => [...some]));
    for (const lane of taken.size > 0 ? taken : [count]) lanes[lane]?.push(row);
  }
  return lanes.map((lane) => Uint32Array.from(lane));
}
