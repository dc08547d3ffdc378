import { describe, expect, it } from 'vitest';
import { plainParts, toCslDate, toEventDate } from '@/domain/cite/csl-date';
import { toEvent } from '@/domain/dates/event-date';
import type { EventDate } from '@/domain/format/schema';
import { anEvent } from '../../support/builders';

describe('a date in CSL-JSON', () => {
  it.each([
    ['2025-08-08', { 'date-parts': [[2025, 8, 8]] }],
    ['2025-08', { 'date-parts': [[2025, 8]] }],
    ['2025', { 'date-parts': [[2025]] }],
    ['2025-23', { 'date-parts': [[2025]], season: 3 }],
    ['2025-25', { 'date-parts': [[2025]], season: 1 }],
    [
      '1992-02-25/1992-02-26',
      {
        'date-parts': [
          [1992, 2, 25],
          [1992, 2, 26],
        ],
      },
    ],
    ['1988/1994-05', { 'date-parts': [[1988], [1994, 5]] }],
    ['[2025-08-08]', { 'date-parts': [[2025, 8, 8]] }],
    ['1988~', { 'date-parts': [[1988]], circa: true }],
    ['1988?', { 'date-parts': [[1988]], circa: true }],
  ])('has no more parts than are known: %s', (edtf, date) => {
    expect(toCslDate(edtf)).toEqual(date);
  });

  it.each([
    ['[2025-08-08..2026-02-28]', '8 August 2025 to 28 February 2026'],
    ['[..2026-02-28]', 'on or before 28 February 2026'],
    ['2025/..', 'from 2025 on'],
    ['/2025', 'until 2025, start unknown'],
    ['198X', 'the 1980s'],
    ['2025-29', 'southern spring 2025'],
    ['2025-21/2025-23', 'spring 2025 to autumn 2025'],
    ['1988~/1990', 'about 1988 to 1990'],
    ['-0044-03-15', '15 March 45 BC'],
  ])('stays in words where parts would guess: %s', (edtf, literal) => {
    expect(toCslDate(edtf)).toEqual({ literal });
  });
});

describe('when an event was', () => {
  const whenWas = (date: EventDate) => toEventDate(toEvent(anEvent({ date })));

  it('stands in parts as stated', () => {
    const date = { edtf: '2023', basis: 'stated' } as const;
    expect(whenWas(date)).toEqual({ 'date-parts': [[2023]] });
  });

  it('stays in words as soon as a part of it is worked out', () => {
    const date = { edtf: '2025-08-08', basis: 'stated', inferred: ['year'] } as const;
    expect(whenWas(date)).toEqual({ literal: '8 August 2025, year inferred' });
    expect(whenWas({ edtf: '2025', basis: 'inferred' })).toEqual({
      literal: 'some time in 2025, inferred',
    });
  });

  it('is left out where the source gives no date', () => {
    expect(whenWas({ basis: 'not-stated' })).toBeNull();
  });
});

it('leaves a doubtful date, a stretch and words out of what holds one date only', () => {
  const dates = ['2025-08', '2025~', '2024/2025', '[..2025]'].map(toCslDate);
  expect(dates.map(plainParts)).toEqual([[2025, 8], null, null, null]);
});
