import type { FindingCode, Grade } from './codes';

/** Where a finding is, as whoever made the file counts there. */
export interface Place {
  readonly file: string;
  /** As a spreadsheet counts rows: its first is 1, and a cell of many lines is in one. */
  readonly row?: number;
  /** As an editor counts lines. */
  readonly line?: number;
  readonly column?: Column;
  /** In JSON or XML, such as `events[6].date`. */
  readonly path?: string;
}

/** A column by its letter and by what stands above it. */
export interface Column {
  readonly letter: string;
  readonly name: string;
}

/** One thing to tell whoever brought a file. */
export interface Finding {
  readonly code: FindingCode;
  readonly grade: Grade;
  readonly place: Place;
  /** What stands there, clipped. */
  readonly value: string;
  /** What is wrong with it, where the code alone does not say. */
  readonly detail?: string;
  /** What to write instead, where exactly one is right. */
  readonly fix?: string;
}

/** What a finding may say besides its code. */
export interface Found {
  readonly place: Place;
  readonly value?: unknown;
  readonly detail?: string | undefined;
  readonly fix?: string | undefined;
  /** Other than the code has by itself. */
  readonly grade?: Grade;
  /** Key of the record that it is about. */
  readonly record?: string | undefined;
}

const maxValue = 200;

/** A value as a report shows it. */
export function clipValue(value: unknown): string {
  if (value === undefined) return '';
  const text = typeof value === 'string' ? value : writeJson(value);
  const shown = text.length > maxValue ? `${text.slice(0, maxValue - 1)}…` : text;
  return shown.replace(/[\p{Cc}\p{Cs}\p{Bidi_Control}]+/gu, ' ').trim();
}

function writeJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return '…';
  }
}
