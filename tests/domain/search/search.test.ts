import { describe, expect, it } from 'vitest';
import { indexDataset } from '@/domain/model/dataset';
import { searchDataset } from '@/domain/search/search-dataset';
import { rowsIn } from '@/lib/rows/mask';
import { takeRows } from '@/lib/rows/table';
import { aDataset, anEvent, aSpeaker, aStatement } from '../../support/builders';

const dataset = indexDataset(
  aDataset({
    speakers: [aSpeaker(), aSpeaker({ id: 'bo', name: 'Bo Borderson' })],
    events: [
      anEvent({ id: 'alias', label: 'Road', aliases: [{ text: 'Border', usedBy: 'x' }] }),
      anEvent({ id: 'begun', title: 'The borders' }),
      anEvent({ id: 'whole', title: 'Closing of the border' }),
    ],
    statements: [
      aStatement({ id: 'begun-text', text: 'He spoke of borders.' }),
      aStatement({ id: 'whole-text', text: 'Open the border.' }),
      aStatement({ id: 'speaker', speaker: 'bo', text: 'Yes.' }),
    ],
  }),
);
const search = searchDataset(dataset);
const ranked = (query: string) => search(query)?.ranked.map(({ id }) => id);

describe('the rank', () => {
  it('goes by where a word is, then by whether it is whole, and puts events first', () => {
    expect(ranked('border')).toEqual([
      'whole',
      'begun',
      'speaker',
      'alias',
      'whole-text',
      'begun-text',
    ]);
  });

  it('counts every word of the query', () => {
    expect(ranked('the border')).toEqual(['whole', 'begun', 'whole-text']);
  });

  it('holds twenty at most, while all are found', () => {
    const events = Array.from({ length: 30 }, (_, at) => anEvent({ id: `e${at}`, title: 'War' }));
    const hits = searchDataset(indexDataset(aDataset({ events })))('war');
    expect(hits?.ranked).toHaveLength(20);
    expect(rowsIn(hits?.events ?? new Uint8Array())).toHaveLength(30);
  });
});

it('finds events and statements by their words, without case and marks', () => {
  const hits = search('BÖRDERS');
  expect(hits?.terms).toEqual(['borders']);
  const found = takeRows(dataset.statement, rowsIn(hits?.statements ?? new Uint8Array()));
  expect(found.map(({ id }) => id)).toEqual(['begun-text', 'speaker']);
});

it('asks nothing without a word', () => {
  expect(search(' … ')).toBeNull();
});

describe('all that is shown is found', () => {
  const shown = searchDataset(
    indexDataset(
      aDataset({
        speakers: [aSpeaker({ role: 'Dean', organisation: 'FORST' }), aSpeaker({ id: 'bo' })],
        events: [
          anEvent({
            id: 'meeting',
            summary: 'A zebra was seen.',
            place: 'Lima',
            date: { edtf: '2025-01-08', basis: 'stated', stated: 'last Wednesday' },
            notes: [
              { id: 'n1', kind: 'context', text: 'The press wrote of giraffes.', citations: [] },
            ],
          }),
          anEvent({ id: 'other', date: { edtf: '2025-08-08', basis: 'stated' } }),
          anEvent({ id: 'strike', date: { edtf: '2023-11/2024-03-02', basis: 'stated' } }),
        ],
        statements: [aStatement({ id: 's1', saidAt: 'meeting', text: 'Yes.' })],
      }),
    ),
  );
  const found = (query: string) => shown(query)?.ranked.map(({ id }) => id);

  it.each([
    ['zebra', ['meeting']],
    ['lima', ['meeting']],
    ['wednesday', ['meeting']],
    ['January 2025', ['meeting']],
    ['8 Jan 2025', ['meeting']],
    ['2025-01', ['meeting']],
    ['2025-08-08', ['other']],
    ['February 2024', ['strike']],
    ['2023-12', ['strike']],
    ['April 2024', []],
    ['dean', ['s1']],
    ['forst', ['s1']],
    ['giraffes', ['meeting']],
  ])('%s', (query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  it('and what only a note says is marked as outside', () => {
    expect(shown('giraffes')?.ranked[0]?.isOutside).toBe(true);
    expect(shown('zebra giraffes')?.ranked[0]?.isOutside).toBe(true);
    expect(shown('zebra')?.ranked[0]?.isOutside).toBe(false);
  });
});
