import { describe, expect, it } from 'vitest';
import { findClock } from '@/domain/dates/clock';
import { readEventDate } from '@/domain/dates/event-date';

describe('the clock of a dataset', () => {
  it('is the one that all its times are stated by', () => {
    const clock = findClock([
      '2025-08-08T14:30+04:00',
      '2025-08-08T09:00',
      '2025-08-08',
      undefined,
    ]);
    expect(clock).toEqual({ offset: 240, isMixed: false });
    const at = (edtf: string) => readEventDate({ edtf, basis: 'stated' }, clock)?.start;
    expect(at('2025-08-08T14:30+04:00')).toBe(Date.UTC(2025, 7, 8, 14, 30));
    expect(at('2025-08-08T14:30')).toBe(Date.UTC(2025, 7, 8, 14, 30));
  });

  it('is UTC where there are several, and where none is stated', () => {
    const several = findClock(['2025-08-08T14:30+04:00/2025-08-08T12:00Z']);
    expect(several).toEqual({ offset: 0, isMixed: true });
    expect(findClock(['2025-08-08T14:30'])).toEqual({ offset: 0, isMixed: false });
  });
});
