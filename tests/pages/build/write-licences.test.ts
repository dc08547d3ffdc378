import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { writeLicences } from '@/pages/build/write-licences';

let written = '';

beforeAll(() => {
  written = writeLicences('.');
});

it('names every font and library that is shipped, and what these need', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const names = [...Object.keys(dependencies), 'scheduler', '@tanstack/query-core', 'apache-arrow'];
  expect(names.filter((name) => !written.includes(`\n${name} `))).toEqual([]);
});

it('has a whole text below each, with those who hold the rights', () => {
  const parts = written.split(/\n\n-{79}\n\n/).slice(1);
  expect(parts.length).toBeGreaterThan(10);
  expect(parts.filter((part) => part.length < 500)).toEqual([]);
  expect(written).toContain('SIL OPEN FONT LICENSE');
  expect(written).toContain('Copyright (c) the authors of @duckdb/duckdb-wasm');
  expect(written).not.toContain('HOLDER,');
});
