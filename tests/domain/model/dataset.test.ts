import { describe, expect, it } from 'vitest';
import { indexDataset, rowsAnswering, toFile } from '@/domain/model/dataset';
import { createPacker, openPacked } from '@/domain/pack/pack-dataset';
import { everyDate } from '../../support/every-date';
import { everyField } from '../../support/every-field';

/** The same dataset in two ways: its records as objects from the first, and as bytes until looked at. */
function packed() {
  const { events, statements, ...head } = everyDate;
  const packer = createPacker(head);
  const toBytes = (record: object) => new TextEncoder().encode(JSON.stringify(record));
  for (const event of events) packer.addEvent(event, toBytes(event));
  for (const statement of statements) packer.addStatement(statement, toBytes(statement));
  return openPacked(packer.finish()).dataset;
}

describe.each([
  ['in objects', () => indexDataset(everyDate)],
  ['in bytes', packed],
] as const)('a dataset held %s', (_, open) => {
  const dataset = open();

  it('hands out an event and when it was together', () => {
    const { event } = dataset;
    expect(event.get('meeting')?.when).toMatchObject({ shape: 'within', basis: 'stated' });
    expect(event.get('e1')?.when).toMatchObject({ shape: 'day', basis: 'inferred' });
    expect(event.get('length')?.when).toBeNull();
    expect(event.get('dateless')?.when).toBeNull();
  });

  it('places each dated event on the axis where its date says', () => {
    const { columns, event } = dataset;
    const whens = Array.from(columns.start, (_, row) => event.at(row).when);
    expect(whens.map((when) => when?.start)).toEqual([...columns.start]);
    expect(whens.map((when) => when?.end)).toEqual([...columns.end]);
  });

  it('reads the date of an event once, however often it is looked at', () => {
    const { event } = dataset;
    expect(event.at(0).when?.edtf).toBe(event.get(event.at(0).id)?.when?.edtf);
  });

  it('gives the file back as it came, but for the order of its events', () => {
    const { events, ...rest } = toFile(dataset);
    const { events: given, ...head } = everyDate;
    const inFile = events.toSorted(
      (a, b) => given.findIndex(({ id }) => id === a.id) - given.findIndex(({ id }) => id === b.id),
    );
    expect(JSON.stringify(inFile)).toBe(JSON.stringify(given));
    expect(rest).toEqual(head);
  });
});

describe('statements that answer others', () => {
  it('are found from what they answer, also where that comes later', () => {
    const [s1, s2, ...rest] = everyField.statements;
    const statements = s1 && s2 ? [s2, s1, ...rest] : [];
    const dataset = indexDataset({ ...everyField, statements });
    expect([...rowsAnswering(dataset, 's1')]).toEqual([0]);
    expect([...rowsAnswering(dataset, 's2')]).toEqual([3]);
    expect([...rowsAnswering(dataset, 's4')]).toEqual([]);
  });
});
