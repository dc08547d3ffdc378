import { expect, it } from 'vitest';
import { topicsOf } from '@/domain/heaps/heap-topics';
import type { HeapMark } from '@/domain/heaps/level-of-detail';
import { indexDataset } from '@/domain/model/dataset';
import { generateDataset } from '../../support/generated-dataset';

const dataset = indexDataset(generateDataset(60));
const heapOf = (rows: readonly number[]): HeapMark => ({
  ...{ kind: 'heap', lane: '-', key: `-/${rows}`, start: 0, end: 1, longerThan: 0 },
  ...{ count: rows.length, parts: [Uint32Array.from(rows)], alone: new Set() },
});
const themeOf = (row: number) => /(?:^|\W)(\w+)/.exec(dataset.event.at(row).title)?.[1] ?? '';

it('a heap is named by its first events in date order', () => {
  const titles = [3, 4, 9].map((row) => dataset.event.at(row).title);
  expect(topicsOf(dataset, heapOf([3, 4, 9, 12])).titles).toEqual(titles);
});

it('a heap is named by the themes that a fair part of its events share, most first', () => {
  const byTheme = new Map<string, number[]>();
  for (let row = 0; row < 59; row += 1) {
    byTheme.set(themeOf(row), [...(byTheme.get(themeOf(row)) ?? []), row]);
  }
  const [[first, many] = ['', []], [second, few] = ['', []]] = [...byTheme]
    .filter(([, rows]) => rows.length >= 4)
    .slice(0, 2);
  const rows = [...many.slice(0, 4), ...few.slice(0, 3)].sort((a, b) => a - b);
  expect(topicsOf(dataset, heapOf(rows)).themes).toEqual([first, second]);
});

it('a heap is named by no theme where none has more than a few of its events', () => {
  const one = Array.from(
    new Map(Array.from({ length: 59 }, (_, row) => [themeOf(row), row])).values(),
  );
  expect(one.length).toBeGreaterThan(4);
  expect(topicsOf(dataset, heapOf(one.sort((a, b) => a - b))).themes).toEqual([]);
});
