import { expect, it } from 'vitest';
import { proposeDates } from '@/domain/make/propose-date';

const published = '2026-02-28';
const one = (words: string) => {
  const [date, ...more] = proposeDates(words, published);
  return [date?.edtf, date?.basis, (date?.inferred ?? []).join(' '), more.length];
};

it.each([
  ['8 August 2025', '2025-08-08'],
  ['August 8, 2025', '2025-08-08'],
  ['on the night of February 25–26, 1992', '1992-02-25/1992-02-26'],
  ['25–26 February 1992', '1992-02-25/1992-02-26'],
  ['In 2023', '2023'],
  ['in the late 1990s', '199X'],
  ['February 1992', '1992-02'],
  ['the spring of 2020', '2020-21'],
  ['since 1994', '1994/..'],
  ['since the autumn of 1994', '1994-23/..'],
  ['between 1992 and 1994', '1992/1994'],
  ['from May 1992 to June 1994', '1992-05/1994-06'],
  ['around 1988', '1988~'],
  ['until 2001', '../2001'],
])('reads %s as %s, which the words say', (words, edtf) => {
  expect(one(words)).toEqual([edtf, 'stated', '', 0]);
});

it.each([
  ['August 8', '2025-08-08', 'stated', 'year'],
  ['on 3 February', '2026-02-03', 'stated', 'year'],
  ['last autumn', '2025-23', 'stated', 'year'],
  ['last winter', '2024-24', 'stated', 'year'],
  ['yesterday', '2026-02-27', 'inferred', 'year month day'],
  ['on Tuesday', '2026-02-24', 'inferred', 'year month day'],
  ['two weeks ago', '2026-02-14~', 'inferred', 'year month day'],
  ['over the past six months', '2025-08/2026-02', 'inferred', 'start end'],
  ['last year', '2025', 'inferred', 'year'],
  ['in October', '2025-10', 'stated', 'year'],
])('names what it adds to %s', (words, ...rest) => {
  expect(one(words)).toEqual([...rest, 0]);
  expect(proposeDates(words, published)[0]?.why).toContain('28 February 2026');
});

it('gives a length no date', () => {
  expect(one('nearly 30 years')).toEqual(['', 'duration-only', '', 0]);
});

it('asks where numbers have two readings', () => {
  expect(proposeDates('08/09/2025', published).map(({ edtf }) => edtf)).toEqual([
    '2025-09-08',
    '2025-08-09',
  ]);
});

it.each(['a few weeks ago', 'the bridge', 'soon', '34th anniversary'])(
  'adds nothing to %s',
  (words) => {
    expect(proposeDates(words, published)).toEqual([]);
  },
);

it('works nothing out where nobody said when the text came out', () => {
  expect(proposeDates('last autumn', '')).toEqual([]);
  expect(proposeDates('August 8', '2026')).toEqual([]);
});
