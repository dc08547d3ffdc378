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
import {
  type Draft,
  type DraftPart,
  type DraftRecord,
  fieldOf,
  isFields,
  kinds,
  placeOf,
  textOf,
} from './draft';
import { fillEvent, withNoteIds } from './fill-events';
import { fillHead, type HeadGuess } from './fill-head';
import { fillSource } from './fill-sources';
import { fillStatement } from './fill-statements';
import { lookForFirsts, lookForTwins } from './look-over';
import { nameRecords } from './name-records';
import { listOf } from './refer';

/**
 * Turns a draft into a dataset that the door takes and that matches its texts; null where that cannot be, which
 * the ledger then says. What is left out of it, and what was guessed, stands there too.
 */
export function fillDraft(
  draft: Draft,
  guess: HeadGuess,
  context: FillContext,
): DatasetFile | null {
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
  return judge({ ...head, sources, speakers, themes, events, statements }, draft, context);
}

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

/** Speakers, themes and sources that are named somewhere and have no record get one, with the name alone. */
function makeMissing(draft: Draft, context: FillContext): Draft['parts'] {
  const { events, statements } = draft.parts;
  const all = [...events, ...statements];
  const named = (records: readonly DraftRecord[], field: string) =>
    records.flatMap((record) =>
      listOf(fieldOf(record.fields, field)).map((name) => ({
        name,
        place: placeOf(record, field),
      })),
    );
  const make = (part: 'speakers' | 'themes' | 'sources', field: string, names: readonly Naming[]) =>
    makeRecords({ part, field, known: draft.parts[part], names }, draft, context);
  return {
    ...draft.parts,
    speakers: make('speakers', 'name', [
      ...named(statements, 'speaker'),
      ...named(statements, 'to'),
      ...named(events, 'participants'),
    ]),
    themes: make('themes', 'label', named(all, 'themes')),
    sources: make('sources', 'title', nameSources(draft, context)),
  };
}

interface Naming {
  readonly name: string;
  readonly place: DraftRecord['place'];
}

/** Texts that were given, and sources that statements name; one for the file where neither is. */
function nameSources({ file, parts }: Draft, { texts, ledger }: FillContext): readonly Naming[] {
  const given = Array.from(texts.keys(), (name) => ({ name, place: placeOfFile(file) }));
  const named = parts.statements.flatMap((record) => {
    const source = fieldOf(record.fields, 'source');
    const name = isFields(source) ? textOf(source, 'id') : source;
    return typeof name === 'string' ? [{ name, place: placeOf(record, 'source.id') }] : [];
  });
  if (parts.sources.length > 0) {
    const known = new Set(parts.sources.map(({ fields }) => textOf(fields, 'id')));
    for (const { name, place } of given) {
      if (!known.has(name)) ledger.tell('no-such-source', { place, value: name });
    }
    return named;
  }
  const all = [...given, ...named];
  const isNeeded = parts.statements.length > 0 && all.length === 0;
  return isNeeded ? [{ name: file, place: placeOfFile(file) }] : all;
}

interface Making {
  readonly part: 'speakers' | 'themes' | 'sources';
  /** That the name goes into. */
  readonly field: string;
  readonly known: readonly DraftRecord[];
  readonly names: readonly Naming[];
}

function makeRecords(
  { part, field, known, names }: Making,
  draft: Draft,
  context: FillContext,
): readonly DraftRecord[] {
  const quiet = { ledger: { ...context.ledger, tell: () => undefined } };
  const { directory } = nameRecords(part, known, quiet);
  const made = new Map<string, DraftRecord>();
  for (const { name, place } of names) {
    if (directory.find(name).kind !== 'none') continue;
    const key = `${draft.file} ${part} ${name}`;
    const fields = context.texts.has(name) && part === 'sources' ? { id: name } : { [field]: name };
    directory.add(key, [name]);
    made.set(name, { key, place, fields });
    context.ledger.tell('record-made', { place, value: name, detail: kinds[part] });
  }
  return [...known, ...made.values()];
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
  const places = new Map(records.map((record) => [record.id, placeOf(record, 'date')]));
  return events.flatMap(({ id, date: { edtf } }) => {
    const place = places.get(id);
    return edtf === undefined || place === undefined ? [] : [{ edtf, place }];
  });
}

/** The same door as the page's, and the same comparison as the verifier's. */
function judge(value: unknown, { file }: Draft, context: FillContext): DatasetFile | null {
  const parsed = datasetSchema.safeParse(value);
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
  const failed = [...verifyRecords(dataset, given, hash)]
    .flatMap(({ checks }) => checks)
    .filter(({ ok }) => !ok);
  for (const { id, message } of failed) {
    ledger.tell('not-a-dataset', { place: { file, path: id }, detail: message });
  }
  return failed.length === 0;
}
