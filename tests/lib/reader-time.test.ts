import { expect, it } from 'vitest';
import { atReaders } from '@/lib/reader-time';
import { toCalendarDay } from '@/lib/utc';

const utc = (text: string) => Date.parse(text);

it('gives the day where the reader is, on both sides of the date line', () => {
  expect(toCalendarDay(atReaders(utc('2026-11-29T03:30Z'), 480))).toEqual({
    year: 2026,
    month: 11,
    day: 28,
  });
  expect(toCalendarDay(atReaders(utc('2026-11-27T19:30Z'), -780))).toEqual({
    year: 2026,
    month: 11,
    day: 28,
  });
  const here = new Date(2026, 10, 28, 23, 59);
  expect(toCalendarDay(atReaders(here.getTime())).day).toBe(28);
});
