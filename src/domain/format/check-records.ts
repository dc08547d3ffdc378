import { formatWords } from '@/words/format-en';
import { checkCitation, checkSpan } from './citations';
import type { Report } from './issue';
import { type IdLookup, refer } from './refer';
import type { EventRecord, Statement } from './schema';

const { cures } = formatWords;

/** What records may refer to. */
export interface KnownIds {
  /** With the length of each source's text; null where it has none. */
  readonly source: ReadonlyMap<string, number | null>;
  readonly speaker: ReadonlySet<string>;
  readonly theme: ReadonlySet<string>;
  readonly event: IdLookup | ReadonlySet<string>;
  /** Missing as long as not all statements were read: then nothing is said of what one answers. */
  readonly statement?: IdLookup | ReadonlySet<string>;
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
  if (event.kind === 'period' && edtf === undefined) {
    report(`${path}.date.edtf`, cures.missing, cures.periodNeedsDate);
  }
  const { kinds } = cures;
  event.evidence.forEach((span, at) => {
    const where = `${path}.evidence[${at}]`;
    const length = known.source.get(span.source);
    if (length === null) report(where, cures.quoted(span.source), cures.noText(span.source));
    else checkSpan({ path: where, span, length, report });
    refer(known.source, span.source, { path: `${where}.source`, kind: kinds.source, report });
  });
  event.themes?.forEach((id, at) => {
    refer(known.theme, id, { path: `${path}.themes[${at}]`, kind: kinds.theme, report });
  });
  event.participants?.forEach((id, at) => {
    refer(known.speaker, id, { path: `${path}.participants[${at}]`, kind: kinds.speaker, report });
  });
}

/** Mistakes of one statement, among them references to what is not there. */
export function checkStatement(statement: Statement, check: RecordCheck): void {
  const { path, known, report } = check;
  const { source, text, saidAt, to } = statement;
  const { kinds } = cures;
  const at = (field: string, kind: string) => ({ path: `${path}.${field}`, kind, report });
  refer(known.speaker, statement.speaker, at('speaker', kinds.speaker));
  if (to !== undefined) refer(known.speaker, to, at('to', kinds.speaker));
  if (saidAt !== undefined) refer(known.event, saidAt, at('saidAt', kinds.event));
  if (known.statement) checkAnswer(statement, known.statement, check);
  refer(known.source, source.id, at('source.id', kinds.source));
  checkCitation(statement, { path, length: known.source.get(source.id), report });
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

/** What a statement answers is another statement. */
export function checkAnswer(
  { id, answers }: Pick<Statement, 'id' | 'answers'>,
  known: IdLookup | ReadonlySet<string>,
  { path, report }: Pick<RecordCheck, 'path' | 'report'>,
): void {
  if (answers === undefined) return;
  const where = `${path}.answers`;
  if (answers === id) report(where, cures.ownAnswer, cures.ownAnswerCure);
  else refer(known, answers, { path: where, kind: cures.kinds.statement, report });
}
