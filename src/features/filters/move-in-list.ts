const page = 10;

/** Where a key leads in a list of so many rows; null for a key that the list leaves alone. */
export function moveInList(key: string, row: number, count: number): number | null {
  const last = count - 1;
  const to: Readonly<Record<string, number>> = {
    ArrowDown: row + 1,
    ArrowUp: row - 1,
    PageDown: row + page,
    PageUp: row - page,
    Home: 0,
    End: last,
  };
  const next = to[key];
  return next === undefined || last < 0 ? null : Math.max(0, Math.min(last, next));
}
