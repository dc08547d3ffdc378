import { type Dataset, datedCount } from './dataset';
import { clampOpen, type DatasetPart, type OpenWindow, type PartQuestion } from './dataset-part';
import type { Thing } from './linked';
import { firstMoment, readWindow, toEdtfDay, writeWindow } from './view-window';
import { isWholeEvent } from './whole-event';

/** The window that a question names, as far as it can be read; an empty one is none. */
export function windowOf({ from, to }: Pick<PartQuestion, 'from' | 'to'>): OpenWindow {
  const [first, last] = [toMoment(from), toMoment(to)];
  const isEmpty = first !== null && last !== null && first >= last;
  return isEmpty ? { from: null, to: null } : { from: first, to: last };
}

function toMoment(day: string | null): number | null {
  const moment = day === null ? Number.NaN : firstMoment(day);
  return Number.isFinite(moment) ? moment : null;
}

/** A dataset, and the question that it was read for. */
export interface Answer {
  readonly dataset: Dataset;
  readonly question: PartQuestion;
}

/** What follows from a link once something was read. */
interface NextQuestion {
  /** The same while what was read shows what the link asks for, with all that leads to its record. */
  readonly question: PartQuestion;
  /**
   * The window that the link gets, if another: the days of a part that it led to without naming them all;
   * none, if it names days of the part that is left.
   */
  readonly window: Pick<PartQuestion, 'from' | 'to'> | null;
}

export function nextQuestion(asked: PartQuestion, { dataset, question }: Answer): NextQuestion {
  const { part, axis } = dataset;
  if (part === null) return { question, window: null };
  if (!isSameQuestion(asked, question)) {
    const forThing = asked.thing && askForThing(asked, asked.thing, dataset);
    if (forThing) return forThing;
    if (!isShown(asked, part)) return { question: asked, window: null };
  }
  const isNamed = axis.part !== 'other' || (asked.from !== null && asked.to !== null);
  return { question, window: isNamed ? null : writeWindow(readWindow(asked, axis).window, axis) };
}

export function isSameQuestion(a: PartQuestion, b: PartQuestion): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Null for a record that is there with all that leads to it. */
function askForThing(
  asked: PartQuestion,
  { kind, id: given }: Thing,
  dataset: Dataset,
): NextQuestion | null {
  const { part, aliases } = dataset;
  const thing = { kind, id: aliases[kind].get(given) ?? given };
  if (part === null || isWhole(dataset, thing)) return null;
  // The days of another part belong to the record; those of this one were there before it was chosen.
  if (!isShown(asked, part)) return { question: asked, window: null };
  const none = { from: null, to: null };
  if (isUndated(dataset, thing)) {
    // On no axis, so that any part is as good as the one that is there.
    const days = { from: toEdtfDay(part.start), to: toEdtfDay(part.end) };
    return { question: { ...(part.isHome ? none : days), thing }, window: null };
  }
  const hasWindow = asked.from !== null || asked.to !== null;
  return { question: { ...none, thing }, window: hasWindow ? none : null };
}

function isWhole(dataset: Dataset, { kind, id }: Thing): boolean {
  const asked = dataset.part?.asked;
  if (asked?.kind === kind && asked.id === id) return true;
  return kind === 'event' ? isWholeEvent(dataset, id) : dataset[kind].has(id);
}

function isUndated(dataset: Dataset, { kind, id }: Thing): boolean {
  const row = kind === 'event' ? dataset.event.rowOf(id) : undefined;
  return row !== undefined && row >= datedCount(dataset);
}

/**
 * A link without a window leads to the home part, one with an open window to where it begins or ends. Of
 * both days all is shown, or the middle of what is longer than the part.
 */
function isShown(asked: Pick<PartQuestion, 'from' | 'to'>, part: DatasetPart): boolean {
  const { from, to } = clampOpen(windowOf(asked), part.bounds);
  const { start, end } = part;
  if (from !== null && to !== null) {
    const middle = (from + to) / 2;
    const isLonger = to - from > end - start;
    return (from >= start && to <= end) || (isLonger && middle >= start && middle < end);
  }
  if (from !== null) return from >= start && from < end;
  if (to !== null) return to > start && to <= end;
  return part.isHome;
}
