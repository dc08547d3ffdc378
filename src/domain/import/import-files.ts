import type { Ledger } from '@/domain/doctor/ledger';
import type { Draft, DraftRecord, draftParts, Fields } from '@/domain/draft/draft';
import { readDraft } from '@/domain/draft/read-draft';
import { importTables } from '@/domain/sheets/import-tables';
import { readSheet, type Table, toTable } from '@/domain/sheets/read-table';
import { readPictureSize } from '@/domain/slides/picture-size';
import type { Pictures } from '@/domain/slides/slide';
import { importTimelineJs } from '@/domain/slides/timeline-js';
import { importTimelineTable } from '@/domain/slides/timeline-js-table';
import { importAkomaNtoso } from '@/domain/speech/akoma-ntoso';
import { readXml } from '@/domain/speech/read-xml';
import { importSubtitles } from '@/domain/speech/subtitles';
import { importTei } from '@/domain/speech/tei';
import { importTranscript } from '@/domain/speech/transcript';
import { doctorWords } from '@/words/doctor-en';
import { importAnnotations } from './annotations';
import { type BroughtFile, readBytes } from './read-bytes';
import {
  beginsAsJson,
  type Format,
  hasHeader,
  type Refused,
  refused,
  tellBytes,
  tellText,
} from './tell-format';
import { tellValue } from './tell-value';

/** How files are imported. */
export interface ImportOptions {
  readonly ledger: Ledger;
  /** Of files that are in neither UTF-8 nor UTF-16. */
  readonly encoding: string | null;
  /** Whether columns without a field become notes. */
  readonly keepsColumns: boolean;
  /** The value of JSON, or what is wrong with it. */
  readonly parseJson: (text: string) => JsonResult;
  /** A file is being read, so many of them after others. */
  readonly onFile?: (name: string, at: number) => void;
}

export type JsonResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: string };

/** What came of files. */
export interface Imported {
  readonly draft: Draft;
  /** Texts that were written from them, by id of their source. */
  readonly texts: ReadonlyMap<string, string>;
  /** Names of files that are pictures. */
  readonly pictures: readonly string[];
  /** Each file with what it is, in words. */
  readonly told: readonly (readonly [file: string, format: string])[];
}

/** What one file holds; a table waits for the others. */
type Piece = { readonly format: string } & (
  | { readonly table: Table }
  | { readonly picture: string }
  | { readonly draft: Draft; readonly texts?: ReadonlyMap<string, string> }
  | { readonly nothing: true }
);

type Context = ImportOptions & { readonly pictures: Pictures };

/** Turns files of other people into one draft. No file throws, and the ledger says what became of each part of it. */
export function importFiles(files: readonly BroughtFile[], options: ImportOptions): Imported {
  const pictures = listPictures(files);
  const context = { ...options, pictures };
  const pieces = files.map((file, at) => {
    options.onFile?.(file.name, at);
    return { file: file.name, piece: readPiece(file, context) };
  });
  const tables = pieces.flatMap(({ piece }) => ('table' in piece ? [piece.table] : []));
  const drafts = pieces.flatMap(({ piece }) => ('draft' in piece ? [piece.draft] : []));
  const texts = pieces.flatMap(({ piece }) => ('draft' in piece ? [...(piece.texts ?? [])] : []));
  const fromTables = tables.length > 0 ? [importTables(tables, options)] : [];
  return {
    draft: join([...fromTables, ...drafts], files[0]?.name ?? ''),
    texts: new Map(texts),
    pictures: pieces.flatMap(({ piece }) => ('picture' in piece ? [piece.picture] : [])),
    told: pieces.map(({ file, piece }) => [file, piece.format] as const),
  };
}

function join(drafts: readonly Draft[], file: string): Draft {
  const heads = drafts.map(({ head }): Fields => head);
  const part = (name: (typeof draftParts)[number]): readonly DraftRecord[] =>
    drafts.flatMap(({ parts }) => parts[name]);
  return {
    file,
    head: Object.assign({}, ...heads.toReversed()) as Fields,
    parts: {
      sources: part('sources'),
      speakers: part('speakers'),
      themes: part('themes'),
      events: part('events'),
      statements: part('statements'),
    },
  };
}

/** By the name of their file, with their size. */
function listPictures(files: readonly BroughtFile[]): Pictures {
  return new Map(
    files.flatMap(({ name, bytes }) => {
      const size = readPictureSize(bytes);
      return size === null ? [] : [[name.split('/').at(-1) ?? name, size]];
    }),
  );
}

function readPiece(file: BroughtFile, options: Context): Piece {
  const { ledger, encoding } = options;
  if (options.pictures.has(file.name.split('/').at(-1) ?? '')) {
    return { format: doctorWords.formats.picture, picture: file.name };
  }
  const binary = tellBytes(file.bytes);
  if (binary !== null) return refuse(binary, file.name, ledger);
  const text = readBytes(file, ledger, encoding);
  if (text === null) return { format: doctorWords.formats.unread, nothing: true };
  return beginsAsJson(text)
    ? readJsonPiece(text, file.name, options)
    : readTextPiece(text, file.name, options);
}

function readJsonPiece(text: string, file: string, options: Context): Piece {
  const { ledger } = options;
  const parsed = options.parseJson(text);
  if (!parsed.ok) return readBroken(text, file, { ...options, problem: parsed.problem });
  const format = tellValue(parsed.value);
  const said = doctorWords.formats[format];
  if (format === 'draft' || format === 'dataset') {
    return { format: said, draft: readDraft(parsed.value, file, ledger) };
  }
  if (format === 'timelinejs-json') {
    return { format: said, draft: importTimelineJs(parsed.value, file, options) };
  }
  if (format === 'annotations') {
    return { format: said, draft: importAnnotations(parsed.value, file, ledger) };
  }
  return refuse(isRefused(format) ? format : 'json', file, ledger);
}

/** What begins as JSON may be another text all the same. */
function readBroken(
  text: string,
  file: string,
  { problem, ...options }: Context & { readonly problem: string },
): Piece {
  const { ledger, parseJson } = options;
  if (tellText(text) === 'transcript' || hasHeader(text, file)) {
    return readTextPiece(text, file, options);
  }
  if (isByLine(text, parseJson)) return refuse('ndjson', file, ledger);
  const detail = `${doctorWords.asJson(text.trimStart().charAt(0))} ${problem}`;
  ledger.tell('broken-file', { place: { file }, detail });
  return { format: doctorWords.formats.brokenJson, nothing: true };
}

/** Whether its first two lines are each a value of their own. */
function isByLine(text: string, parseJson: ImportOptions['parseJson']): boolean {
  const lines = text.trimStart().split(/\r?\n/, 2);
  return lines.length === 2 && lines.every((line) => line !== '' && parseJson(line).ok);
}

function readTextPiece(text: string, file: string, options: Context): Piece {
  const { ledger } = options;
  const told = tellText(text);
  // A table may have brackets in its header.
  const format = told === 'xml' && hasHeader(text, file) ? 'table' : told;
  if (isRefused(format)) return refuse(format, file, ledger);
  const said = doctorWords.formats[format];
  if (format === 'transcript') return { format: said, ...importTranscript(text, file, ledger) };
  if (format === 'srt' || format === 'vtt') {
    return { format: said, ...importSubtitles(text, file, ledger) };
  }
  if (format === 'akoma-ntoso' || format === 'tei')
    return readXmlPiece(text, file, { format, ledger });
  const sheet = readSheet(text, file, ledger);
  const table = toTable(sheet, ledger);
  if (table === null) return { format: doctorWords.formats.table, nothing: true };
  const { kind, separator, rows } = table;
  if (kind === 'slides') {
    const draft = importTimelineTable(table, options);
    return { format: doctorWords.formats['timelinejs-csv'], draft };
  }
  return { format: doctorWords.tableOf(kind, separator, rows.length), table };
}

function readXmlPiece(
  text: string,
  file: string,
  { format, ledger }: { readonly format: 'akoma-ntoso' | 'tei'; readonly ledger: Ledger },
): Piece {
  const said = doctorWords.formats[format];
  const xml = readXml(text);
  if (!xml.ok) {
    ledger.tell(xml.code, { place: { file, line: xml.line }, detail: xml.problem });
    return { format: said, nothing: true };
  }
  const read = format === 'tei' ? importTei : importAkomaNtoso;
  return { format: said, ...read(xml.root, file, ledger) };
}

function isRefused(format: Format): format is Refused {
  return refused.some((each) => each === format);
}

function refuse(format: Refused, file: string, ledger: Ledger): Piece {
  const said = doctorWords.formats[format];
  ledger.tell('unknown-format', { place: { file }, value: said, detail: doctorWords.ways[format] });
  return { format: said, nothing: true };
}
