import type { Column, Place } from '@/domain/doctor/finding';
import type { Ledger } from '@/domain/doctor/ledger';
import { hasHtml, htmlToText } from '@/lib/html-to-text';

/** Where a cell is, and how it is taken. */
interface CellOptions {
  readonly ledger: Ledger;
  /** Of its row. */
  readonly place: Place;
  readonly column: Column;
  readonly isOwn: boolean;
}

/** Put together only where something is told, because there may be very many cells. */
function placeOf({ place, column }: CellOptions): Place {
  return { ...place, column };
}

type Read = (text: string, options: CellOptions) => unknown;

/** Fields whose cells hold lists with semicolons between, JSON, numbers, or prose. */
const readers = new Map<string, Read>([
  ...each(['themes', 'participants', 'events', 'date.inferred'], splitList),
  ...each(
    ['notes', 'media', 'evidence', 'aliases', 'otherNames', 'mentions', 'source.parts'],
    readJsonCell,
  ),
  ...each(['length', 'source.start', 'source.end'], (text) =>
    /^\d{1,15}$/.test(text) ? Number(text) : text,
  ),
  ...each(
    [
      'title',
      'label',
      'name',
      'summary',
      'text',
      'place',
      'definition',
      'note',
      'role',
      'organisation',
    ],
    withoutHtml,
  ),
  [
    'links',
    (text, options) => (text.startsWith('[') ? readJsonCell(text, options) : readLinks(text)),
  ],
  ['topicOnly', readFlag],
  ['form', readForm],
]);

function each(fields: readonly string[], read: Read): readonly (readonly [string, Read])[] {
  return fields.map((field) => [field, read] as const);
}

function readFlag(text: string): boolean | string {
  if (/^(?:true|yes|1|x)$/i.test(text)) return true;
  return /^(?:false|no|0)$/i.test(text) ? false : text;
}

/** In English, German, French, Spanish and Italian; and a date that its column is too narrow for. */
const broken =
  /^#(?:REF!|NAME\?|N\/A|VALUE!|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|ERROR!|BEZUG!|WERT!|NV|ZAHL!|ÜBERLAUF!|VALEUR!|NOM\?|NOMBRE!|¡(?:REF|VALOR|NUM|DIV\/0)!|¿NOMBRE\?|N\/D|RIF!|VALORE!|NOME\?|#+)$/;
/** How a spreadsheet is kept from reading a text as a number. */
const forced = /^="((?:[^"]|"")*)"$/;

/** What a cell says of a field; undefined where that is nothing, which is told of where something stood there. */
export function readCell(cell: string, field: string, options: CellOptions): unknown {
  const text = options.isOwn ? cell : clean(cell, options);
  if (!options.isOwn && broken.test(text)) {
    options.ledger.count('cell', 'leftOut');
    options.ledger.tell('cell-error', { place: placeOf(options), value: text });
    return undefined;
  }
  if (text === '') return undefined;
  const read = readers.get(field);
  return read ? read(text, options) : text;
}

/** Control characters but for tabs and line breaks, and lone halves of characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/gu;

function clean(cell: string, options: CellOptions): string {
  const text = cell.replace(control, '');
  if (text !== cell) {
    options.ledger.tell('control-characters', { place: placeOf(options), value: text });
  }
  return forced.exec(text)?.[1]?.replaceAll('""', '"') ?? text;
}

function withoutHtml(text: string, options: CellOptions): string {
  if (options.isOwn || !hasHtml(text)) return text;
  options.ledger.tell('html-in-text', { place: placeOf(options), value: text });
  return htmlToText(text);
}

/** Tags are written with commas; whatever has names may have commas in them. */
function splitList(text: string, { column }: CellOptions): readonly string[] {
  if (text === '[]') return [];
  const isTags = /tag|keyword/i.test(column.name) && !/[;\n|]/.test(text);
  return text
    .split(isTags ? ',' : /[;\n|]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function readJsonCell(text: string, options: CellOptions): unknown {
  try {
    const value: unknown = JSON.parse(text);
    if (Array.isArray(value)) return value;
  } catch {
    // Told below.
  }
  options.ledger.count('cell', 'leftOut');
  options.ledger.tell('not-kept', { place: placeOf(options), value: text });
  return undefined;
}

/** Addresses, each perhaps after its title. */
function readLinks(text: string): readonly object[] {
  const parts = text.split(/[;\n|]/).filter((part) => part.trim() !== '');
  return parts.flatMap((part): readonly object[] => {
    const at = part.search(/https?:\/\//i);
    if (at < 0) return [{ title: part.trim(), url: part.trim() }];
    const url = /^[^\s<>"]+/.exec(part.slice(at))?.[0] ?? '';
    const before = part.slice(0, at).slice(-200);
    const title = before.replace(/^[\s,:(<-]+/, '').replace(/[\s,:(<-]{1,50}$/, '');
    return [{ title: title === '' ? nameOf(url) : title, url }];
  });
}

function nameOf(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
}

const forms: readonly (readonly [string, RegExp])[] = [
  ['direct-quote', /^(?:direct[- ]?quote|direct|quote|quoted|verbatim|their words)$/i],
  ['spoken', /^(?:spoken|speech|said|transcript)$/i],
  ['reported', /^(?:reported|indirect|paraphrase|summary|our words|paraphrased)$/i],
];

function readForm(text: string): string {
  return forms.find(([, pattern]) => pattern.test(text))?.[0] ?? text;
}
