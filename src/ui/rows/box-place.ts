/** A row at the upper edge, and how far it is scrolled beyond that; px. */
export interface BoxPlace {
  readonly index: number;
  readonly within: number;
}

/** Where a box stands whose list holds all of its rows. */
export function placeIn(box: HTMLElement): BoxPlace {
  const index = rowAt(box, box.scrollTop);
  return { index, within: box.scrollTop - topOf(rowsIn(box)[index]) };
}

/** Scrolls to where it was. */
export function returnTo(box: HTMLElement, { index, within }: BoxPlace): void {
  box.scrollTop = topOf(rowsIn(box)[index]) + within;
}

/** Scrolls to a row unless it is in sight; false where it is still to be drawn. */
export function bringIntoSight(box: HTMLElement, index: number): boolean {
  const row = rowsIn(box)[index];
  if (!row) return false;
  const { scrollTop, clientHeight } = box;
  const isAbove = topOf(row) < scrollTop;
  if (isAbove || bottomOf(row) > scrollTop + clientHeight) box.scrollTop = topOf(row);
  return true;
}

/** The row at a height of the list, or the last one; rows stand one below the other. */
function rowAt(box: HTMLElement, height: number): number {
  const rows = rowsIn(box);
  let from = 0;
  let to = rows.length - 1;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (bottomOf(rows[middle]) > height) to = middle;
    else from = middle + 1;
  }
  return from;
}

function rowsIn(box: HTMLElement): ArrayLike<Element | undefined> {
  return box.firstElementChild?.children ?? [];
}

function topOf(row: Element | undefined): number {
  return row instanceof HTMLElement ? row.offsetTop : 0;
}

function bottomOf(row: Element | undefined): number {
  return row instanceof HTMLElement ? row.offsetTop + row.offsetHeight : 0;
}
