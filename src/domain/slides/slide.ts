import type { Place } from '@/domain/doctor/finding';
import type { Ledger } from '@/domain/doctor/ledger';
import { type DraftRecord, type Fields, fieldOf, isFields } from '@/domain/draft/draft';
import { hasHtml, htmlToText } from '@/lib/html-to-text';

/** A slide of TimelineJS, and where it stands. */
export interface Slide {
  readonly fields: Fields;
  readonly key: string;
  readonly place: Place;
  readonly isEra: boolean;
  readonly columns?: DraftRecord['columns'];
}

/** Pictures that were brought along, by the name of their file. */
export type Pictures = ReadonlyMap<string, { readonly width: number; readonly height: number }>;

export interface SlideOptions {
  readonly ledger: Ledger;
  readonly pictures: Pictures;
}

/** A field that should hold fields. */
export function fieldsOf(fields: Fields, field: string): Fields {
  const value = fieldOf(fields, field);
  return isFields(value) ? value : {};
}

/** Where a property of a slide stands. */
export function at({ place, columns }: Slide, field: string): Place {
  const column = columns && Object.hasOwn(columns, field) ? columns[field] : undefined;
  if (column) return { ...place, column };
  return place.path === undefined ? place : { ...place, path: `${place.path}.${field}` };
}

/** Text without HTML, which is told of. */
export function plain(text: string, place: Place, ledger: Ledger): string {
  if (!hasHtml(text)) return text.trim();
  ledger.tell('html-in-text', { place, value: text });
  return htmlToText(text);
}

/** What a link is called that has no name. */
export function nameOf(url: string): string {
  return url
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/\/$/, '')
    .slice(0, 80);
}

/** Whether a property says nothing. */
export function isEmpty(value: unknown): boolean {
  if (isFields(value)) return Object.keys(value).length === 0;
  return value === '' || value === null || value === undefined;
}
