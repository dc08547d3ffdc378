import type { Dataset } from './dataset';

/** A period that is in sight, and on which line its name stands: two that overlap have two lines. */
export interface PeriodLine {
  readonly row: number;
  readonly line: number;
}

/** Some rows without those of periods, which are no marks. */
export function withoutPeriods(
  { periods }: Pick<Dataset, 'periods'>,
  rows: Uint32Array,
): Uint32Array {
  if (periods.length === 0) return rows;
  const known = new Set(periods);
  return rows.filter((row) => !known.has(row));
}

/** The periods among some rows. A line is given by time alone, so that it stays as the window moves. */
export function linePeriods(
  { periods, columns }: Pick<Dataset, 'periods' | 'columns'>,
  rows: Uint32Array,
): readonly PeriodLine[] {
  if (periods.length === 0) return [];
  const shown = new Set(rows);
  /** Of each line, when its last period ends. */
  const ends: number[] = [];
  return Array.from(periods).flatMap((row) => {
    if (!shown.has(row)) return [];
    const start = columns.start[row] ?? 0;
    const free = ends.findIndex((end) => end <= start);
    const line = free < 0 ? ends.length : free;
    ends[line] = columns.end[row] ?? start;
    return [{ row, line }];
  });
}
