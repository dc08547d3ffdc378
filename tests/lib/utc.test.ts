import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, daysInMonth, msPerDay, toCalendarDay, utcMs } from '@/lib/utc';

const iso = (ms: number) => new Date(ms).toISOString().slice(0, -14);
const days = fc.integer({ min: -90_000_000, max: 90_000_000 }).map((day) => day * msPerDay);

describe('the calendar', () => {
  test('keeps the years 0 to 99 out of the twentieth century', () => {
    expect(iso(utcMs(44, 3, 15))).toBe('0044-03-15');
    expect(iso(utcMs(0))).toBe('0000-01-01');
  });

  test('counts years before 1 BC below zero', () => {
    expect(iso(utcMs(-43, 3, 15))).toBe('-000043-03-15');
  });

  test('runs a month or a day that is too large over', () => {
    expect(iso(utcMs(2025, 13))).toBe('2026-01-01');
    expect(iso(utcMs(2025, 12, 32))).toBe('2026-01-01');
  });

  test('reads back every day it writes', () => {
    fc.assert(
      fc.property(days, (ms) => {
        const { year, month, day } = toCalendarDay(ms);
        expect(utcMs(year, month, day)).toBe(ms);
      }),
    );
  });

  test.each([
    [1905, 2, 28],
    [1904, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [0, 2, 29],
    [-4, 2, 29],
    [2025, 12, 31],
    [2025, 4, 30],
  ])('gives month %2$i of year %1$i its days', (year, month, expected) => {
    expect(daysInMonth(year, month)).toBe(expected);
  });
});

describe('adding months', () => {
  test('stops at the last day of a shorter month', () => {
    expect(iso(addMonths(utcMs(2025, 1, 31), 1))).toBe('2025-02-28');
    expect(iso(addMonths(utcMs(2024, 3, 31), -1))).toBe('2024-02-29');
  });

  test('crosses years in both directions', () => {
    expect(iso(addMonths(utcMs(2025, 12), 3))).toBe('2026-03-01');
    expect(iso(addMonths(utcMs(1, 1), -1))).toBe('0000-12-01');
  });

  test('keeps the time of day', () => {
    expect(addMonths(utcMs(2025, 1, 5) + 1234, 2)).toBe(utcMs(2025, 3, 5) + 1234);
  });

  test('lands in the month that many months away', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -1200, max: 1200 }), (ms, months) => {
        const [from, to] = [toCalendarDay(ms), toCalendarDay(addMonths(ms, months))];
        expect(to.year * 12 + to.month - (from.year * 12 + from.month)).toBe(months);
      }),
    );
  });
});
