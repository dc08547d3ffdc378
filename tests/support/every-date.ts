import type { DatasetFile, EventDate, EventRecord } from '@/domain/format/schema';
import { aDataset, anEvent, aStatement } from './builders';

const inferred = (edtf: string, ...parts: NonNullable<EventDate['inferred']>): EventDate => ({
  edtf,
  basis: 'inferred',
  inferred: parts,
  why: 'Worked out from the date line.',
});
const stated = (edtf: string): EventDate => ({ edtf, basis: 'stated' });

const dates: Readonly<Record<string, EventDate>> = {
  'Day stated': stated('2001-05-20'),
  'Day inferred': { ...stated('2001-06-20'), inferred: ['year'], why: 'The year follows.' },
  'Day uncertain': stated('2001-10-20?'),
  'Span of years': stated('2002/2003'),
  'Span stated': stated('2001-03-01/2001-04-10'),
  'Span inferred': inferred('2001-07-01/2001-08-20', 'start', 'end'),
  'Month only': stated('2001-09'),
  'Year only': stated('2002'),
  'Year about': stated('2003~'),
  'Year uncertain': stated('2004?'),
  Season: stated('2001-23'),
  Winter: { ...stated('2001-24'), stated: 'last winter' },
  'Window inferred': inferred('[2001-02-10..2002-02-20]', 'start', 'end'),
  'Window stated': stated('[2003-02-10..2004-02-20]'),
  'On or before': stated('[..2001-11-05]'),
  'Inferred on or before': inferred('[..2002-06-05]', 'end'),
  'On or after': stated('[2003-08-05..]'),
  'Inferred on or after': inferred('[2004-03-05..]', 'start'),
  'From, goes on': stated('2004-05-01/..'),
  'Until, from no start': stated('../2001-02-01'),
  'From, end unknown': stated('2002-09-01/'),
};

/** An event of each kind of date, drawn within five years, and statements on some of them. */
export const everyDate: DatasetFile = aDataset({
  events: [
    ...Object.entries(dates).map(([title, date], index) =>
      anEvent({ id: `e${index}`, title, label: title.slice(0, 24), date }),
    ),
    anEvent({
      id: 'length',
      title: 'A length',
      date: { stated: 'ten years', basis: 'duration-only' },
    }),
    anEvent({ id: 'dateless', title: 'Without a date', date: { basis: 'not-stated' } }),
  ],
  statements: [
    aStatement({ id: 's1', events: ['e0', 'e5'] }),
    aStatement({
      id: 's2',
      speaker: 'bo',
      form: 'direct-quote',
      text: 'We met so.',
      events: ['e5'],
    }),
    aStatement({ id: 's3', speaker: 'bo', events: ['e8', 'e3'] }),
  ],
});

/** The same for an axis of centuries, before and after the year 1. */
export const everyAge: readonly EventRecord[] = [
  anEvent({ id: 'bc', title: 'Years BC', date: stated('-0044-03-15') }),
  anEvent({ id: 'bc-year', title: 'A year BC', date: stated('-0100') }),
  anEvent({ id: 'bc-span', title: 'A span over the year 1', date: stated('-0030/0014') }),
  anEvent({ id: 'century', title: 'A century', date: stated('01XX') }),
];
