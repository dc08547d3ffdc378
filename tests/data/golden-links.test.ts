import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseHistory } from '@/dataset/beside/parse-history';
import { readGoldenLinks } from '../support/golden-links';

const golden = readGoldenLinks();

/** Every record of every release of the shipped dataset, as a link names it. */
function listReleasedLinks(): readonly string[] {
  const parsed = parseHistory(readFileSync('data/history.json', 'utf8'));
  if (!parsed.ok) throw new Error('data/history.json is broken.');
  const paths = parsed.history.releases
    .filter(({ dataset }) => dataset === 'belgrade-roundtable-2026')
    .flatMap(({ records }) => Object.keys(records));
  return [...new Set(paths)].map((path) => {
    if (path === 'dataset') return './';
    return path.startsWith('themes/') ? `?theme=${path.slice('themes/'.length)}` : `${path}/`;
  });
}

it('holds a link to every record that was ever released', () => {
  const links = new Set(golden.map(({ link }) => link));
  expect(listReleasedLinks().filter((link) => !links.has(link))).toEqual([]);
});

it('holds each link once, with all that it shows', () => {
  expect(golden.length).toBeGreaterThanOrEqual(86);
  expect(new Set(golden.map(({ link }) => link)).size).toBe(golden.length);
  for (const { heading, events, address } of golden) {
    expect(heading).not.toBe('');
    expect(address).not.toBe('');
    expect(events).toMatch(/^\d+ of \d+ events$/);
  }
});
