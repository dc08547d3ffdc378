import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDataset } from '@/dataset/door/parse-dataset';
import type { DatasetFile } from '@/domain/format/schema';
import { type CitedSpan, spansOf } from '@/domain/format/spans';
import { verifyRecords } from '@/domain/verify/verify';
import { aCitedDataset, allChecks, article, sha256 } from '../support/a-cited-dataset';
import { hasArticle, readArticle } from '../support/article';
import { type Mutation, mutate } from '../support/mutations';

interface Count {
  tried: number;
  caught: number;
  /** Caught by a statement or by evidence too, and not by the hash of the whole text alone. */
  inRecord: number;
}

describe('every small change of a source text is caught', () => {
  it('in a dataset of one quote and one report', () => {
    const { sum, misjudged } = catchAll(aCitedDataset({}), article);
    expect(misjudged).toEqual([]);
    expect(sum.caught).toBe(sum.tried);
    expect(sum.tried).toBeGreaterThan(500);
  });

  it.runIf(hasArticle)('in the article of the shipped dataset', { timeout: 120_000 }, () => {
    const text = readArticle();
    const dataset = shipped();
    const { sum, kinds, missed, misjudged } = catchAll(dataset, text);
    console.info(writeTable(sum, kinds));
    expect(missed).toEqual([]);
    expect(misjudged).toEqual([]);
    expect(sum.caught).toBe(sum.tried);
    expect(sum.tried).toBeGreaterThan(20_000);
    // A change inside a quote or a passage is told at that statement, not of the whole text alone.
    expect(countUntold(dataset, text)).toEqual([]);
  });

  it.runIf(hasArticle)(
    'and so is each number, text and hash of the dataset that is changed',
    () => {
      const text = readArticle();
      const changed = [...changeRecords(shipped())];
      const missed = changed.filter(({ file }) => verify(file, text).every(({ ok }) => ok));
      expect(missed.map(({ what }) => what)).toEqual([]);
      console.info(`${changed.length} of ${changed.length} changes of the dataset caught`);
      expect(changed.length).toBeGreaterThan(200);
    },
  );
});

function verify(file: DatasetFile, text: string) {
  return allChecks(file, new Map(file.sources.map(({ id }) => [id, text])), sha256);
}

function catchAll(file: DatasetFile, text: string) {
  expect(verify(file, text).every(({ ok }) => ok)).toBe(true);
  const kinds = new Map<string, Count>();
  const missed: Mutation[] = [];
  const misjudged: string[] = [];
  const seen = new Set<string>();
  for (const mutation of mutate(text)) {
    // Two ways to the same text are one mutation.
    const key = sha256(mutation.text);
    if (seen.has(key)) continue;
    seen.add(key);
    const failed = verify(file, mutation.text).filter(({ ok }) => !ok);
    const count = kinds.get(mutation.kind) ?? { tried: 0, caught: 0, inRecord: 0 };
    count.tried += 1;
    count.caught += Number(failed.length > 0);
    count.inRecord += Number(failed.some(({ kind }) => !kind.startsWith('source')));
    kinds.set(mutation.kind, count);
    if (failed.length === 0) missed.push(mutation);
    misjudged.push(...findMisjudged(file, text, mutation));
  }
  const sum = { tried: 0, caught: 0, inRecord: 0 };
  for (const count of kinds.values()) {
    sum.tried += count.tried;
    sum.caught += count.caught;
    sum.inRecord += count.inRecord;
  }
  return { sum, kinds, missed, misjudged };
}

/** Records that match though their characters changed, or differ though they did not. */
function findMisjudged(file: DatasetFile, text: string, mutation: Mutation): readonly string[] {
  const texts = new Map(file.sources.map(({ id }) => [id, mutation.text]));
  return [...verifyRecords(file, texts, sha256)].flatMap(({ id, spans, checks }) => {
    const [span] = spans;
    if (span === undefined) return [];
    const slice = (whole: string) => whole.slice(span.start, span.end);
    const isSame = slice(mutation.text) === slice(text);
    const spanChecks = checks.filter(({ kind }) => kind !== 'fragment');
    return spanChecks.every(({ ok }) => ok === isSame) ? [] : [`${mutation.kind}: ${id}`];
  });
}

/** Places inside a statement's span where a changed character is not told at that statement. */
function countUntold(file: DatasetFile, text: string): readonly string[] {
  return file.statements.flatMap(({ id, source: { start = 0, end = 0 } }) => {
    const untold: string[] = [];
    for (let at = start; at < end; at += 1) {
      const changed = `${text.slice(0, at)}\u0000${text.slice(at + 1)}`;
      const failed = verify(file, changed).filter(({ ok }) => !ok);
      if (!failed.some((check) => check.id === id)) untold.push(`${id} ${at}`);
    }
    return untold;
  });
}

interface Changed {
  readonly what: string;
  readonly file: DatasetFile;
}

function* changeRecords(file: DatasetFile): Generator<Changed> {
  for (const index of file.statements.keys()) yield* changeStatement(file, index);
  for (const index of file.events.keys()) yield* changeEvidence(file, index);
}

function changeStatement(file: DatasetFile, index: number): readonly Changed[] {
  return file.statements.slice(index, index + 1).flatMap((statement) => {
    const { id, source, text } = statement;
    const change = (what: string, given: Partial<typeof statement>) => {
      const statements = file.statements.with(index, { ...statement, ...given });
      return { what: `${id} ${what}`, file: { ...file, statements } };
    };
    const texts = statement.form === 'direct-quote' ? [...mutate(text)].slice(0, 200) : [];
    return [
      ...spansOf(statement)
        .flatMap(changeSpan)
        .map(([what, given]) => change(what, { source: { ...source, ...given } })),
      ...texts.map(({ kind, text: changed }) => change(kind, { text: changed })),
    ];
  });
}

function changeEvidence(file: DatasetFile, index: number): readonly Changed[] {
  return file.events.slice(index, index + 1).flatMap((event) =>
    event.evidence.flatMap((span, at) =>
      changeSpan(span).map(([what, given]) => {
        const evidence = event.evidence.with(at, { ...span, ...given });
        const events = file.events.with(index, { ...event, evidence });
        return { what: `${event.id} ${at} ${what}`, file: { ...file, events } };
      }),
    ),
  );
}

function changeSpan({ start, end, sha256: hash }: CitedSpan) {
  return [
    ['start + 1', { start: start + 1 }],
    ['start − 1', { start: start - 1 }],
    ['end + 1', { end: end + 1 }],
    ['end − 1', { end: end - 1 }],
    ['both + 1', { start: start + 1, end: end + 1 }],
    ['hash', { sha256: hash.replace(/^./, (digit) => (digit === '0' ? '1' : '0')) }],
  ] as const;
}

function writeTable({ tried, caught, inRecord }: Count, kinds: ReadonlyMap<string, Count>): string {
  const rows = Array.from(
    kinds,
    ([kind, count]) =>
      `  ${kind}: ${count.caught} of ${count.tried}, ${count.inRecord} at a statement or evidence`,
  );
  return [
    `Mutations of the article: ${caught} of ${tried} caught; ${inRecord} at a statement or evidence,`,
    'the rest, outside every cited passage, by the length or hash of the whole text:',
    ...rows,
  ].join('\n');
}

function shipped(): DatasetFile {
  const parsed = parseDataset(readFileSync('data/belgrade-roundtable-2026.json', 'utf8'));
  if (!parsed.ok) throw new Error('The shipped dataset does not go through the door.');
  return parsed.dataset;
}
