import { words } from '@/words/en';
import type { DatasetFile } from './dataset-schema';

/** One mistake in a dataset: where it is, what is there, and what would cure it. */
export interface DatasetIssue {
  /** Path of the field, such as `events[6].date.edtf`. */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
}

type Report = (path: string, found: string, expected: string) => void;

const cures = words.dataset.cures;

/** Mistakes that only show when records are read together: repeated ids, dangling references, spans. */
export function findReferenceIssues(file: DatasetFile): readonly DatasetIssue[] {
  const issues: DatasetIssue[] = [];
  const report: Report = (path, found, expected) => issues.push({ path, found, expected });
  checkUniqueIds(file, report);
  checkEvents(file, report);
  checkStatements(file, report);
  checkAliases(file, report);
  return issues;
}

function checkUniqueIds(file: DatasetFile, report: Report): void {
  for (const part of ['sources', 'speakers', 'themes', 'events', 'statements'] as const) {
    const first = new Map<string, number>();
    file[part].forEach((record, index) => {
      const earlier = first.get(record.id);
      if (earlier === undefined) first.set(record.id, index);
      else
        report(
          `${part}[${index}].id`,
          cures.quoted(record.id),
          cures.repeatedId(`${part}[${earlier}]`),
        );
    });
  }
}

function checkEvents(file: DatasetFile, report: Report): void {
  const lengths = new Map(file.sources.map((source) => [source.id, source.length]));
  file.events.forEach((event, index) => {
    const path = `events[${index}]`;
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
      checkSpan({
        path: `${path}.evidence[${at}]`,
        span,
        length: lengths.get(span.source),
        report,
      });
      refer(lengths, span.source, {
        path: `${path}.evidence[${at}].source`,
        kind: cures.kinds.source,
        report,
      });
    });
  });
}

function checkStatements(file: DatasetFile, report: Report): void {
  const known = {
    source: new Map(file.sources.map((source) => [source.id, source.length])),
    speaker: new Set(file.speakers.map(({ id }) => id)),
    event: new Set(file.events.map(({ id }) => id)),
    theme: new Set(file.themes.map(({ id }) => id)),
  };
  file.statements.forEach((statement, index) => {
    const path = `statements[${index}]`;
    const { source, text } = statement;
    refer(known.speaker, statement.speaker, {
      path: `${path}.speaker`,
      kind: cures.kinds.speaker,
      report,
    });
    refer(known.event, statement.saidAt, {
      path: `${path}.saidAt`,
      kind: cures.kinds.event,
      report,
    });
    refer(known.source, source.id, { path: `${path}.source.id`, kind: cures.kinds.source, report });
    checkSpan({
      path: `${path}.source`,
      span: source,
      length: known.source.get(source.id),
      report,
    });
    if (
      statement.form === 'direct-quote' &&
      source.end > source.start &&
      text.length !== source.end - source.start
    ) {
      report(
        `${path}.text`,
        cures.characters(text.length),
        cures.quoteLength(source.end - source.start),
      );
    }
    statement.events.forEach((id, at) => {
      refer(known.event, id, { path: `${path}.events[${at}]`, kind: cures.kinds.event, report });
    });
    statement.themes.forEach((id, at) => {
      refer(known.theme, id, { path: `${path}.themes[${at}]`, kind: cures.kinds.theme, report });
    });
    statement.mentions?.forEach((mention, at) => {
      const where = `${path}.mentions[${at}]`;
      refer(known.event, mention.event, {
        path: `${where}.event`,
        kind: cures.kinds.event,
        report,
      });
      checkSpan({ path: where, span: mention, length: text.length, report });
    });
  });
}

function checkAliases(file: DatasetFile, report: Report): void {
  for (const [part, kind] of aliasedParts) {
    const aliases = file.aliases?.[part] ?? {};
    const known = new Set(file[part].map(({ id }) => id));
    for (const from of Object.keys(aliases)) {
      checkAlias({ aliases, from, known }, { path: `aliases.${part}.${from}`, kind, report });
    }
  }
}

interface AliasCheck {
  readonly aliases: Readonly<Record<string, string>>;
  readonly from: string;
  /** Ids of the records of this part. */
  readonly known: ReadonlySet<string>;
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
  const near = closestId(id, known.keys());
  report(path, cures.noSuch(kind, id), near ? cures.didYouMean(near) : cures.knownIdNeeded(kind));
}

type Known = ReadonlySet<string> | ReadonlyMap<string, unknown>;

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
