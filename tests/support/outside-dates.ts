import type { DatasetFile, Note } from '@/domain/format/schema';
import { aDataset, anEvent, aStatement } from './builders';

/** A dating note whose outside date is this. */
export function aDatingNote(edtf: string): Note {
  const citation = { title: 'A headline', url: 'https://paper.example/1', publisher: 'The Paper' };
  return {
    id: `note-${edtf.replaceAll(/[^0-9]+/g, '-')}`,
    kind: 'dating',
    text: 'Others give another date.',
    edtf,
    citations: [{ ...citation, grade: 'N', checked: '2026-11' }],
  };
}

/** Events whose notes give other dates: later than a day, in a folded time, a whole month, or none other. */
export const outsideDates: DatasetFile = aDataset({
  events: [
    anEvent({
      id: 'day',
      title: 'A day, others later',
      date: { edtf: '2001-02-03', basis: 'stated' },
      notes: [aDatingNote('2001-05-20')],
    }),
    anEvent({
      id: 'year',
      title: 'A year, others a month before it',
      date: { edtf: '2002', basis: 'stated' },
      notes: [aDatingNote('2001-10')],
    }),
    anEvent({
      id: 'folded',
      title: 'Others in folded time',
      date: { edtf: '2012-03-01/2012-04-01', basis: 'stated' },
      notes: [aDatingNote('2007-06-01')],
    }),
    anEvent({
      id: 'closer',
      title: 'Others only tell it more closely',
      date: { edtf: '2012', basis: 'stated' },
      notes: [aDatingNote('2012-05-01')],
    }),
  ],
  statements: [aStatement({ id: 's1', events: ['day', 'year', 'folded', 'closer'] })],
});
