import { toCalendarDay } from '@/lib/utc';
import type { CalendarStep } from './calendar-steps';
import type { TimeScale } from './time-scale';
import { lastMoment, type TimeWindow, toDay } from './time-window';

/** Where nothing is: the room at the ends of the axis and beside its folds, in UTC ms. */
export function quietStretches({ folds }: TimeScale, content?: TimeWindow): readonly TimeWindow[] {
  const ends = content && [
    { start: -lastMoment, end: content.start },
    { start: content.end, end: lastMoment },
  ];
  return [...(ends ?? []), ...folds.flatMap(({ quiet }) => quiet ?? [])];
}

interface Quietness {
  readonly quiet: readonly TimeWindow[];
  readonly step: CalendarStep;
}

/** Whether a moment's year, or among times its day, has something in it, or nothing near says that it has not. */
export function isFilledPeriod(time: number, { quiet, step }: Quietness): boolean {
  const around = quiet.find(({ start, end }) => start <= time && time < end);
  if (!around) return true;
  const named = step.unit === 'minute' ? toDay : yearOf;
  const isBefore = around.end < lastMoment && named(around.end) === named(time);
  return isBefore || (around.start > -lastMoment && named(around.start - 1) === named(time));
}

function yearOf(time: number): number {
  return toCalendarDay(time).year;
}
