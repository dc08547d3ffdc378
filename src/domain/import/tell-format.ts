import { openLedger } from '@/domain/doctor/ledger';
import { readSheet, toTable } from '@/domain/sheets/read-table';
import { readSpeakerLine } from '@/domain/speech/speaker-line';

/** Formats that can be told by what a file holds, those that are refused by name among them. */
export type Format =
  | 'table'
  | 'timelinejs-json'
  | 'draft'
  | 'dataset'
  | 'annotations'
  | 'akoma-ntoso'
  | 'tei'
  | 'srt'
  | 'vtt'
  | 'transcript'
  | Refused;

/** Known, and not read: each has a nearest way. */
export const refused = [
  'simile',
  'markwhen',
  'geojson',
  'ndjson',
  'ics',
  'html',
  'rtf',
  'xml',
  'json',
  'zip',
  'pdf',
  'ole',
  'parquet',
  'binary',
] as const;
export type Refused = (typeof refused)[number];

/** What bytes are that are no text; null where they may be. */
export function tellBytes(bytes: Uint8Array): Refused | null {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  if (start.startsWith('PK\u0003\u0004')) return 'zip';
  if (start.startsWith('%PDF-')) return 'pdf';
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'ole';
  if (start.startsWith('PAR1')) return 'parquet';
  return binaries.some((each) => start.startsWith(each)) ? 'binary' : null;
}

/** PNG, JPEG, GIF, gzip, a program of Linux. */
const binaries = ['\u0089PNG', '\u00ff\u00d8\u00ff', 'GIF8', '\u001f\u008b', '\u007fELF'];

/** Whether a text begins as JSON does, and not only with its brackets, which headers and other formats have too. */
export function beginsAsJson(text: string): boolean {
  return /^\s*(?:\{\s*(?:["}/]|$)|\[\s*(?:["{}[\]/\d-]|true\b|false\b|null\b|$))/.test(
    text.slice(0, 4000),
  );
}

/** Whether the first line of a text is a header that is known, whatever signs are in it. */
export function hasHeader(text: string, file: string): boolean {
  const start = text
    .slice(0, 4000)
    .split(/\r\n|\n|\r/)
    .slice(0, 3);
  return toTable(readSheet(start.join('\n'), file, openLedger()), openLedger()) !== null;
}

/** What a text is that is no JSON. */
export function tellText(text: string): Format {
  const start = text.slice(0, 4000).trimStart();
  return tellMarkup(start, text) ?? tellPlain(start, text) ?? 'table';
}

function tellMarkup(start: string, text: string): Format | null {
  if (!start.startsWith('<')) return null;
  if (/^<(?:!doctype html|html)\b/i.test(start)) return 'html';
  const head = text.slice(0, 200_000);
  if (/<(?:[\w.-]+:)?(?:akomaNtoso|debate)[\s>]/.test(head)) return 'akoma-ntoso';
  if (/<(?:[\w.-]+:)?(?:TEI|teiCorpus)[\s>]/.test(head)) return 'tei';
  if (/<data[\s>]/.test(head) && /<event[\s>][^>]*\bstart=/.test(head)) return 'simile';
  return 'xml';
}

const cueTime = /^\d{1,2}:\d\d(?::\d\d)?[,.]\d{1,3} --> /m;

function tellPlain(start: string, text: string): Format | null {
  if (/^WEBVTT(?:\s|$)/.test(start)) return 'vtt';
  if (start.startsWith('BEGIN:VCALENDAR')) return 'ics';
  if (start.startsWith('{\\rtf')) return 'rtf';
  if (cueTime.test(start)) return 'srt';
  return tellLines(text);
}

/** A table has its sign in each line; a transcript begins lines with a name and a colon. */
function tellLines(text: string): Format | null {
  const lines = text
    .slice(0, 20_000)
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, 60);
  if (isTable(lines)) return null;
  if (
    lines.some((line) => /^(?:#?title:|dateFormat:|section |group |\/\/)/.test(line)) &&
    countDated(lines) > 0
  ) {
    return 'markwhen';
  }
  const spoken = lines.filter((line) => readSpeakerLine(line) !== null).length;
  if (spoken >= 2 || (spoken === 1 && lines.length <= 4)) return 'transcript';
  return countDated(lines) * 2 > lines.length ? 'markwhen' : null;
}

function countDated(lines: readonly string[]): number {
  return lines.filter((line) =>
    /^\s*(?:\d{4}(?:-\d\d){0,2}|\d{1,2}\/\d{4}|now)(?:\s*[-/]\s*\S+)?\s*: /.test(line),
  ).length;
}

function isTable(lines: readonly string[]): boolean {
  const [first = '', second = ''] = lines;
  return ['\t', ';', ',', '|'].some((sign) => {
    const columns = first.split(sign).length;
    const isLikeNext =
      lines.length < 2 || second.split(sign).length >= columns || second.includes('"');
    return columns > 1 && isLikeNext && readSpeakerLine(first) === null;
  });
}
