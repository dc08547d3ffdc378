import { words } from '@/words/en';
import type { DatasetFile, EventRecord, Statement } from './schema';

/** One mistake in a dataset: where it is, what is there, and what would cure it. */
export interface DatasetIssue {
  /** Path of the field, such as `events[6].date.edtf`; and its record's id or title, if it has any. */
  readonly path: string;
  readonly record?: string;
  readonly found: string;
  readonly expected: string;
}

type Report = (path: string, found: string, expected: string) => void;

const cures = words.dataset.cures;

/** Mistakes that only show when records are read together: repeated ids, dangling references, spans. */
export function findReferenceIssues(file: DatasetFile): readonly DatasetIssue[] {
  const issues: DatasetIssue[] = [];
  const report: Report = (path, found, expected) => issues.push({ path, found, expected });
  for (const part of ['sources', 'speakers', 'themes', 'events', 'statements'] as const) {
    checkUniqueIds(part, file[part], report);
  }
  checkEvents(file, report);
  checkStatements(file, report);
  const idsOf = (records: readonly { readonly id: string }[]) =>
    new Set(records.map(({ id }) => id));
  const { events, statements, speakers, themes } = file;
  checkAliases(file, report, {
    events: idsOf(events),
    statements: idsOf(statements),
    speakers: idsOf(speakers),
    themes: idsOf(themes),
  });
  return issues;
}

type Head = Pick<DatasetFile, 'sources' | 'speakers' | 'themes' | 'aliases'>;

/** The same for what a dataset says besides its events and statements, which are asked by id. */
export function findHeadIssues(
  head: Head,
  records: Readonly<Record<'events' | 'statements', IdLookup>>,
): readonly DatasetIssue[] {
  const issues: DatasetIssue[] = [];
  const report: Report = (path, found, expected) => issues.push({ path, found, expected });
  for (const part of ['sources', 'speakers', 'themes'] as const) {
    checkUniqueIds(part, head[part], report);
  }
  const { speaker: speakers, theme: themes } = knownTo(head, records.events);
  checkAliases(head, report, { ...records, speakers, themes });
  return issues;
}

function checkUniqueIds(
  part: string,
  records: readonly { readonly id: string }[],
  report: Report,
): void {
  const first = new Map<string, number>();
  records.forEach(({ id }, index) => {
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, index);
    else report(`${part}[${index}].id`, cures.quoted(id), cures.repeatedId(`${part}[${earlier}]`));
  });
}

function checkEvents(file: DatasetFile, report: Report): void {
  const known = knownTo(file, new Set());
  file.events.forEach((event, index) => {
    checkEvent(event, { path: `events[${index}]`, known, report });
  });
}

function checkStatements(file: DatasetFile, report: Report): void {
  const known = knownTo(file, new Set(file.events.map(({ id }) => id)));
  file.statements.forEach((statement, index) => {
    checkStatement(statement, { path: `statements[${index}]`, known, report });
  });
}

/** What records may refer to. */
export interface KnownIds {
  /** With the length of each source's text. */
  readonly source: ReadonlyMap<string, number>;
  readonly speaker: ReadonlySet<string>;
  readonly theme: ReadonlySet<string>;
  readonly event: IdLookup | ReadonlySet<string>;
}

/** The ids of a dataset's head, and those of its events, which may be too many to be listed. */
export function knownTo(
  { sources, speakers, themes }: Pick<DatasetFile, 'sources' | 'speakers' | 'themes'>,
  event: KnownIds['event'],
): KnownIds {
  return {
    source: new Map(sources.map((source) => [source.id, source.length])),
    speaker: new Set(speakers.map(({ id }) => id)),
    theme: new Set(themes.map(({ id }) => id)),
    event,
  };
}

interface RecordCheck {
  /** Of the record in its file. */
  readonly path: string;
  readonly known: KnownIds;
  readonly report: Report;
}

/** Mistakes of one event that its own fields do not show by themselves. */
export function checkEvent(event: EventRecord, { path, known, report }: RecordCheck): void {
  const { edtf, basis, inferred, why } = event.date;
  if (basis === 'duration-only' && edtf !== undefined) {
    report(`${path}.date.edtf`, cures.quoted(edtf), cures.durationHasDate);
  }
  if (basis === 'stated' && edtf === undefined) {
    report(`${path}.date.edtf`, cures.missing, cures.statedNeedsDate);
  }
  if ((basis === 'inferred' || inferred !== undefined) && why === undefined) {
    report(`${path}.date.why`, cures.missing, cures.inferredNeedsWhy);
  }
  event.evidence.forEach((span, at) => {
    const where = `${path}.evidence[${at}]`;
    checkSpan({ path: where, span, length: known.source.get(span.source), report });
    const { source: kind } = cures.kinds;
    refer(known.source, span.source, { path: `${where}.source`, kind, report });
  });
}

/** Mistakes of one statement, among them references to what is not there. */
export function checkStatement(statement: Statement, check: RecordCheck): void {
  const { path, known, report } = check;
  const { source, text } = statement;
  const { kinds } = cures;
  const at = (field: string, kind: string) => ({ path: `${path}.${field}`, kind, report });
  refer(known.speaker, statement.speaker, at('speaker', kinds.speaker));
  refer(known.event, statement.saidAt, at('saidAt', kinds.event));
  refer(known.source, source.id, at('source.id', kinds.source));
  checkSpan({ path: `${path}.source`, span: source, length: known.source.get(source.id), report });
  checkQuoteLength(statement, check);
  statement.events.forEach((id, index) => {
    refer(known.event, id, at(`events[${index}]`, kinds.event));
  });
  statement.themes.forEach((id, index) => {
    refer(known.theme, id, at(`themes[${index}]`, kinds.theme));
  });
  statement.mentions?.forEach((mention, index) => {
    refer(known.event, mention.event, at(`mentions[${index}].event`, kinds.event));
    checkSpan({ path: `${path}.mentions[${index}]`, span: mention, length: text.length, report });
  });
}

function checkQuoteLength({ form, source, text }: Statement, { path, report }: RecordCheck): void {
  const length = source.end - source.start;
  if (form !== 'direct-quote' || length <= 0 || text.length === length) return;
  report(`${path}.text`, cures.characters(text.length), cures.quoteLength(length));
}

function checkAliases(
  file: Pick<DatasetFile, 'aliases'>,
  report: Report,
  ids: Readonly<Record<(typeof aliasedParts)[number][0], Known>>,
): void {
  for (const [part, kind] of aliasedParts) {
    const aliases = file.aliases?.[part] ?? {};
    const known = ids[part];
    for (const from of Object.keys(aliases)) {
      checkAlias({ aliases, from, known }, { path: `aliases.${part}.${from}`, kind, report });
    }
  }
}

interface AliasCheck {
  readonly aliases: Readonly<Record<string, string>>;
  readonly from: string;
  /** Ids of the records of this part. */
  readonly known: Known;
}

/** An alias leads straight to a record of its own part, and never hides one. */
function checkAlias({ aliases, from, known }: AliasCheck, reference: Reference): void {
  const { path, kind, report } = reference;
  const to = aliases[from] ?? '';
  if (known.has(from)) report(path, cures.aliasIsId(kind, from), cures.aliasIsIdCure);
  if (!known.has(to) && Object.hasOwn(aliases, to)) {
    report(path, cures.aliasOfAlias(to), cures.aliasOfAliasCure(aliases[to] ?? to));
  } else refer(known, to, reference);
}

const aliasedParts = [
  ['events', cures.kinds.event],
  ['statements', cures.kinds.statement],
  ['speakers', cures.kinds.speaker],
  ['themes', cures.kinds.theme],
] as const;

interface SpanCheck {
  readonly path: string;
  readonly span: { readonly start: number; readonly end: number };
  /** Length of the text that the span counts in; unknown when that reference dangles. */
  readonly length: number | undefined;
  readonly report: Report;
}

function checkSpan({ path, span, length, report }: SpanCheck): void {
  if (span.start >= span.end) {
    report(`${path}.end`, String(span.end), cures.reversedSpan(span.start));
  } else if (length !== undefined && span.end > length) {
    report(`${path}.end`, String(span.end), cures.spanPastEnd(length));
  }
}

interface Reference {
  readonly path: string;
  readonly kind: string;
  readonly report: Report;
}

function refer(known: Known, id: string, { path, kind, report }: Reference): void {
  if (known.has(id)) return;
  const near = 'keys' in known ? closestId(id, known.keys()) : undefined;
  report(path, cures.noSuch(kind, id), near ? cures.didYouMean(near) : cures.knownIdNeeded(kind));
}

/** Ids that are too many to be listed. */
type IdLookup = Pick<ReadonlySet<string>, 'has'>;

type Known = IdLookup | ReadonlySet<string> | ReadonlyMap<string, unknown>;

/** The known id that starts or ends like the given one, as a hint for a slip of the pen. */
function closestId(id: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestScore = 3;
  for (const candidate of known) {
    const score = sharedStart(id, candidate) + sharedStart(reversed(id), reversed(candidate));
    if (score > bestScore) [best, bestScore] = [candidate, score];
  }
  return best;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

function reversed(text: string): string {
  return Array.from(text).reverse().join('');
}
