import { expect, it } from 'vitest';
import { toColumns } from '@/domain/model/event-columns';
import { rowsInWindow } from '@/domain/select/in-window';

it('keeps an event that has any of its time in the window, and no other', () => {
  //         0    10   20   30   40
  // window       [---------)
  // 0       ────                    ends as it begins
  // 1         ──────                ends inside
  // 2            ·                  has no length
  // 3                 ────────      begins inside
  // 4                      ────     begins as it ends
  const columns = toColumns(Float64Array.of(0, 5, 10, 20, 30), Float64Array.of(10, 15, 10, 40, 40));
  const rows = Uint32Array.of(0, 1, 2, 3, 4);
  expect([...rowsInWindow(columns, rows, { start: 10, end: 30 })]).toEqual([1, 2, 3]);
  expect([...rowsInWindow(columns, Uint32Array.of(0, 3), { start: 10, end: 30 })]).toEqual([3]);
});
