import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { readAdvances } from '@/pages/fonts/read-woff';

const file = '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff';
const advances = readAdvances(readFileSync(createRequire(import.meta.url).resolve(file)));

it('tells a narrow letter from a wide one, in em', () => {
  const [narrow = 0, wide = 0] = ['i', 'W'].map((letter) => advances.get(letter.charCodeAt(0)));
  expect(narrow).toBeGreaterThan(0.15);
  expect(wide).toBeGreaterThan(2 * narrow);
  expect(wide).toBeLessThan(1.2);
});

it('knows only what the file draws', () => {
  expect(advances.has('é'.charCodeAt(0))).toBe(true);
  expect(advances.has('Ж'.charCodeAt(0))).toBe(false);
});
