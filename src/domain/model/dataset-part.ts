import type { TimeWindow } from '@/domain/axis/time-window';
import type { Thing } from './thing';
import type { ViewState } from './view-state';

/**
 * What a link asks of a dataset that is too large to be held: the days of its window, and what it
 * selects, which is to be there with all that links to it.
 */
export type PartQuestion = Pick<ViewState, 'from' | 'to' | 'selection'>;

/**
 * The part of such a dataset that was read, whole UTC days in ms: all events that lie in it at least in
 * part, all statements that refer to one of them or were made at one, and what else those name.
 */
export interface DatasetPart extends TimeWindow {
  /** Whether it is the one shown for a link that names no days and no dated record. */
  readonly isHome: boolean;
  /** The record that it was read for, by today's id. */
  readonly asked: Thing | null;
  /** How many events lie in it. */
  readonly events: number;
  /** How many there are in all. */
  readonly of: Readonly<Record<'events' | 'statements', number>>;
  /** Statements made at its events that refer to none of them, and were too many to be read. */
  readonly statementsLeft: number;
  /** Of each statement that was read, by row, its place among all, from 0. */
  readonly places: Uint32Array;
  /** From the first event to the day after the last one begins. */
  readonly bounds: TimeWindow;
}
