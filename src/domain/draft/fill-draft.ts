import { findReferenceIssues } from '@/domain/format/references';
import {
  type DatasetFile,
  datasetSchema,
  type EventRecord,
  type Statement,
} from '@/domain/format/schema';
import { verifyRecords } from '@/domain/verify/verify';
import { doctorWords } from '@/words/doctor-en';
import { cleanRecord, schemas } from './clean-record';
import { type Directories, type FillContext, type NamedRecord, placeOfFile } from './context';
import { type Draft, type DraftPart, type Fields, placeOf, textOf } from './draft';
import { fillEvent, withNoteIds } from './fill-events';
import { fillHead, type HeadGuess } from './fill-head';
import { fillSource } from './fill-sources';
import { fillStatement } from './fill-statements';
import { lookForFirsts, lookForTwins } from './look-over';
import { makeMissing } from './make-missing';
import { nameRecords } from './name-records';

/**
 * Turns a draft into a dataset that the door takes and that matches its texts; null where that cannot be, which
 * the ledger then says. What is left out of it, and what was guessed, stands there too.
 */
export function fillDraft(draft: Draft, guess: HeadGuess, given: FillContext): DatasetFile | null {
  const context = { ...given, hash: rememberHashes(given.hash) };
  const head = fillHead(draft, guess, context);
  const parts = makeMissing(draft, context);
  const named = nameAll(parts, context);
  const language = textOf(head, 'language') ?? 'en';
  const sources = keep(named, 'sources', (record) => fillSource(record, context, language));
  const speakers = keep(named, 'speakers', (record) => {
    const fields = { ...withNoteIds(record.fields), id: record.id };
    return cleanRecord(schemas.speakers, fields, { record, context });
  });
  const themes = keep(named, 'themes', (record) => {
    return cleanRecord(schemas.themes, { ...record.fields, id: record.id }, { record, context });
  });
  const { directories } = named;
  const events = keep(named, 'events', (record) => fillEvent({ record, context, directories }));
  const cites = new Set(sources.flatMap(({ id, length }) => (length === undefined ? [] : [id])));
  const filled = keep(named, 'statements', (record) => {
    return fillStatement({ record, context, directories }, cites);
  });
  const statements = answerOnlyThose(filled, named, context);
  lookForTwins(named.records.speakers, context.ledger);
  lookForFirsts(datesOf(events, named.records.events), context.ledger);
  const records = { sources, speakers, themes, events, statements };
  return judge({ file: draft.file, head, records }, context);
}

/** The words of a statement are hashed to be filled in, and twice to be verified. */
function rememberHashes(hash: FillContext['hash']): FillContext['hash'] {
  const known = new Map<string, string>();
  return (text) => {
    const hashed = known.get(text) ?? hash(text);
    known.set(text, hashed);
    return hashed;
  };
}

/** Keeps the place of each part among the fields of a dataset. */
const noRecords = { sources: [], speakers: [], themes: [], events: [], statements: [] };

interface Named {
  readonly records: Readonly<Record<DraftPart, readonly NamedRecord[]>>;
  readonly directories: Directories;
}

function nameAll(parts: Draft['parts'], context: FillContext): Named {
  const [sources, speakers, themes, events, statements] = (
    ['sources', 'speakers', 'themes', 'events', 'statements'] as const
  ).map((part) => nameRecords(part, parts[part], context));
  if (!sources || !speakers || !themes || !events || !statements) throw new RangeError('parts');
  return {
    records: {
      sources: sources.named,
      speakers: speakers.named,
      themes: themes.named,
      events: events.named,
      statements: statements.named,
    },
    directories: {
      sources: sources.directory,
      speakers: speakers.directory,
      themes: themes.directory,
      events: events.directory,
      statements: statements.directory,
    },
  };
}

/** The records of a part that can be kept; others are lost to whoever refers to them. */
function keep<Kept>(
  { records, directories }: Named,
  part: DraftPart,
  fill: (record: NamedRecord) => Kept | null,
): readonly Kept[] {
  return records[part].flatMap((record) => {
    const filled = fill(record);
    if (filled !== null) return [filled];
    directories[part].lose(record.id);
    return [];
  });
}

/** What a statement answers must be there. */
function answerOnlyThose(
  statements: readonly Statement[],
  { directories, records }: Named,
  { ledger }: FillContext,
): readonly Statement[] {
  const places = new Map(records.statements.map((record) => [record.id, record]));
  return statements.map((statement) => {
    const { answers, ...rest } = statement;
    if (answers === undefined) return statement;
    const found = directories.statements.find(answers);
    if (found.kind === 'one' && found.id !== statement.id) return { ...rest, answers: found.id };
    const record = places.get(statement.id);
    if (record) {
      const detail = doctorWords.noSuch('statement', answers, null);
      ledger.tell('no-such', { place: placeOf(record, 'answers'), value: answers, detail });
    }
    return rest;
  });
}

function datesOf(events: readonly EventRecord[], records: readonly NamedRecord[]) {
  const byId = new Map(records.map((record) => [record.id, record]));
  return events.flatMap(({ id, date: { edtf } }) => {
    const record = byId.get(id);
    if (edtf === undefined || record === undefined) return [];
    return [{ edtf, place: () => placeOf(record, 'date') }];
  });
}

type Records = Pick<DatasetFile, DraftPart>;

/**
 * The same door as the page's, and the same comparison as the verifier's. The records went through it one by one,
 * and do not go again.
 */
function judge(
  {
    file,
    head,
    records,
  }: Pick<Draft, 'file'> & { readonly head: Fields; readonly records: Records },
  context: FillContext,
): DatasetFile | null {
  const checked = datasetSchema.safeParse({ ...head, ...noRecords });
  const parsed = checked.success
    ? ({ success: true, data: { ...checked.data, ...records } } as const)
    : checked;
  const issues = parsed.success
    ? findReferenceIssues(parsed.data).map(({ path, found, expected }) => ({
        path,
        found,
        detail: expected,
      }))
    : parsed.error.issues.map(({ path, message }) => ({
        path: path.map(String).join('.'),
        found: '',
        detail: message,
      }));
  for (const { path, found, detail } of issues) {
    context.ledger.tell('not-a-dataset', { place: { file, path }, value: found, detail });
  }
  if (!parsed.success || issues.length > 0) return null;
  const { events, statements } = parsed.data;
  if (events.length + statements.length === 0) {
    context.ledger.tell('nothing-usable', { place: placeOfFile(file) });
  }
  const isSame = compare(parsed.data, file, context);
  const isStopped = context.ledger.findings.some(({ grade }) => grade === 'stops');
  return isSame && !isStopped ? parsed.data : null;
}

function compare(
  dataset: DatasetFile,
  file: string,
  { texts, hash, ledger }: FillContext,
): boolean {
  const given = new Map(Array.from(texts, ([id, { text }]) => [id, text]));
  let isSame = true;
  for (const { outcome, checks } of verifyRecords(dataset, given, hash)) {
    if (outcome !== 'differs') continue;
    isSame = false;
    for (const { id, ok, message } of checks) {
      if (!ok) ledger.tell('not-a-dataset', { place: { file, path: id }, detail: message });
    }
  }
  return isSame;
}
