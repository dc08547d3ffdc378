import { expect, it } from 'vitest';
import { findMissingLetters } from '@/pages/fonts/missing-letters';

function missingIn(text: string) {
  return findMissingLetters([{ face: 'serif', runs: [{ text }] }]);
}

it('finds nothing missing in letters that a bundled font has', () => {
  expect(missingIn('“Zürich, Ελλάδα, Київ, Երևան — ½ …”\u00ad')).toBe(null);
});

it('names the font to add', () => {
  expect(missingIn('台風による運休')).toBe('Noto Sans JP');
  expect(missingIn('会议')).toBe('Noto Sans SC');
  expect(missingIn('회의')).toBe('Noto Sans KR');
  expect(missingIn('The meeting at სოფელი')).toBe('Noto Sans Georgian');
});

it('says that text from right to left cannot be drawn', () => {
  expect(missingIn('فتح برج المراقبة')).toBe('text from right to left');
});

it('names the character where it knows no font for its script', () => {
  expect(missingIn('ᚠᚢᚦ')).toBe('a font with “ᚠ”');
});
