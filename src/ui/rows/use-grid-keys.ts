import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import { type GridPlace, type GridShape, moveInGrid, settleInGrid } from './grid-keys';

/**
 * Makes a table one stop for Tab, in which arrow keys, Home, End and Page keys lead from cell to cell.
 * A cell's links are its stops; a cell without one is a stop itself. `start` is where Tab leads at first.
 */
export function useGridKeys(table: RefObject<HTMLTableElement | null>, start: GridPlace) {
  const place = useRef(start);
  useLayoutEffect(() => rove(table.current, place.current));
  return {
    onFocus: () => {
      const stops = stopsOf(table.current);
      const here = findPlace(stops, document.activeElement);
      // The column is kept while a row is passed whose one cell spans all.
      if (here && !isSame(settleInGrid(shapeOf(stops), place.current), here)) place.current = here;
      rove(table.current, place.current);
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.altKey || event.metaKey || event.shiftKey) return;
      const stops = stopsOf(table.current);
      const next = moveInGrid(shapeOf(stops), place.current, event);
      if (!next) return;
      event.preventDefault();
      place.current = next;
      stopAt(stops, next)?.focus();
    },
  };
}

type Stops = readonly (readonly (readonly HTMLElement[])[])[];

function stopsOf(table: HTMLTableElement | null): Stops {
  return Array.from(table?.rows ?? [], (row) =>
    Array.from(row.cells, (cell) => {
      const links = [...cell.querySelectorAll<HTMLElement>('a, button')];
      return links.length > 0 ? links : [cell];
    }),
  );
}

function shapeOf(stops: Stops): GridShape {
  return stops.map((cells) => cells.map(({ length }) => length));
}

function stopAt(stops: Stops, place: GridPlace): HTMLElement | undefined {
  const { row, column, stop } = settleInGrid(shapeOf(stops), place);
  return stops[row]?.[column]?.[stop];
}

function findPlace(stops: Stops, element: Element | null): GridPlace | null {
  for (const [row, cells] of stops.entries()) {
    for (const [column, list] of cells.entries()) {
      const stop = element instanceof HTMLElement ? list.indexOf(element) : -1;
      if (stop >= 0) return { row, column, stop };
    }
  }
  return null;
}

function isSame(a: GridPlace, b: GridPlace): boolean {
  return a.row === b.row && a.column === b.column && a.stop === b.stop;
}

/** One stop takes part in the page's order of Tab, all others are reached by keys. */
function rove(table: HTMLTableElement | null, place: GridPlace): void {
  const stops = stopsOf(table);
  for (const element of stops.flat(2)) element.tabIndex = -1;
  const current = stopAt(stops, place);
  if (current) current.tabIndex = 0;
}
