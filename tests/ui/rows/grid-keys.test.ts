import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GridPlace, moveInGrid, settleInGrid } from '@/ui/rows/grid-keys';

//        0   1   2
//   0    1   1   2
//   1    2  (1 over both)
//   2    1   3   1
const shape = [
  [1, 1, 2],
  [2, 1],
  [1, 3, 1],
];

function press(from: GridPlace, ...keys: readonly string[]): GridPlace {
  return keys.reduce((place, key) => {
    const [name = '', modifier] = key.split('+').toReversed();
    return moveInGrid(shape, place, { key: name, ctrlKey: modifier === 'Ctrl' }) ?? place;
  }, from);
}

const start = { row: 0, column: 0, stop: 0 };

describe('keys in a grid', () => {
  it('lead through the stops of a row and stay at its ends', () => {
    expect(press(start, 'ArrowLeft')).toEqual(start);
    expect(press(start, 'ArrowRight', 'ArrowRight', 'ArrowRight')).toEqual({
      row: 0,
      column: 2,
      stop: 1,
    });
    expect(press(start, ...Array(9).fill('ArrowRight'))).toEqual({ row: 0, column: 2, stop: 1 });
    expect(press({ row: 2, column: 2, stop: 0 }, 'ArrowLeft')).toEqual({
      row: 2,
      column: 1,
      stop: 2,
    });
  });

  it('keep the column past a row whose cell spans all', () => {
    const down = press({ row: 0, column: 2, stop: 0 }, 'ArrowDown');
    expect(settleInGrid(shape, down)).toEqual({ row: 1, column: 1, stop: 0 });
    expect(press(down, 'ArrowDown')).toEqual({ row: 2, column: 2, stop: 0 });
    expect(press(down, 'ArrowLeft')).toEqual({ row: 1, column: 0, stop: 1 });
  });

  it('lead to the ends of the row and of the grid', () => {
    const middle = { row: 1, column: 1, stop: 0 };
    expect(press(middle, 'Home')).toEqual({ row: 1, column: 0, stop: 0 });
    expect(press(middle, 'Ctrl+Home')).toEqual(start);
    expect(press(start, 'End')).toEqual({ row: 0, column: 2, stop: 1 });
    expect(press(start, 'Ctrl+End')).toEqual({ row: 2, column: 2, stop: 0 });
    expect(press(start, 'PageDown')).toEqual({ row: 2, column: 0, stop: 0 });
    expect(press(start, 'PageDown', 'PageUp')).toEqual(start);
  });

  it('are left alone where the grid has no use for them', () => {
    expect(moveInGrid(shape, start, { key: 'a', ctrlKey: false })).toBeNull();
    expect(moveInGrid([], start, { key: 'ArrowDown', ctrlKey: false })).toBeNull();
  });

  it('always lead to a stop that is there, and reach every one', () => {
    const aShape = fc.array(fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1 }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(aShape, (any) => {
        const reached = new Set<string>();
        for (let row = 0; row < any.length; row += 1) {
          let place: GridPlace = { row, column: 0, stop: 0 };
          for (let last = ''; last !== JSON.stringify(place); ) {
            last = JSON.stringify(place);
            expect(settleInGrid(any, place)).toEqual(place);
            reached.add(last);
            place = moveInGrid(any, place, { key: 'ArrowRight', ctrlKey: false }) ?? place;
          }
        }
        expect(reached.size).toBe(any.flat().reduce((sum, stops) => sum + stops, 0));
      }),
    );
  });
});
