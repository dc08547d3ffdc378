// What `npm run dataset -- fill` and `-- import` share: files in, a dataset and an account of it out.
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseHistory } from '@/dataset/beside/parse-history';
import { readJson } from '@/dataset/door/read-json';
import type { Finding } from '@/domain/doctor/finding';
import { type Ledger, openLedger } from '@/domain/doctor/ledger';
import { toReportRows, writeAccount, writeFindings } from '@/domain/doctor/write-report';
import type { Draft } from '@/domain/draft/draft';
import { fillDraft } from '@/domain/draft/fill-draft';
import { openText } from '@/domain/draft/find-words';
import type { SlashOrder } from '@/domain/draft/read-date';
import { readDraft } from '@/domain/draft/read-draft';
import type { DatasetFile } from '@/domain/format/schema';
import { writeIssue } from '@/domain/format/write-issue';
import { importFiles, type JsonResult } from '@/domain/import/import-files';
import { releasesOf } from '@/domain/release/history';
import { decodeText } from '@/lib/decode-text';
import { writeCsv } from '@/lib/write-csv';
import { doctorWords } from '@/words/doctor-en';
import { readIfThere, sha256 } from './open-dataset-file';

/** How files are taken in. */
export interface TakeIn {
  /** `ID=FILE`, once for each text. */
  readonly source: readonly string[];
  readonly to: string;
  /** Where the findings go as CSV. */
  readonly report?: string | undefined;
  /** What a head lacks, by field. */
  readonly head: Readonly<Record<string, string | undefined>>;
  readonly order: SlashOrder;
  /** Whether what has exactly one right reading is taken so. */
  readonly fixes: boolean;
  /** Whether the rest is written where something is left out. */
  readonly leavesOut: boolean;
  readonly encoding: string | null;
  /** Whether columns without a field become notes. */
  readonly keepsColumns: boolean;
}

/** `npm run dataset -- fill`: returns the exit code, 0 only where a dataset was written. */
export async function fill(file: string, options: TakeIn): Promise<number> {
  const ledger = openLedger();
  const name = path.basename(file);
  const sayOn = openProgress();
  sayOn(says.file(name));
  const read = readJson(await readText(file));
  if ('issues' in read) {
    for (const issue of read.issues) console.error(`${name} ${writeIssue(issue)}`);
    return 1;
  }
  const draft = readDraft(read.value, name, ledger);
  return finish({ draft, texts: new Map(), ledger, sayOn }, options);
}

/** `npm run dataset -- import`: the same of files in other formats; what can be used of them is written. */
export async function importAll(files: readonly string[], options: TakeIn): Promise<number> {
  const ledger = openLedger();
  const sayOn = openProgress();
  const { encoding, keepsColumns, to } = options;
  if (files.some((file) => path.resolve(file) === path.resolve(to))) {
    throw new Error('--to is a file being read. Choose another, so that nothing is overwritten.');
  }
  const brought = await Promise.all(
    files.map(async (file) => ({ name: nameOf(file, files), bytes: await readBytes(file) })),
  );
  const { draft, texts, told, pictures } = importFiles(brought, {
    ledger,
    encoding,
    keepsColumns,
    parseJson,
    onFile: (name) => sayOn(says.file(name)),
  });
  for (const [file, format] of told) console.log(doctorWords.thisIs(file, format));
  const code = await finish({ draft, texts, ledger, sayOn }, { ...options, leavesOut: true });
  const given = files.filter((file) => pictures.includes(nameOf(file, files)));
  if (code === 0) await copyPictures(given, path.join(path.dirname(to), 'media'));
  return code;
}

/** A dataset has its pictures in the folder `media` beside it. */
async function copyPictures(files: readonly string[], folder: string): Promise<void> {
  if (files.length > 0) await mkdir(folder, { recursive: true });
  for (const file of files) {
    const copy = path.join(folder, path.basename(file));
    if (path.resolve(copy) === path.resolve(file)) continue;
    await copyFile(file, copy);
    console.log(`Wrote ${copy}`);
  }
}

/** Files of one name in several folders are told apart. */
function nameOf(file: string, files: readonly string[]): string {
  const name = path.basename(file);
  return files.filter((each) => path.basename(each) === name).length > 1 ? file : name;
}

function parseJson(text: string): JsonResult {
  const read = readJson(text);
  if ('value' in read) return { ok: true, value: read.value };
  return { ok: false, problem: read.issues.map(writeIssue).join(' ') };
}

/** What was read, before it is a dataset. */
interface TakenIn {
  readonly draft: Draft;
  /** Texts that were made on the way, by id of their source. */
  readonly texts: ReadonlyMap<string, string>;
  readonly ledger: Ledger;
  readonly sayOn: (line: string) => void;
}

const says = doctorWords.progress;

/** So long a command says nothing of how far it is, unless a person reads along. */
const quietFor = 2000;

/** Says how far a command is, on one line that is written over and ends empty. */
function openProgress(): (line: string) => void {
  const start = performance.now();
  const { stderr } = process;
  return (line) => {
    if (stderr.isTTY) stderr.write(`\r\u001b[K${line}`);
    else if (line !== '' && performance.now() - start > quietFor) stderr.write(`${line}\n`);
  };
}

async function finish({ draft, texts, ledger, sayOn }: TakenIn, options: TakeIn): Promise<number> {
  const { head, order, fixes, to } = options;
  const given = await readSources(options.source);
  const all = Array.from([...texts, ...given], ([id, text]) => [id, openText(text)] as const);
  const said = Object.entries(head).filter(([, value]) => value !== undefined);
  const name = path.basename(to).replace(/\.json$/, '');
  sayOn(says.records(Object.values(draft.parts).reduce((sum, { length }) => sum + length, 0)));
  const dataset = fillDraft(
    { ...draft, head: { ...draft.head, ...Object.fromEntries(said) } },
    { id: name, title: name },
    {
      ledger,
      texts: new Map(all),
      hash: sha256,
      today: new Date().toISOString().slice(0, 10),
      order,
      fixes,
    },
  );
  sayOn('');
  if (dataset) await tellGoneIds(dataset, to, ledger);
  const isGood = dataset !== null && !ledger.findings.some((finding) => hinders(finding, options));
  if (isGood) {
    await writeFile(to, `${JSON.stringify(dataset, null, 2)}\n`);
    await writeTexts(texts, to);
  }
  await tellAll(ledger, options);
  console.log(isGood ? `Wrote ${to}` : 'Nothing was written.');
  return isGood ? 0 : 1;
}

/** A text that was written from a file goes beside the dataset, because nobody can verify without it. */
async function writeTexts(texts: ReadonlyMap<string, string>, to: string): Promise<void> {
  for (const [id, text] of texts) {
    const file = `${to.replace(/\.json$/, '')}.${id}.txt`;
    await writeFile(file, text);
    console.log(`Wrote ${file}`);
  }
}

function hinders({ grade }: Finding, { leavesOut }: TakeIn): boolean {
  return grade === 'stops' || (grade === 'left-out' && !leavesOut);
}

async function tellAll({ findings, account }: Ledger, { report }: TakeIn): Promise<void> {
  for (const line of writeFindings(findings)) console.log(line);
  console.log('');
  for (const line of writeAccount(account())) console.log(line);
  console.log('');
  if (report === undefined) return;
  await writeFile(report, writeCsv(toReportRows(findings)));
  console.log(`Wrote ${report}`);
}

/** Ids that a release had, under which links were made. */
async function tellGoneIds(dataset: DatasetFile, to: string, ledger: Ledger): Promise<void> {
  const text = await readIfThere(path.join(path.dirname(to), 'history.json'));
  const parsed = text === null ? null : parseHistory(text);
  if (!parsed?.ok) return;
  const released = releasesOf(parsed.history, dataset.id).flatMap(({ records }) => {
    return Object.keys(records);
  });
  for (const record of new Set(released)) {
    const [part = '', id = ''] = record.split('/');
    if (!isPart(part) || leadsTo(dataset, part, id)) continue;
    ledger.tell('id-gone', { place: { file: path.basename(to), path: part }, value: id });
  }
}

const parts = ['events', 'statements', 'speakers', 'themes'] as const;

function isPart(name: string): name is (typeof parts)[number] {
  return parts.some((part) => part === name);
}

function leadsTo(dataset: DatasetFile, part: (typeof parts)[number], id: string): boolean {
  const aliases = dataset.aliases?.[part] ?? {};
  return Object.hasOwn(aliases, id) || dataset[part].some((record) => record.id === id);
}

async function readSources(pairs: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const pair of pairs) {
    const [, id, place] = /^([^=]+)=(.+)$/.exec(pair) ?? [];
    if (!id || !place) throw new Error(`--source needs <source-id>=<path>, not "${pair}".`);
    if (texts.has(id)) throw new Error(`--source names "${id}" twice.`);
    texts.set(id, await readText(place));
  }
  return texts;
}

async function readText(place: string): Promise<string> {
  const text = decodeText(await readBytes(place));
  if (text === null) throw new Error(`${place} is not UTF-8 text. Save it as UTF-8 and try again.`);
  return text;
}

async function readBytes(place: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await readFile(place).catch((error: Error) => {
    throw new Error(`${place} could not be read: ${error.message}`);
  });
  return new Uint8Array(bytes);
}
