import { checkDataset } from '@/dataset/door/check-dataset';
import { readJson, readJsonFile } from '@/dataset/door/read-json';
import { isDivided } from '@/dataset/load/open-indexed';
import type { Finding } from '@/domain/doctor/finding';
import { type Ledger, openLedger, type Tally } from '@/domain/doctor/ledger';
import { type Draft, draftParts, kinds } from '@/domain/draft/draft';
import { fillDraft } from '@/domain/draft/fill-draft';
import { openText } from '@/domain/draft/find-words';
import type { SlashOrder } from '@/domain/draft/read-date';
import type { DatasetFile } from '@/domain/format/schema';
import { writeIssue } from '@/domain/format/write-issue';
import { assignTexts, stemOf } from '@/domain/import/assign-texts';
import { importFiles, type JsonResult } from '@/domain/import/import-files';
import type { BroughtFile } from '@/domain/import/read-bytes';
import { tellValue } from '@/domain/import/tell-value';
import { verifyRecords } from '@/domain/verify/verify';
import { sha256 } from '@/lib/sha256';
import { doctorWords } from '@/words/doctor-en';
import { isPicture, readPictures } from './read-pictures';

/** What only a reader can say of files. */
export interface BringOptions {
  /** Which part of 3/4/2025 comes first. */
  readonly order: SlashOrder;
  /** Of files that are in neither UTF-8 nor UTF-16. */
  readonly encoding: string | null;
  /** Whether columns without a field become notes. */
  readonly keepsColumns: boolean;
  /** Of the timeline, in place of what the files give. */
  readonly title: string | null;
}

/** What became of files. */
export interface TakenIn {
  /** The dataset that came of them, as a file; null where none did. */
  readonly bytes: Uint8Array<ArrayBuffer> | null;
  /** How many of each are in it. */
  readonly counts: { readonly events: number; readonly statements: number };
  readonly title: string;
  readonly findings: readonly Finding[];
  readonly account: readonly Tally[];
  /** Each file with what it is, in words. */
  readonly told: readonly (readonly [file: string, format: string])[];
  /** Texts that were written from them, by id of their source. */
  readonly texts: ReadonlyMap<string, string>;
  /** Addresses of the pictures among them, which hold the pictures themselves, by the file that events name. */
  readonly pictures: ReadonlyMap<string, string>;
}

export type TakeInOptions = BringOptions & {
  /** The day, in EDTF. */
  readonly today: string;
  readonly onFile?: (name: string, at: number) => void;
};

/**
 * Files of a reader, up to a dataset and an account of what became of each part of them. A valid dataset is taken as
 * it is, to the byte; of all else the doctor says what was understood, guessed and left out.
 */
export function takeIn(files: readonly BroughtFile[], options: TakeInOptions): TakenIn {
  const {
    texts,
    files: textFiles,
    rest,
  } = assignTexts(files, { ...options, parseJson, hash: sha256 });
  const asTexts = Array.from(textFiles, ([file, id]) => [file, doctorWords.textOf(id)] as const);
  const whole = takeWhole(
    rest.filter(({ name }) => !isPicture(name)),
    texts,
  );
  const pictures = readPictures(rest);
  if (whole) return { ...whole, pictures, told: [...whole.told, ...asTexts] };
  const ledger = openLedger();
  const imported = importFiles(rest, { ...options, ledger, parseJson });
  const all = Array.from(
    [...imported.texts, ...texts],
    ([id, text]) => [id, openText(text)] as const,
  );
  const name = stemOf(files[0]?.name ?? '');
  const dataset = fillDraft(
    withTitle(imported.draft, options.title),
    { id: name, title: name },
    { ledger, texts: new Map(all), hash: sha256, today: options.today, order: options.order },
  );
  return {
    ...describe(dataset, ledger),
    bytes: dataset && new TextEncoder().encode(`${JSON.stringify(dataset, null, 2)}\n`),
    told: [...imported.told, ...asTexts],
    texts: imported.texts,
    pictures,
  };
}

function withTitle(draft: Draft, title: string | null): Draft {
  return title === null ? draft : { ...draft, head: { ...draft.head, title } };
}

/** A file that is a valid dataset, and whose words are in the texts that came with it; or one that is not all here. */
function takeWhole(
  files: readonly BroughtFile[],
  texts: ReadonlyMap<string, string>,
): Omit<TakenIn, 'pictures'> | null {
  const [file, ...more] = files;
  if (!file || more.length > 0 || !/^\s*\{/.test(startOf(file))) return null;
  const read = readJsonFile(file.bytes);
  if (!('value' in read) || tellValue(read.value) !== 'dataset') return null;
  if (isDivided(read.value)) return refuseDivided(file.name);
  const checked = checkDataset(read.value);
  if (!checked.ok || !matches(checked.dataset, texts)) return null;
  const ledger = openLedger();
  for (const part of draftParts) {
    for (const { id } of checked.dataset[part]) ledger.read(kinds[part], `${part} ${id}`);
  }
  return {
    ...describe(checked.dataset, ledger),
    bytes: file.bytes,
    told: [[file.name, doctorWords.formats.dataset]],
    texts: new Map(),
  };
}

function refuseDivided(file: string): Omit<TakenIn, 'pictures'> {
  const ledger = openLedger();
  const { formats, ways } = doctorWords;
  const [value, detail] = [formats.divided, ways.divided];
  ledger.tell('unknown-format', { place: { file }, value, detail });
  return {
    ...describe(null, ledger),
    bytes: null,
    told: [[file, formats.divided]],
    texts: new Map(),
  };
}

function startOf({ bytes }: BroughtFile): string {
  return new TextDecoder().decode(bytes.subarray(0, 200));
}

function matches(dataset: DatasetFile, texts: ReadonlyMap<string, string>): boolean {
  if (texts.size === 0) return true;
  const results = [...verifyRecords(dataset, texts, sha256)];
  return results.flatMap(({ checks }) => checks).every(({ ok }) => ok);
}

function describe(dataset: DatasetFile | null, { findings, account }: Ledger) {
  const counts = {
    events: dataset?.events.length ?? 0,
    statements: dataset?.statements.length ?? 0,
  };
  const told = dataset ? findings : findings.filter((finding) => matters(finding, findings));
  return { counts, title: dataset?.title ?? '', findings: told, account: account() };
}

/** Where nothing came of files, what was guessed of it is of no use, nor that nothing came where it is said why. */
function matters({ code }: Finding, findings: readonly Finding[]): boolean {
  if (code === 'head-guessed' || code === 'source-guessed') return false;
  const stops = findings.filter(({ grade }) => grade === 'stops');
  return code !== 'nothing-usable' || stops.every((finding) => finding.code === code);
}

function parseJson(text: string): JsonResult {
  const read = readJson(text);
  if ('value' in read) return { ok: true, value: read.value };
  return { ok: false, problem: read.issues.map(writeIssue).join(' ') };
}
