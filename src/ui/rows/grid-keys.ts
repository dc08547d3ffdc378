/**
 * Where a reader is in a grid. A cell may hold several stops, such as links; `column` is kept while the
 * reader passes a row whose one cell spans all columns.
 */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
  readonly stop: number;
}

/** How many stops each cell of each row has, at least 1. */
export type GridShape = readonly (readonly number[])[];

type Press = Readonly<Record<'key', string>> & { readonly ctrlKey: boolean };

/** Rows that Page Up and Page Down pass. */
const page = 10;

/** Where a key leads, as the ARIA pattern for grids has it; null for a key that the grid leaves alone. */
export function moveInGrid(shape: GridShape, from: GridPlace, press: Press): GridPlace | null {
  const cells = shape[from.row];
  if (!cells) return null;
  const column = Math.min(from.column, cells.length - 1);
  const last = shape.length - 1;
  const toRow = (row: number) => ({ ...from, row: Math.max(0, Math.min(last, row)), stop: 0 });
  switch (press.key) {
    case 'ArrowRight':
      return step(cells, { ...from, column }, 1);
    case 'ArrowLeft':
      return step(cells, { ...from, column }, -1);
    case 'ArrowDown':
      return toRow(from.row + 1);
    case 'ArrowUp':
      return toRow(from.row - 1);
    case 'PageDown':
      return toRow(from.row + page);
    case 'PageUp':
      return toRow(from.row - page);
    case 'Home':
      return { row: press.ctrlKey ? 0 : from.row, column: 0, stop: 0 };
    case 'End':
      return endOf(shape, press.ctrlKey ? last : from.row);
    default:
      return null;
  }
}

/** The next stop of a row, in this cell or the one beside it; the ends stay where they are. */
function step(cells: readonly number[], from: GridPlace, by: 1 | -1): GridPlace {
  const stop = from.stop + by;
  if (stop >= 0 && stop < (cells[from.column] ?? 1)) return { ...from, stop };
  const column = from.column + by;
  const beside = cells[column];
  if (beside === undefined) return from;
  return { ...from, column, stop: by > 0 ? 0 : beside - 1 };
}

function endOf(shape: GridShape, row: number): GridPlace {
  const cells = shape[row] ?? [];
  const column = cells.length - 1;
  return { row, column, stop: (cells[column] ?? 1) - 1 };
}

/** The same place where the cell and the stop are really there. */
export function settleInGrid(shape: GridShape, place: GridPlace): GridPlace {
  const row = Math.max(0, Math.min(place.row, shape.length - 1));
  const cells = shape[row] ?? [];
  const column = Math.max(0, Math.min(place.column, cells.length - 1));
  return { row, column, stop: Math.max(0, Math.min(place.stop, (cells[column] ?? 1) - 1)) };
}
