import { parseEdtf } from '@/domain/edtf/edtf';
import type { Thing } from '@/domain/model/thing';
import {
  emptyView,
  type LaneMode,
  type UnknownValue,
  type ViewState,
} from '@/domain/model/view-state';
import { encodePart } from '@/lib/encode-part';

/** A view read from a link, with all that is needed to write the link back as it was. */
export interface ReadLink {
  readonly view: ViewState;
  readonly unknown: readonly UnknownValue[];
  /** The query as it stood: pairs of raw key and raw value, `null` for a key without "=". */
  readonly raw: readonly RawPair[];
}

type RawPair = readonly [key: string, value: string | null];

const keys = [
  ...(['speaker', 'theme', 'q', 'compare'] as const),
  ...(['from', 'to', 'lanes', 'fold', 'fit', 'embed', 'v'] as const),
] as const;

type Key = (typeof keys)[number];

const folders = { events: 'event', statements: 'statement', speakers: 'speaker' } as const;
const semanticVersion = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/;
const laneModes: readonly string[] = ['none', 'theme', 'speaker'] satisfies readonly LaneMode[];

/**
 * Reads a link: `path` below the site's root without a slash in front, `search` with or without
 * its "?". Never throws; what it does not understand is listed and otherwise kept as it stood.
 */
export function readLink(path: string, search: string): ReadLink {
  const raw = readPairs(search);
  const { selection, unknownPath } = readPath(path);
  const unknown: UnknownValue[] = unknownPath ? [{ key: 'page', value: unknownPath }] : [];
  let view: ViewState = { ...emptyView, selection };
  for (const key of keys) {
    const value = firstValue(raw, key);
    if (value === undefined) continue;
    const read = readers[key](value);
    if (read) view = { ...view, ...read };
    else unknown.push({ key, value });
  }
  return { view, unknown, raw };
}

const readers: Readonly<Record<Key, (value: string) => Partial<ViewState> | null>> = {
  speaker: (value) => ({ speakers: readList(value) }),
  theme: (value) => ({ themes: readList(value) }),
  q: (value) => ({ query: value }),
  compare: (value) => ({ compare: readList(value) }),
  from: (value) => (isDate(value) ? { from: value } : null),
  to: (value) => (isDate(value) ? { to: value } : null),
  lanes: (value) => (laneModes.includes(value) ? { lanes: value as LaneMode } : null),
  fold: (value) => (value === 'off' || value === 'on' ? { fold: value === 'on' } : null),
  fit: (value) => (value === 'off' || value === 'on' ? { fit: value === 'on' } : null),
  embed: (value) => (value === '1' ? { embed: true } : null),
  v: (value) => (semanticVersion.test(value) ? { version: value } : null),
};

const writers: Readonly<Record<Key, (view: ViewState) => string | null>> = {
  speaker: (view) => view.speakers.join(',') || null,
  theme: (view) => view.themes.join(',') || null,
  q: (view) => view.query || null,
  compare: (view) => view.compare.join(',') || null,
  from: (view) => view.from,
  to: (view) => view.to,
  lanes: (view) => (view.lanes === 'none' ? null : view.lanes),
  fold: (view) => (view.fold ? null : 'off'),
  fit: (view) => (view.fit ? null : 'off'),
  embed: (view) => (view.embed ? '1' : null),
  v: (view) => view.version,
};

/**
 * Writes the link of a view, relative to the site's root ("" is the root). Parts of `raw` whose
 * meaning did not change stay as they stood, so that reading and then writing changes nothing.
 */
export function writeLink(view: ViewState, raw: readonly RawPair[] = []): string {
  const before = readLink('', writePairs(raw)).view;
  const pending = new Set<Key>(keys);
  const kept = raw.flatMap((pair): readonly RawPair[] => {
    const key = keys.find((known) => known === keyOf(pair[0]));
    if (key === undefined) return [pair];
    if (!pending.delete(key) || writers[key](view) === writers[key](before)) return [pair];
    return writeValue(key, view);
  });
  const added = keys.filter((key) => pending.has(key)).flatMap((key) => writeValue(key, view));
  return writePath(view.selection) + writePairs([...kept, ...added]);
}

function writeValue(key: Key, view: ViewState): readonly RawPair[] {
  const value = writers[key](view);
  return value === null ? [] : [[key, encodeForm(value)]];
}

function readPath(path: string): { selection: Thing | null; unknownPath: string | null } {
  const parts = path.split('/').filter(Boolean).map(decodeForm);
  // Of a link in a sentence, programs take what follows it for a part of it: "…/events/x/)." or "…/events/x,".
  while (parts.length > 0 && withoutMarks(parts.at(-1) ?? '') === '') parts.pop();
  const end = parts.pop();
  if (end !== undefined) parts.push(withoutMarks(end));
  if (namesIndex(parts)) parts.pop();
  if (parts.length === 0) return { selection: null, unknownPath: null };
  const [folder = '', id = '', ...rest] = parts;
  if (id === '' || rest.length > 0 || !Object.hasOwn(folders, folder)) {
    return { selection: null, unknownPath: parts.join('/') };
  }
  return { selection: { kind: folders[folder as keyof typeof folders], id }, unknownPath: null };
}

const withoutMarks = (text: string) => text.replace(/[)\]}>.,;:!?'"”’»*…]+$/u, '');

/** Some hosts take the ending off; `events/index` may still be an event. */
function namesIndex(parts: readonly string[]): boolean {
  const last = parts.at(-1);
  return last === 'index.html' || (last === 'index' && parts.length !== 2);
}

function writePath(selection: Thing | null): string {
  return selection ? `${selection.kind}s/${encodePart(selection.id)}/` : '';
}

function readPairs(search: string): readonly RawPair[] {
  return search
    .replace(/^\?/, '')
    .split('&')
    .filter(Boolean)
    .map((pair): RawPair => {
      const equals = pair.indexOf('=');
      return equals < 0 ? [pair, null] : [pair.slice(0, equals), pair.slice(equals + 1)];
    });
}

function writePairs(pairs: readonly RawPair[]): string {
  if (pairs.length === 0) return '';
  return `?${pairs.map(([key, value]) => (value === null ? key : `${key}=${value}`)).join('&')}`;
}

/** A key's first value; a key given twice counts once. */
/** A key as it was meant, where a link was copied out of a page's source. */
function keyOf(name: string): string {
  return decodeForm(name).replace(/^amp;/, '');
}

function firstValue(raw: readonly RawPair[], key: Key): string | undefined {
  const pair = raw.find(([name]) => keyOf(name) === key);
  const value = pair && decodeForm(pair[1] ?? '');
  const given = key === 'q' ? value : value?.replace(/[)\].,;:!”’»…]+$/u, '');
  return given === '' ? undefined : given;
}

function readList(value: string): readonly string[] {
  return [...new Set(value.split(',').filter(Boolean))];
}

function isDate(value: string): boolean {
  const parsed = parseEdtf(value);
  return parsed.ok && parsed.date.kind === 'point';
}

/** Form decoding that keeps a malformed escape as it stands. */
function decodeForm(text: string): string {
  const spaced = text.replace(/\+/g, ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

/** Form encoding with no escape that a query does not need. */
function encodeForm(text: string): string {
  return encodePart(text)
    .replace(/%20/g, '+')
    .replace(/%(?:2C|2F|3A|3B|40|24)/g, decodeURIComponent);
}
