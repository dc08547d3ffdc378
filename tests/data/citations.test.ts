import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDataset } from '@/dataset/door/parse-dataset';
import { toCslItem } from '@/domain/cite/csl';
import { writeCitation } from '@/domain/cite/formats';
import { indexDataset } from '@/domain/model/dataset';
import type { Thing } from '@/domain/model/thing';
import { asReadBack, readCitation } from '../support/read-citation';

const file = 'data/belgrade-roundtable-2026.json';
const parsed = parseDataset(readFileSync(file, 'utf8'));
if (!parsed.ok) throw new Error(`${file} does not go through the door.`);
const dataset = indexDataset(parsed.dataset);
const { id, version, events, statements } = parsed.dataset;
const things: readonly (Thing | null)[] = [
  null,
  ...events.map((event) => ({ kind: 'event', id: event.id }) as const),
  ...statements.map((statement) => ({ kind: 'statement', id: statement.id }) as const),
];

describe.each(things)(`a reference into ${id}: %o`, (thing) => {
  const link = `https://host.example/a%20site/${thing ? `${thing.kind}s/${thing.id}/` : ''}?v=${version}`;
  const item = toCslItem(dataset, thing, { link, day: { year: 2026, month: 11, day: 4 } });

  it.each(['ris', 'bibtex'] as const)('is read back as it was written: %s', (format) => {
    expect(readCitation(writeCitation(item, format))).toMatchObject(asReadBack(item));
  });

  it('names the article with its publisher, date and address, and the day of access', () => {
    const reference = writeCitation(item, 'reference');
    const source =
      'Report, “Discussions on Azerbaijan-Armenia peace process held in Belgrade”, 28 February 2026, https://report.az/';
    for (const part of [
      source,
      link,
      'accessed 4 November 2026',
      `version ${version}`,
      item.title,
    ]) {
      expect(reference).toContain(part);
    }
  });
});

it('gives every record a key of its own, in ASCII', () => {
  const visit = { link: 'https://host.example/', day: { year: 2026, month: 11, day: 4 } };
  const keys = things.map((thing) => toCslItem(dataset, thing, visit).id);
  expect(new Set(keys).size).toBe(24);
  expect(keys.filter((key) => !/^[a-z0-9:-]+$/.test(key))).toEqual([]);
});
