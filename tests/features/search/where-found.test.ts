import { expect, it } from 'vitest';
import { indexDataset } from '@/domain/model/dataset';
import { whereFound } from '@/features/search/where-found';
import { foldedWords } from '@/lib/fold-text';
import { aDataset, anEvent, aSpeaker, aStatement } from '../../support/builders';

const note = {
  id: 'n1',
  kind: 'context',
  text: 'The press wrote of giraffes in 2025.',
  citations: [],
} as const;
const dataset = indexDataset(
  aDataset({
    speakers: [aSpeaker({ role: 'Dean', organisation: 'FORST' })],
    events: [
      anEvent({
        id: 'zoo',
        title: 'The meeting',
        summary: 'A zebra.',
        date: { edtf: '2025-08', basis: 'stated' },
        notes: [note],
      }),
    ],
    statements: [aStatement({ id: 's1', text: 'Yes.' })],
  }),
);
const where = (id: string, query: string) =>
  whereFound(
    dataset,
    { kind: id === 's1' ? 'statement' : 'event', id, isOutside: false },
    foldedWords(query),
  );

it('says by what a hit was found, where its title does not, and what is from outside', () => {
  expect(where('zoo', 'meeting')).toBeNull();
  expect(where('zoo', '2025')).toBeNull();
  expect(where('zoo', 'zebra')).toEqual({ text: 'A zebra.', isOutside: false });
  expect(where('zoo', 'giraffes')).toEqual({ text: note.text, isOutside: true });
  expect(where('s1', 'yes')).toBeNull();
  expect(where('s1', 'forst')).toEqual({ text: 'Dean, FORST', isOutside: false });
});
