import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toTables } from '@/domain/export/to-tables';
import type { DatasetFile } from '@/domain/format/schema';
import { writeCsv } from '@/lib/write-csv';
import { gallery } from '../../gallery/gallery';
import { sha256 } from '../../support/a-cited-dataset';
import { aRandomDataset } from '../../support/a-random-dataset';
import { everyDate } from '../../support/every-date';
import { everyField } from '../../support/every-field';
import { importTexts } from '../../support/import-texts';

/** A dataset written as tables, and read from them. */
function roundTrip(dataset: DatasetFile) {
  const files = toTables(dataset).map(({ name, rows }) => [name, writeCsv(rows)] as const);
  return importTexts(Object.fromEntries(files));
}

const bundled = JSON.parse(
  readFileSync('data/belgrade-roundtable-2026.json', 'utf8'),
) as DatasetFile;

/** Texts that spreadsheets, HTML and CSV have ideas of their own about. */
const aText = fc
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
    fc.array(aText, { minLength: 12, maxLength: 12 }),
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
