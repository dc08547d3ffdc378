import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findVoices } from '@/domain/heaps/heap-voices';
import { indexDetail, queryDetail } from '@/domain/heaps/level-of-detail';
import { indexDataset } from '@/domain/model/dataset';
import { selectVisible } from '@/domain/select/select';
import { generateDataset } from '../../support/generated-dataset';

const file = generateDataset(400);
const dataset = indexDataset(file);

function heapsOf() {
  const rows = Uint32Array.from(dataset.columns.start, (_, row) => row);
  const marks = queryDetail(indexDetail(dataset.columns, [{ id: '-', rows }]), {
    start: -1e15,
    end: 1e15,
    min: 4e11,
    max: 12,
    maxSingle: 0,
    pitch: Number.POSITIVE_INFINITY,
    maxStack: { count: 1, ms: 0 },
    alone: new Set([3, 200]),
  });
  return marks.flatMap((mark) => (mark.kind === 'heap' ? [mark] : []));
}

it('names who speaks most of the events in a heap, and on what, of what passes the filters', () => {
  const heaps = heapsOf();
  expect(heaps.length).toBeGreaterThan(2);
  fc.assert(
    fc.property(
      fc.constantFrom(...heaps),
      fc.subarray(file.speakers.map(({ id }) => id)),
      (heap, speakers) => {
        const filters = { speakers: new Set(speakers), themes: new Set<string>(), hits: null };
        const visible = selectVisible(dataset, filters);
        const events = new Set(
          heap.parts.flatMap((part) =>
            [...part].flatMap((row) => (heap.alone.has(row) ? [] : dataset.event.at(row).id)),
          ),
        );
        const about = file.statements.filter(
          (each) =>
            each.events.some((id) => events.has(id)) &&
            (speakers.length === 0 || speakers.includes(each.speaker)),
        );
        const voices = findVoices(dataset, visible, heap);
        expect(voices.statements).toBe(about.length);
        expect(voices.speakers).toEqual(
          max(file.speakers, (id) => about.filter((each) => each.speaker === id).length),
        );
        expect(voices.themes).toEqual(
          max(file.themes, (id) => about.filter((each) => each.themes.includes(id)).length),
        );
      },
    ),
  );
});

interface Named {
  readonly id: string;
  readonly name?: string;
  readonly label?: string;
}

function max(records: readonly Named[], countOf: (id: string) => number) {
  return records
    .map(({ id, name, label = name ?? '' }) => ({ label, count: countOf(id) }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, 2);
}
