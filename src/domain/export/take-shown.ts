import { toRecord } from '@/domain/dates/event-date';
import type { DatasetFile, EventRecord, Statement } from '@/domain/format/schema';
import type { Dataset } from '@/domain/model/dataset';
import type { Visible } from '@/domain/select/select';
import { iterate, takeRows } from '@/lib/rows/table';
import { exportWords } from '@/words/export-en';

/** Where and when a part was taken, in words: filters, and the address of the view. */
export interface Taken {
  /** Names of speakers and themes, and the words sought. */
  readonly filters: readonly string[];
  /** Null where only this device has the dataset. */
  readonly address: string | null;
}

/**
 * What passes the filters, as a dataset of its own: with the speakers, themes, sources and events that its records
 * name, and no reference to anything else. It has an id and an account of its own, as it is no release of the whole.
 */
export function takeShown(dataset: Dataset, visible: Visible, taken: Taken): DatasetFile {
  const statements = closedStatements(takeRows(dataset.statement, visible.statements));
  const events = neededEvents(dataset, visible, statements);
  const { aliases, ...head } = dataset.file;
  const speakers = new Set([
    ...statements.flatMap(({ speaker, to }) => (to === undefined ? [speaker] : [speaker, to])),
    ...events.flatMap(({ participants = [] }) => participants),
  ]);
  const themes = new Set([...statements, ...events].flatMap((each) => each.themes ?? []));
  const sources = new Set([
    ...statements.map(({ source }) => source.id),
    ...events.flatMap(({ evidence }) => evidence.map(({ source }) => source)),
  ]);
  const account = exportWords.part({
    title: head.title,
    version: head.version,
    statements: [statements.length, dataset.counts.statements],
    events: [events.length, dataset.counts.events],
    ...taken,
  });
  const part = {
    ...head,
    id: partId(head.id),
    description: account,
    about: [account, ...head.about],
    sources: head.sources.filter(({ id }) => sources.has(id)),
    speakers: head.speakers.filter(({ id }) => speakers.has(id)),
    themes: head.themes.filter(({ id }) => themes.has(id)),
    events,
    statements,
  };
  const kept = keptAliases(aliases, part);
  return kept === undefined ? part : { ...part, aliases: kept };
}

/** An answer to what is left out no longer says what it answers. */
function closedStatements(statements: readonly Statement[]): readonly Statement[] {
  const ids = new Set(statements.map(({ id }) => id));
  return statements.map((statement) => {
    const { answers, ...rest } = statement;
    return answers === undefined || ids.has(answers) ? statement : rest;
  });
}

/** Those that pass, and those that a statement was made at, refers to or names, whatever filters say of them. */
function neededEvents(
  { event }: Dataset,
  { hasEvent }: Visible,
  statements: readonly Statement[],
): readonly EventRecord[] {
  const named = new Set(
    statements.flatMap(({ saidAt, events, mentions = [] }) => [
      ...(saidAt === undefined ? [] : [saidAt]),
      ...events,
      ...mentions.map((mention) => mention.event),
    ]),
  );
  const needed: EventRecord[] = [];
  let row = 0;
  for (const each of iterate(event)) {
    if (hasEvent[row] === 1 || named.has(each.id)) needed.push(toRecord(each));
    row += 1;
  }
  return needed;
}

/** Renamed ids of records that are in it. */
function keptAliases(
  aliases: DatasetFile['aliases'],
  part: Pick<DatasetFile, 'events' | 'statements' | 'speakers' | 'themes'>,
): DatasetFile['aliases'] {
  if (aliases === undefined) return undefined;
  const keep = (name: keyof typeof part) => {
    const ids = new Set(part[name].map(({ id }) => id));
    const kept = Object.entries(aliases[name] ?? {}).filter(([, to]) => ids.has(to));
    return kept.length > 0 ? { [name]: Object.fromEntries(kept) } : {};
  };
  const kept = {
    ...keep('events'),
    ...keep('statements'),
    ...keep('speakers'),
    ...keep('themes'),
  };
  return Object.keys(kept).length > 0 ? kept : undefined;
}

/** Characters that an id may have. */
const maxId = 100;
const ending = '-part';

function partId(id: string): string {
  return `${id.slice(0, maxId - ending.length).replace(/-+$/, '')}${ending}`;
}
