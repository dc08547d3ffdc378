import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDataset } from '@/dataset/door/parse-dataset';
import { allChecks, sha256 } from '../support/a-cited-dataset';

const file = 'data/belgrade-roundtable-2026.json';
const parsed = parseDataset(readFileSync(file, 'utf8'));

describe(file, () => {
  it('goes through the door without an issue', () => {
    expect(parsed.ok ? [] : parsed.issues).toEqual([]);
  });

  it('has 5 speakers, 12 statements of which 3 are direct quotes, 9 themes and 11 events', () => {
    const { speakers, statements, themes, events } = shipped();
    expect([speakers, statements, themes, events].map(({ length }) => length)).toEqual([
      5, 12, 9, 11,
    ]);
    expect(statements.filter(({ form }) => form === 'direct-quote')).toHaveLength(3);
  });

  it('holds direct quotes that have the hash stated for them', () => {
    const checks = allChecks(shipped(), new Map(), sha256);
    expect(checks.map(({ kind, ok }) => `${kind} ${ok}`)).toEqual(Array(3).fill('quote true'));
  });

  it('names the statements that refer to no event', () => {
    const without = shipped().statements.filter(({ events }) => events.length === 0);
    expect(without.map(({ id }) => id)).toEqual(['s03', 's10', 's11', 's12']);
  });
});

function shipped() {
  if (!parsed.ok) throw new Error(`${file} does not go through the door.`);
  return parsed.dataset;
}
