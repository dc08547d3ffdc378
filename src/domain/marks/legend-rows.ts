import { toX } from '@/domain/axis/time-scale';
import type { DatedStretch, TimelineEvent } from '@/domain/dates/event-date';
import { findOutsideDates } from '@/domain/dates/outside-dates';
import type { DrawnStage } from './draw-timeline';
import type { DrawnMark } from './place-marks';

/** The kinds of drawing, in the order in which a legend explains them. */
export const legendOrder = [
  'period',
  'day',
  'dayInferred',
  'daySoft',
  'span',
  'spanInferred',
  'spanSoft',
  'openEnd',
  'openStart',
  'within',
  'withinSoft',
  'season',
  'withinInferred',
  'before',
  'beforeInferred',
  'after',
  'afterInferred',
  'outside',
  'heap',
  'fold',
  'duration',
  'dateless',
] as const;

export type LegendRow = (typeof legendOrder)[number];

interface LegendQuestion extends DrawnStage {
  /** Those that are on the shelf. */
  readonly undated: readonly TimelineEvent[];
  /** Periods whose bands are on the stage. */
  readonly periods: readonly DatedStretch[];
  /** Whether dates from outside are drawn. */
  readonly isOutsideShown: boolean;
}

/** What a legend has to explain: each kind that can be seen, once, and nothing else. */
export function legendRows(question: LegendQuestion): readonly LegendRow[] {
  const { scale, undated, periods, isOutsideShown } = question;
  const marks = marksInView(question);
  const found = new Set<LegendRow>(marks.flatMap(rowsOf));
  if (isOutsideShown && hasOutsideDates(marks)) found.add('outside');
  const isInView = (time: number) => toX(scale, time) > 0 && toX(scale, time) < scale.width;
  if (scale.folds.some(({ start }) => isInView(start))) found.add('fold');
  if (periods.some(({ start, end }) => toX(scale, end) > 0 && toX(scale, start) < scale.width)) {
    found.add('period');
  }
  for (const { date } of undated) found.add(date.stated === undefined ? 'dateless' : 'duration');
  return legendOrder.filter((row) => found.has(row));
}

/** The marks of a stage that a reader sees at least a part of. */
export function marksInView({ marks, scale }: DrawnStage): readonly DrawnMark[] {
  return marks.filter(({ x, end }) => end >= 0 && x <= scale.width);
}

/** Whether any mark could have a date from outside drawn beside it. */
export function hasOutsideDates(marks: readonly DrawnMark[]): boolean {
  return marks.some((mark) => mark.kind === 'event' && findOutsideDates(mark.event).length > 0);
}

function rowsOf(mark: DrawnMark): readonly LegendRow[] {
  return mark.kind === 'heap' ? ['heap'] : rowsOfStretch(mark.event.when);
}

function rowsOfStretch(stretch: DatedStretch): readonly LegendRow[] {
  const { shape, basis, startSoft, endSoft } = stretch;
  const isInferred = basis === 'inferred';
  const isSoft = startSoft || endSoft;
  switch (shape) {
    case 'span':
      return spanRows(stretch);
    case 'season':
      return [shape];
    case 'day':
    case 'within':
      return pointRows(shape, isInferred, isSoft);
    case 'before':
    case 'after':
      return [isInferred || isSoft ? `${shape}Inferred` : shape];
  }
}

function pointRows(
  shape: 'day' | 'within',
  isInferred: boolean,
  isSoft: boolean,
): readonly LegendRow[] {
  const rows: LegendRow[] = [];
  if (isInferred) rows.push(`${shape}Inferred`);
  if (isSoft) rows.push(`${shape}Soft`);
  return rows.length > 0 ? rows : [shape];
}

function spanRows(stretch: DatedStretch): readonly LegendRow[] {
  const { basis, startOpen, endOpen, startSoft, endSoft } = stretch;
  const rows: LegendRow[] = [];
  if (basis === 'inferred') rows.push('spanInferred');
  if (startOpen) rows.push('openStart');
  if (endOpen) rows.push('openEnd');
  if (startSoft || endSoft) rows.push('spanSoft');
  return rows.length > 0 ? rows : ['span'];
}
