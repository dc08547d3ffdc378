import { describe, expect, it } from 'vitest';
import { toEvent } from '@/domain/dates/event-date';
import { findOutsideDates } from '@/domain/dates/outside-dates';
import { anEvent } from '../../support/builders';
import { aDatingNote } from '../../support/outside-dates';

/** The outside dates that disagree with the article's. */
const found = (edtf: string | undefined, ...outside: readonly string[]) =>
  findOutsideDates(
    toEvent(
      anEvent({
        date: { basis: 'stated', ...(edtf !== undefined && { edtf }) },
        notes: outside.map(aDatingNote),
      }),
    ),
  ).map(({ note }) => outside.find((date) => aDatingNote(date).id === note));

describe('an outside date', () => {
  it('disagrees where it lies elsewhere, or only partly there', () => {
    expect(found('2025-23', '2025-08-08')).toEqual(['2025-08-08']);
    expect(found('2001-02-03', '2001-02-04', '2000')).toEqual(['2001-02-04', '2000']);
    expect(found('1992-02-25/1992-02-26', '1992-02-26/1992-02-27')).toHaveLength(1);
    expect(found('[..2001-02-03]', '2001-02-04')).toEqual(['2001-02-04']);
  });

  it('agrees where it is the same told more closely or more vaguely', () => {
    expect(found('2023', '2023-09-19/2023-09-20')).toEqual([]);
    expect(found('[2025-08-08..2026-02-28]', '2025-10-21')).toEqual([]);
    expect(found('2001-02-03', '2001-02', '200X')).toEqual([]);
    expect(found('[..2026-02-28]', '2026-02-27')).toEqual([]);
    expect(found('1988~', '1989')).toEqual([]);
  });

  it('has nothing to disagree with where the article gives no date', () => {
    expect(found(undefined, '2001-02-03')).toEqual([]);
  });

  it('is taken from dating notes alone', () => {
    const note = { ...aDatingNote('1999'), kind: 'context' } as const;
    expect(findOutsideDates(toEvent(anEvent({ notes: [note] })))).toEqual([]);
  });
});
