/** The rows of one lane whose own tiles have one size, 2 ** level ms; ascending. */
export interface Run {
  readonly level: number;
  readonly rows: Uint32Array;
}

/** Runs by the rows that they were made of: a reader comes back to all of them. */
const known = new WeakMap<Uint32Array, readonly Run[]>();

/** Rows of one lane by the size of their own tiles, from the finest to the coarsest. */
export function findRuns(levels: Uint8Array, rows: Uint32Array): readonly Run[] {
  const runs = known.get(rows) ?? splitRuns(levels, rows);
  known.set(rows, runs);
  return runs;
}

/** Two passes, one to count and one to fill: a million rows take some ms. */
function splitRuns(levels: Uint8Array, rows: Uint32Array): readonly Run[] {
  const counts = new Uint32Array(64);
  for (let place = 0; place < rows.length; place += 1) {
    const level = levels[rows[place] ?? 0] ?? 0;
    counts[level] = (counts[level] ?? 0) + 1;
  }
  const runs = Array.from(counts, (count) => new Uint32Array(count));
  const filled = new Uint32Array(64);
  for (let place = 0; place < rows.length; place += 1) {
    const row = rows[place] ?? 0;
    const level = levels[row] ?? 0;
    const at = filled[level] ?? 0;
    const run = runs[level];
    if (run) run[at] = row;
    filled[level] = at + 1;
  }
  return runs.flatMap((run, level) => (run.length > 0 ? [{ level, rows: run }] : []));
}
