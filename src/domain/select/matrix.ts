import type { Dataset } from '@/domain/model/dataset';
import { type Mask, rowsIn } from '@/lib/rows/mask';
import { invert, type Relation, related } from '@/lib/rows/relation';
import type { Visible } from './select';

/** What speakers are crossed with. */
export type MatrixKind = 'event' | 'theme';

/** Where a row of events and a column of a speaker meet; statements by row, in article order. */
export interface Cell {
  readonly kept: readonly number[];
  /** How many more there are that the filters leave out. */
  readonly outside: number;
}

/** The rows of a matrix, before their cells are looked at. */
export interface MatrixRows {
  /** Rows of events or themes to which a kept statement leads, then those to which none does. */
  readonly rows: Uint32Array;
  /** How many of them a statement links to. */
  readonly referred: number;
  /** Kept statements that link to no event or theme, in article order. */
  readonly unreferred: Uint32Array;
}

/**
 * Which events or themes are in the matrix, in their own order, under the filters. An event that only
 * the agency speaks of, or to which every statement is filtered out, is behind the others.
 */
export function listMatrixRows(dataset: Dataset, visible: Visible, kind: MatrixKind): MatrixRows {
  const relation = kind === 'event' ? dataset.links.events : dataset.links.themes;
  const count = kind === 'event' ? dataset.event.length : dataset.file.themes.length;
  const reached = new Uint8Array(count);
  const unreferred: number[] = [];
  for (const row of visible.statements) {
    const targets = related(relation, row);
    if (targets.length === 0) unreferred.push(row);
    for (const target of targets) reached[target] = 1;
  }
  const shown: Mask = kind === 'event' ? visible.hasEvent : reached;
  const referred = rowsIn(reached.map((is, row) => (is === 1 && shown[row] === 1 ? 1 : 0)));
  const others = rowsIn(reached.map((is, row) => (is === 0 && shown[row] === 1 ? 1 : 0)));
  const rows = new Uint32Array(referred.length + others.length);
  rows.set(referred);
  rows.set(others, referred.length);
  return {
    rows,
    referred: referred.length,
    unreferred: Uint32Array.from(unreferred),
  };
}

/** One cell for each speaker, in the order of the dataset, from the statements of a row. */
export function crossSpeakers(
  { file, links }: Dataset,
  { hasStatement }: Visible,
  statements: Uint32Array,
): readonly Cell[] {
  const cells = file.speakers.map(() => ({ kept: [] as number[], outside: 0 }));
  for (const row of statements) {
    const cell = cells[links.speakerOf[row] ?? 0];
    if (!cell) continue;
    if (hasStatement[row] === 1) cell.kept.push(row);
    else cell.outside += 1;
  }
  return cells;
}

/** Who links to an event or a theme: for themes the way back is worked out, once for a dataset. */
export function findReferrers(dataset: Dataset, kind: MatrixKind): Relation {
  if (kind === 'event') return dataset.links.about;
  const known = byTheme.get(dataset);
  if (known) return known;
  const back = invert(dataset.links.themes, dataset.file.themes.length);
  byTheme.set(dataset, back);
  return back;
}

const byTheme = new WeakMap<Dataset, Relation>();

/** How many kept statements each speaker has, in the order of the dataset. */
export function countBySpeaker({ file, links }: Dataset, { statements }: Visible): Uint32Array {
  const counts = new Uint32Array(file.speakers.length);
  for (const row of statements) {
    const at = links.speakerOf[row] ?? 0;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}
