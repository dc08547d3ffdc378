import type { Column, Place } from '@/domain/doctor/finding';

/** A record's fields as they were brought, by the names that the format has. Never trusted. */
export type Fields = Readonly<Record<string, unknown>>;

/** The parts of a draft that hold records. */
export const draftParts = ['sources', 'speakers', 'themes', 'events', 'statements'] as const;
export type DraftPart = (typeof draftParts)[number];

/** How one record of a part is called, and counted. */
export const kinds = {
  sources: 'source',
  speakers: 'speaker',
  themes: 'theme',
  events: 'event',
  statements: 'statement',
} as const satisfies Readonly<Record<DraftPart, string>>;

/** A record in which anything may be missing. */
export interface DraftRecord {
  /** Its own among all, under which the ledger has it. */
  readonly key: string;
  readonly place: Place;
  readonly fields: Fields;
  /** Of a table: the column that a field was read from. */
  readonly columns?: Readonly<Record<string, Column>>;
}

/**
 * `saywhen-draft/1`: what becomes a dataset. Anything may be missing; a citation is the words themselves,
 * `words` and perhaps `before`, in place of offsets and hashes; records may be named instead of their ids.
 */
export interface Draft {
  /** The file that all of it came from, for what has no place of its own. */
  readonly file: string;
  /** All besides the parts. */
  readonly head: Fields;
  readonly parts: Readonly<Record<DraftPart, readonly DraftRecord[]>>;
}

/** Where a field of a record stands. */
export function placeOf(
  { place, columns }: Pick<DraftRecord, 'place' | 'columns'>,
  field: string,
): Place {
  const column = columns && Object.hasOwn(columns, field) ? columns[field] : undefined;
  if (column) return { ...place, column };
  return place.path === undefined ? place : { ...place, path: `${place.path}.${field}` };
}

/** A field's value, if the record has it as its own. */
export function fieldOf(fields: Fields, field: string): unknown {
  return Object.hasOwn(fields, field) ? fields[field] : undefined;
}

/** The same where it is text that shows something, trimmed; else null. */
export function textOf(fields: Fields, field: string): string | null {
  const value = fieldOf(fields, field);
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null;
}

/** Whether a value is an object with fields. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
