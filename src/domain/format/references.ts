import { formatWords } from '@/words/format-en';
import { findFaintAccent, minContrast } from './accent';
import { checkEvent, checkStatement, type KnownIds } from './check-records';
import type { DatasetIssue, Report } from './issue';
import { type IdLookup, type Known, type Reference, refer } from './refer';
import type { DatasetFile } from './schema';

const cures = formatWords.cures;

/** Mistakes that only show when records are read together: repeated ids, dangling references, spans. */
export function findReferenceIssues(file: DatasetFile): readonly DatasetIssue[] {
  const issues: DatasetIssue[] = [];
  const report: Report = (path, found, expected) => issues.push({ path, found, expected });
  for (const part of ['sources', 'speakers', 'themes', 'events', 'statements'] as const) {
    checkUniqueIds(part, file[part], report);
  }
  checkHead(file, report);
  if (file.statements.length > 0 && file.sources.length === 0) {
    report('sources', cures.noSources, cures.sourceNeeded);
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

type Head = Pick<DatasetFile, 'sources' | 'speakers' | 'themes' | 'aliases' | 'accent'>;

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
  checkHead(head, report);
  const { speaker: speakers, theme: themes } = knownTo(head, records.events);
  checkAliases(head, report, { ...records, speakers, themes });
  return issues;
}

function checkHead({ sources, accent }: Head, report: Report): void {
  sources.forEach(({ length, sha256 }, index) => {
    if ((length === undefined) === (sha256 === undefined)) return;
    const field = length === undefined ? 'length' : 'sha256';
    report(`sources[${index}].${field}`, cures.missing, cures.textHalf);
  });
  const faint = accent === undefined ? null : findFaintAccent(accent);
  if (faint === null) return;
  const isPair = typeof accent !== 'string';
  const { scheme, ratio } = faint;
  const path = isPair ? `accent.${scheme}` : 'accent';
  report(path, cures.contrast(ratio, scheme), cures.contrastCure(minContrast, isPair));
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
  const statement = new Set(file.statements.map(({ id }) => id));
  const known = { ...knownTo(file, new Set(file.events.map(({ id }) => id))), statement };
  file.statements.forEach((statement, index) => {
    checkStatement(statement, { path: `statements[${index}]`, known, report });
  });
}

/** The ids of a dataset's head, and those of its events, which may be too many to be listed. */
export function knownTo(
  { sources, speakers, themes }: Pick<DatasetFile, 'sources' | 'speakers' | 'themes'>,
  event: KnownIds['event'],
): KnownIds {
  return {
    source: new Map(sources.map(({ id, length = null }) => [id, length])),
    speaker: new Set(speakers.map(({ id }) => id)),
    theme: new Set(themes.map(({ id }) => id)),
    event,
  };
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
