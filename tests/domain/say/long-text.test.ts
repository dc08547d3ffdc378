import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countFirstStatements } from '@/domain/say/long-text';

const bundled = JSON.parse(readFileSync('data/belgrade-roundtable-2026.json', 'utf8'));

const statements = (count: number, length = 50) =>
  Array.from({ length: count }, () => ({ text: 'a'.repeat(length) }));

describe('statements below each other', () => {
  it('are all shown while they fill a few screens', () => {
    expect(countFirstStatements(bundled.statements)).toBe(12);
    expect(countFirstStatements([])).toBe(0);
  });

  it('stop after some four screens, however long each of them is', () => {
    expect(countFirstStatements(statements(90))).toBe(19);
    expect(countFirstStatements(statements(90, 20_000))).toBe(8);
  });

  it('are shown to the end where few are left', () => {
    expect(countFirstStatements(statements(22))).toBe(22);
    expect(countFirstStatements(statements(26))).toBe(19);
  });
});
