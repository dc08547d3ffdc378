import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createRecordWriter, openStore } from '@/domain/pack/record-store';

interface Named {
  readonly id: string;
  readonly text: string;
}

function storeOf(
  records: readonly Named[],
  order = records.map((_, index) => index),
  open = (record: Named) => record,
) {
  const writer = createRecordWriter();
  for (const record of records) {
    expect(writer.add(new TextEncoder().encode(JSON.stringify(record)))).toBe(true);
  }
  const store = writer.finish(Uint32Array.from(order), (at) => records[at]?.id ?? '');
  return openStore(store, open);
}

it('gives back each record by its row and by its id, in the order asked for', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.record({ id: fc.string(), text: fc.string({ unit: 'grapheme' }) }), {
        selector: ({ id }) => id,
        maxLength: 60,
      }),
      fc.nat(),
      (records, turn) => {
        const order = records.map((_, index) => (index + turn) % records.length);
        const table = storeOf(records, order);
        expect(table.length).toBe(records.length);
        order.forEach((added, row) => {
          const record = records[added];
          expect(table.at(row)).toEqual(record);
          expect(table.rowOf(record?.id ?? '')).toBe(row);
          expect(table.get(record?.id ?? '')).toEqual(record);
        });
        expect(table.has('not among them, surely')).toBe(false);
        expect(table.get('not among them, surely')).toBeUndefined();
        expect(() => table.at(records.length)).toThrow(RangeError);
      },
    ),
  );
});

it('makes an object of a record once, when it is looked at', () => {
  const opened: string[] = [];
  const records = ['a', 'b'].map((id) => ({ id, text: 'x' }));
  const table = storeOf(records, [0, 1], (record) => {
    opened.push(record.id);
    return { ...record, text: 'opened' };
  });
  expect(opened).toEqual([]);
  expect(table.at(1)).toEqual({ id: 'b', text: 'opened' });
  expect(table.at(1)).toBe(table.at(1));
  expect(opened).toEqual(['b']);
});

it('begins a new chunk where the last is full, and refuses a record that fits none', () => {
  const long = 'x'.repeat(9 * 2 ** 20);
  const records = ['a', 'b', 'c'].map((id) => ({ id, text: `${id}${long}` }));
  const table = storeOf(records);
  expect(records.map(({ id }) => table.get(id)?.text.slice(0, 3))).toEqual(['axx', 'bxx', 'cxx']);
  expect(createRecordWriter().add(new Uint8Array(2 ** 24))).toBe(false);
});
