import { expect, it } from 'vitest';
import { explainEngine } from '@/dataset/duckdb/explain-engine';

it.each([
  [
    'http://a.example/data/x.duckdb returned 200, not 206',
    'The server does not send single parts of x.duckdb.',
  ],
  ['http://a.example/data/x.duckdb returned 404, not 206', 'x.duckdb is missing.'],
  ['http://a.example/data/x.duckdb returned 503, not 206', 'The server returned 503 for x.duckdb.'],
  ['http://a.example/data/x.duckdb has changed', 'x.duckdb changed while it was being read.'],
  ['Out of Memory Error: failed to allocate', 'x.duckdb needs more memory than this browser has'],
  ["Failed to execute 'send' on 'XMLHttpRequest'", 'x.duckdb could not be loaded.'],
  ['The engine ended: wasm streaming compile failed', 'What reads x.duckdb could not be started.'],
  ['HTTP status code is not ok', 'What reads x.duckdb could not be started.'],
  ['Parser Error: at /home/x', 'x.duckdb could not be read as DuckDB tables.'],
])('“%s” is told in plain words, without an address', (said, message) => {
  const told = explainEngine('x.duckdb', said);
  expect(told.message).toContain(message);
  expect(told.cure).not.toBe('');
  expect(JSON.stringify(told)).not.toMatch(/https?:|\/home|Error/);
});
