import { type Dataset, datedCount } from './dataset';
import { type DatasetPart, type OpenWindow, overlap, type PartQuestion } from './dataset-part';
import type { Thing } from './linked';
import { firstMoment, readWindow, toEdtfDay, writeWindow } from './view-window';

/** The window that a question names, as far as it can be read. */
export function windowOf({ from, to }: Pick<PartQuestion, 'from' | 'to'>): OpenWindow {
  return { from: toMoment(from), to: toMoment(to) };
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
  const forThing = asked.thing && askForThing(asked, asked.thing, { dataset, question });
  if (forThing) return forThing;
  const isAnswer = JSON.stringify(asked) === JSON.stringify(question);
  if (!isAnswer && !isShown(windowOf(asked), part)) return { question: asked, window: null };
  const isNamed = axis.part !== 'other' || (asked.from !== null && asked.to !== null);
  return { question, window: isNamed ? null : writeWindow(readWindow(asked, axis).window, axis) };
}

/** Null for a record that is there with all that leads to it. */
function askForThing(
  { from, to }: PartQuestion,
  asked: Thing,
  { dataset, question }: Answer,
): NextQuestion | null {
  const { part, aliases } = dataset;
  const thing = { ...asked, id: aliases[asked.kind].get(asked.id) ?? asked.id };
  const there = isSame(thing, question.thing) ? 'here' : whereIs(dataset, thing);
  if (there === 'here' || part === null) return null;
  const none = { from: null, to: null };
  if (there === 'elsewhere') {
    return { question: { ...none, thing }, window: from === null && to === null ? null : none };
  }
  // On no axis, so that any part is as good as the one that is there.
  const days = { from: toEdtfDay(part.start), to: toEdtfDay(part.end) };
  return { question: { ...days, thing }, window: null };
}

/** A link without a window leads to the latest part, one with an open window to where it begins or ends. */
function isShown(window: OpenWindow, part: DatasetPart): boolean {
  const { from, to } = window;
  if (from !== null && to !== null) return overlap(part, { start: from, end: to });
  if (from !== null) return from >= part.start && from < part.end;
  if (to !== null) return to > part.start && to <= part.end;
  return part.end >= part.bounds.end;
}

function isSame(a: Thing, b: Thing | null): boolean {
  return a.kind === b?.kind && a.id === b.id;
}

/** Whether all that leads to a thing was read. */
function whereIs(dataset: Dataset, { kind, id }: Thing): 'here' | 'elsewhere' | 'undated' {
  const { columns, event, part } = dataset;
  if (kind !== 'event') return dataset[kind].has(id) ? 'here' : 'elsewhere';
  const row = event.rowOf(id);
  if (row === undefined) return 'elsewhere';
  if (row >= datedCount(dataset)) return 'undated';
  const stretch = { start: columns.start[row] ?? 0, end: columns.end[row] ?? 0 };
  return part && overlap(part, stretch) ? 'here' : 'elsewhere';
}
