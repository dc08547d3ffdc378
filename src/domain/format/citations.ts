import { formatWords } from '@/words/format-en';
import type { Report } from './issue';
import type { Statement } from './schema';
import { isVerbatim, partsJoint } from './spans';

const { cures } = formatWords;

const spanFields = ['start', 'end', 'sha256'] as const;
const citingFields = [...spanFields, 'parts', 'fragment'] as const;

interface Citation {
  /** Of the statement in its file. */
  readonly path: string;
  /** Length of its source's text: null where there is none, unknown where the reference dangles. */
  readonly length: number | null | undefined;
  readonly report: Report;
}

/** Where in its source a statement is: in one span, in parts of one, or nowhere if there is no text. */
export function checkCitation(statement: Statement, { path, length, report }: Citation): void {
  const { source } = statement;
  const at = `${path}.source`;
  const given = citingFields.filter((field) => source[field] !== undefined);
  const refuse = (fields: readonly (typeof citingFields)[number][], cure: string) => {
    for (const field of fields) {
      report(`${at}.${field}`, cures.quoted(JSON.stringify(source[field])), cure);
    }
  };
  if (length === null) {
    refuse(given, cures.noText(source.id));
    return;
  }
  if (source.parts) {
    const isSpan = (field: string) => spanFields.some((each) => each === field);
    refuse(given.filter(isSpan), cures.spanAndParts);
    checkParts(source.parts, { path: `${at}.parts`, length, report });
  } else checkWholeSpan(source, { path: at, length, report });
  checkQuoteLength(statement, { path, report });
}

function checkWholeSpan(source: Statement['source'], check: Omit<SpanCheck, 'span'>): void {
  const missing = spanFields.filter((field) => source[field] === undefined);
  for (const field of missing) {
    check.report(`${check.path}.${field}`, cures.missing, cures.spanNeeded);
  }
  const { start, end } = source;
  if (start !== undefined && end !== undefined) checkSpan({ ...check, span: { start, end } });
}

function checkParts(parts: readonly Span[], { path, ...rest }: Omit<SpanCheck, 'span'>): void {
  parts.forEach((span, index) => {
    const before = parts[index - 1];
    const where = `${path}[${index}]`;
    if (before && span.start < before.end) {
      rest.report(`${where}.start`, String(span.start), cures.partsOrder(before.end));
    } else checkSpan({ path: where, span, ...rest });
  });
}

/** What is not our paraphrase is as long as what it repeats. */
function checkQuoteLength(
  statement: Statement,
  { path, report }: Pick<Citation, 'path' | 'report'>,
): void {
  const { text, source } = statement;
  const { start = 0, end = 0, parts } = source;
  const spans = parts ?? [{ start, end }];
  if (!isVerbatim(statement) || spans.some((span) => span.start >= span.end)) return;
  const length = spans.reduce((sum, span) => sum + span.end - span.start + partsJoint.length, 0);
  const whole = length - partsJoint.length;
  if (text.length === whole) return;
  const cure = parts ? cures.partsLength : cures.quoteLength;
  report(`${path}.text`, cures.characters(text.length), cure(whole));
}

type Span = Readonly<Record<'start' | 'end', number>>;

interface SpanCheck {
  readonly path: string;
  readonly span: Span;
  /** Length of the text that the span counts in; unknown when that reference dangles. */
  readonly length: number | undefined;
  readonly report: Report;
}

/** Mistakes of a span by itself, and in a text of a length. */
export function checkSpan({ path, span, length, report }: SpanCheck): void {
  if (span.start >= span.end) {
    report(`${path}.end`, String(span.end), cures.reversedSpan(span.start));
  } else if (length !== undefined && span.end > length) {
    report(`${path}.end`, String(span.end), cures.spanPastEnd(length));
  }
}
