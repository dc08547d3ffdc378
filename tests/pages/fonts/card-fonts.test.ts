import { expect, it } from 'vitest';
import { hasGlyph } from '@/pages/fonts/card-fonts';

it.each(['serif', 'sans'] as const)('has every letter in %s', (face) => {
  const letters = 'əçşğıİćšžđƏÇŞĞŠŽĐ ЂЉХасиев Խոջալու “”‘’…–—'.replaceAll(' ', '');
  expect(Array.from(letters).filter((letter) => !hasGlyph(letter, face))).toEqual([]);
});
