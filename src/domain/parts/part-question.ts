import type { HomeAxis } from '@/domain/axis/folds';
import {
  firstMoment,
  type LinkWindow,
  readWindow,
  toEdtfDay,
  writeWindow,
} from '@/domain/axis/view-window';
import { type Dataset, datedCount } from '@/domain/model/dataset';
import type { DatasetPart, PartQuestion } from '@/domain/model/dataset-part';
import type { LoadedDataset } from '@/domain/model/loaded-dataset';
import type { Thing } from '@/domain/model/thing';
import { clampOpen, type OpenWindow } from './find-part';

/** The window that a question names, as far as it can be read; an empty one is none. */
export function windowOf({ from, to }: LinkWindow): OpenWindow {
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
  readonly dataset: LoadedDataset;
  readonly question: PartQuestion;
}

/** What follows from a link once something was read. */
interface NextQuestion {
  /** The same while what was read shows what the link asks for, with all that links to its record. */
  readonly question: PartQuestion;
  /** The window written into the link, if it changes: the days of the part that it showed without naming them. */
  readonly window: LinkWindow | null;
}

/** `asked` is by today's ids; the question that was answered may have the link's own. */
export function nextQuestion(asked: PartQuestion, answer: Answer): NextQuestion {
  const { question, dataset } = answer;
  const { part } = dataset;
  if (part === null) return { question, window: null };
  if (isAnswered(asked, question, dataset)) {
    return { question, window: windowFor(asked, dataset.axis, part) };
  }
  const { selection } = asked;
  // The days of another part belong to the record, those of this one were there before it was chosen.
  if (!isShown(asked, part)) return { question: asked, window: null };
  if (selection === null || isWhole(dataset, selection)) {
    return { question, window: windowFor(asked, dataset.axis, part) };
  }
  // What is on no axis is as well in this part as in any.
  const isHere = isUndated(dataset, selection) && !part.isHome;
  const days = { from: toEdtfDay(part.start), to: toEdtfDay(part.end) };
  return { question: { ...(isHere ? days : none), selection }, window: null };
}

const none = { from: null, to: null };

export function isSameQuestion(a: PartQuestion, b: PartQuestion): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Or the part lies around the link's record, whichever days were in the link when it was chosen. */
function isAnswered(asked: PartQuestion, question: PartQuestion, dataset: LoadedDataset): boolean {
  if (isSameQuestion(asked, question)) return true;
  const { part } = dataset;
  const isAround = question.from === null && question.to === null && part?.isHome === false;
  return isAround && asked.selection !== null && isSame(asked.selection, part?.asked ?? null);
}

function windowFor(asked: PartQuestion, axis: HomeAxis, part: DatasetPart): NextQuestion['window'] {
  const { from, to } = windowOf(asked);
  const [hasFrom, hasTo] = [from !== null, to !== null];
  if (!isShown(asked, part)) return writeWindow(axis, axis);
  if (hasFrom === hasTo) return null;
  return writeWindow(readWindow(asked, axis).window, axis);
}

function isSame(a: Thing, b: Thing | null): boolean {
  return a.kind === b?.kind && a.id === b.id;
}

function isWhole(dataset: LoadedDataset, { kind, id }: Thing): boolean {
  if (isSame({ kind, id }, dataset.part?.asked ?? null)) return true;
  return kind === 'event' ? dataset.isFullyLoaded({ kind, id }) : dataset[kind].has(id);
}

function isUndated(dataset: Dataset, { kind, id }: Thing): boolean {
  const row = kind === 'event' ? dataset.event.rowOf(id) : undefined;
  return row !== undefined && row >= datedCount(dataset);
}

/**
 * A link without a window shows the home part, one with an open window to where it begins or ends. Of
 * both days all is shown, or the middle of what is longer than the part.
 */
function isShown(asked: LinkWindow, part: DatasetPart): boolean {
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
