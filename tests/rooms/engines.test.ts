import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const all = readdirSync('src', { recursive: true, encoding: 'utf8' });
const read = (end: string) =>
  all
    .filter((path) => path.endsWith(end))
    .map((path) => ({ path, text: readFileSync(`src/${path}`, 'utf8') }));

it('gives lines their thickness and style by longhands, as WebKit knows no shorthand with more than a line', () => {
  const styles = read('.css');
  expect(styles.length).toBeGreaterThan(10);
  const wrong = styles.flatMap(({ path, text }) =>
    [...text.matchAll(/text-decoration:\s*[\w-]+\s[^;]*;/g)].map(([rule]) => `${path}: ${rule}`),
  );
  expect(wrong).toEqual([]);
});

it('writes the role of each list, as a list without bullets is none to WebKit', () => {
  const pieces = read('.tsx');
  const wrong = pieces.flatMap(({ path, text }) =>
    [...text.matchAll(/<(?:ol|ul)(?![^>]*role=)[\s>]/g)].map(() => path),
  );
  expect(wrong).toEqual([]);
});
