import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDataset } from '@/dataset/door/parse-dataset';
import { toTables } from '@/domain/export/to-tables';
import type { DatasetFile } from '@/domain/format/schema';
import { writeCsv } from '@/lib/write-csv';
import { gallery } from '../../gallery/gallery';
import { sha256 } from '../../support/a-cited-dataset';
import { aRandomDataset } from '../../support/a-random-dataset';
import { aDataset, aStatement } from '../../support/builders';
import { everyDate } from '../../support/every-date';
import { everyField } from '../../support/every-field';
import { fill } from '../../support/fill';
import { importTexts } from '../../support/import-texts';
import { toDraft } from '../../support/to-draft';

/** A dataset written as tables, and read from them. */
function roundTrip(dataset: DatasetFile) {
  const files = toTables(dataset).map(({ name, rows }) => [name, writeCsv(rows)] as const);
  return importTexts(Object.fromEntries(files));
}

const bundled = JSON.parse(
  readFileSync('data/belgrade-roundtable-2026.json', 'utf8'),
) as DatasetFile;

/** Texts that spreadsheets, HTML and CSV have ideas of their own about. */
const anyText = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc
      .array(
        fc.constantFrom(
          '=1+1',
          '@x',
          '-2',
          '+3',
          "'",
          '"',
          ',',
          ';',
          '\n',
          '\t',
          ' ',
          '<b>',
          '&amp;',
          '8-Aug',
          '45877',
          '#REF!',
          'é',
          '__proto__',
        ),
        { minLength: 1, maxLength: 5 },
      )
      .map((parts) => parts.join('')),
  )
  .filter(
    (text) =>
      /[\p{L}\p{N}]/u.test(text) && !/[\p{Cc}\p{Cf}\p{Cs}]/u.test(text.replace(/[\n\t]/g, '')),
  );

const aDatasetOfTexts = fc
  .tuple(
    aRandomDataset,
    fc.array(anyText, { minLength: 12, maxLength: 12 }),
    fc.array(fc.constantFrom(...everyDate.events.map(({ date }) => date)), {
      minLength: 7,
      maxLength: 7,
    }),
  )
  .map(([dataset, texts, dates]): DatasetFile => {
    const text = (at: number) => texts[at % texts.length] ?? 'text';
    return {
      ...dataset,
      title: text(0),
      about: [text(1), text(2)],
      sources: dataset.sources.map((source) => ({ ...source, title: text(3), note: text(4) })),
      speakers: dataset.speakers.map((speaker, at) => ({
        ...speaker,
        name: text(at),
        role: text(at + 1),
      })),
      themes: dataset.themes.map((theme, at) => ({ ...theme, label: text(at + 5) })),
      events: dataset.events.map((event, at) => ({
        ...event,
        title: text(at + 2),
        date: dates[at % dates.length] ?? event.date,
        summary: text(at + 6),
        links: [{ title: text(at), url: 'https://x.example/a;b' }],
        notes: [{ id: 'n1', kind: 'context', text: text(at + 7), citations: [] }],
        themes: [],
      })),
      statements: dataset.statements.map((statement, at) => ({
        ...statement,
        ...(statement.form === 'reported'
          ? { text: text(at + 8) }
          : { source: { ...statement.source, sha256: sha256(statement.text) } }),
        topicOnly: false,
      })),
    };
  });

/** So many datasets each, or `RUNS`, of the `SEED`: `RUNS=10000 SEED=1 npx vitest run tests/domain/export`. */
const asked = process.env.SEED === undefined ? {} : { seed: Number(process.env.SEED) };
const runs = (usual: number) => ({ numRuns: Number(process.env.RUNS ?? usual), ...asked });

const aWord = fc.constantFrom(
  'peace',
  'We',
  'agreed',
  '“so”',
  'Ağdam',
  'in',
  '1992',
  '—',
  'и',
  '😀.',
);
const aText = (words: readonly string[]) =>
  words.map((word, at) => `${word}${at % 4 === 0 ? at : ''}`).join(' ');

/** A text, and statements whose words are in it at one place, or at several told apart by what comes before. */
const aCitingDataset = fc
  .tuple(
    fc.array(aWord, { minLength: 12, maxLength: 60 }).map(aText),
    fc.array(fc.tuple(fc.nat({ max: 300 }), fc.integer({ min: 4, max: 80 }), fc.boolean()), {
      minLength: 1,
      maxLength: 8,
    }),
  )
  .map(([text, cuts]) => {
    const spans = cuts.flatMap(([from, length, isQuote]) => {
      const start = from % text.length;
      const end = Math.min(text.length, start + length);
      const words = text.slice(start, end);
      const seen = text.slice(Math.max(0, start - 40), end);
      const isWhole = words === words.trim() && /[\p{L}\p{N}]/u.test(words) && isWellFormed(words);
      const isTold = start > 40 && text.indexOf(seen) === text.lastIndexOf(seen);
      const isOnce = text.indexOf(words) === text.lastIndexOf(words);
      return isWhole && (isOnce || isTold) ? [{ start, end, words, isQuote }] : [];
    });
    return { text, dataset: aDatasetOf(text, spans) };
  });

function isWellFormed(words: string): boolean {
  return !/\p{Surrogate}/u.test(words);
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly isQuote: boolean;
}

function aDatasetOf(text: string, spans: readonly Span[]): DatasetFile {
  return aDataset({
    sources: aDataset().sources.map((source) => ({
      ...source,
      id: 'report',
      length: text.length,
      sha256: sha256(text),
    })),
    statements: spans.map(({ start, end, words, isQuote }, at) =>
      aStatement({
        id: `s${at}`,
        form: isQuote ? 'direct-quote' : 'reported',
        text: isQuote ? words : 'In our words.',
        source: { id: 'report', start, end, sha256: sha256(words) },
      }),
    ),
  });
}

/** Fragments are chosen anew, and are not what is compared here. */
function withoutFragments(dataset: DatasetFile | null) {
  const statements = dataset?.statements.map(({ source: { fragment: _, ...source }, ...rest }) => ({
    ...rest,
    source,
  }));
  return dataset && { ...dataset, format: 'saywhen/1.1', statements };
}

describe('drafts', () => {
  it('come back as the dataset that they were made of, offsets and hashes equal', () => {
    fc.assert(
      fc.property(aCitingDataset, ({ text, dataset }) => {
        const draft = toDraft(dataset, new Map([['report', text]]));
        const filled = fill(draft, { report: text });
        expect(filled.findings.filter(({ grade }) => grade !== 'look')).toEqual([]);
        expect(withoutFragments(filled.dataset)).toEqual(withoutFragments(dataset));
      }),
      runs(150),
    );
  });
});

describe('JSON', () => {
  it('of any dataset comes back equal through the doctor, and through the door', () => {
    fc.assert(
      fc.property(aDatasetOfTexts, (dataset) => {
        const json = JSON.stringify(dataset);
        expect(importTexts({ 'a.json': json }).dataset).toEqual(dataset);
        const parsed = parseDataset(json);
        expect(parsed.ok && parsed.dataset).toEqual(dataset);
      }),
      runs(100),
    );
  });
});

describe('tables', () => {
  it.each([
    ['the bundled dataset', bundled],
    ['one with each field of the format', everyField],
  ])('bring back %s, equal', (_, dataset) => {
    const { dataset: read, findings } = roundTrip(dataset);
    expect(findings.filter(({ grade }) => grade !== 'look')).toEqual([]);
    expect(read).toEqual(dataset);
  });

  it.each(Object.keys(gallery))('bring back %s of the gallery, equal', (name) => {
    const dataset = gallery[name]?.make();
    if (!dataset) throw new Error(`The gallery has no ${name}`);
    const { dataset: read, findings } = roundTrip(dataset);
    expect(findings.filter(({ grade }) => grade !== 'look')).toEqual([]);
    expect(read).toEqual(dataset);
  });

  it('bring back any dataset, equal, whatever its texts look like', () => {
    fc.assert(
      fc.property(aDatasetOfTexts, (dataset) => {
        expect(roundTrip(dataset).dataset).toEqual(dataset);
      }),
      { numRuns: Number(process.env.RUNS ?? 200) },
    );
  }, 120_000);
});
