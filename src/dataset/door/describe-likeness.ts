import type { DatasetIssue } from '@/domain/format/issue';
import { doorWords } from '@/words/door-en';
import { formatWords } from '@/words/format-en';

const { likeness } = doorWords;

type Kind = keyof typeof likeness.kinds;

/** Another kind of file, named for what it looks like, with the way from there; null where it looks like none we know. */
export function describeLikeness(kind: Kind | null): DatasetIssue | null {
  if (kind === null) return null;
  const [found, expected] = likeness.kinds[kind];
  return { path: formatWords.cures.wholeFile, found, expected };
}

/** Of bytes that are no text. */
export function likenessOfBytes(bytes: Uint8Array): Kind | null {
  const start = String.fromCharCode(...bytes.subarray(0, 5));
  if (start.startsWith('PK\u0003\u0004')) return 'zip';
  if (start.startsWith('%PDF-')) return 'pdf';
  return start.startsWith('PAR1') ? 'parquet' : null;
}

/** Of text that is not JSON. */
export function likenessOfText(text: string): Kind | null {
  const start = text.slice(0, 4000).trimStart();
  if (/^(<!doctype html|<html)/i.test(start)) return 'html';
  if (start.startsWith('<')) return 'xml';
  const [first = '', second = ''] = start.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
  if (isRecord(first) && isRecord(second)) return 'ndjson';
  const isTable = [',', ';', '\t'].some((comma) => {
    const columns = first.split(comma).length;
    return columns > 2 && second.split(comma).length >= columns;
  });
  return isTable && !/^[{[]/.test(start) ? 'csv' : null;
}

function isRecord(line: string): boolean {
  try {
    return line.startsWith('{') && typeof JSON.parse(line) === 'object';
  } catch {
    return false;
  }
}

/** Of JSON that is no dataset of ours. */
export function likenessOfValue(value: unknown): Kind | null {
  if (Array.isArray(value)) return 'list';
  if (typeof value !== 'object' || value === null) return 'value';
  const { format, events, timeline, type, features } = value as Readonly<Record<string, unknown>>;
  if (typeof format === 'string') return likenessOfFormat(format);
  if (Array.isArray(events) && events.some((event) => 'start_date' in Object(event))) {
    return 'timelineJs';
  }
  if (Array.isArray(Object(timeline).date)) return 'timelineJs';
  return type === 'FeatureCollection' && Array.isArray(features) ? 'geoJson' : null;
}

function likenessOfFormat(format: string): Kind | null {
  if (format.startsWith('saywhen-draft/')) return 'draft';
  return /^saywhen-(history|verification|provenance|check)\//.test(format) ? 'beside' : null;
}
