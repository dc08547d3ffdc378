import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrastOf, findFaintAccent, pageColours } from '@/domain/format/accent';

describe('an accent', () => {
  it('is measured as WCAG measures contrast', () => {
    expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrastOf('#ffffff', '#777777')).toBeCloseTo(4.48, 2);
    expect(contrastOf('#0b6e4f', '#0b6e4f')).toBe(1);
  });

  it('is held against the colours that the page has', () => {
    const tokens = readFileSync('src/app/tokens.css', 'utf8');
    const pages = Array.from(tokens.matchAll(/--page: (#\w+);/g), ([, colour]) => colour);
    expect(pages).toEqual([pageColours.light, pageColours.dark, pageColours.dark]);
  });

  it('is too faint where it cannot be told from the page of either scheme', () => {
    expect(findFaintAccent('#0b8e6f')).toBeNull();
    expect(findFaintAccent('#ffee99')?.scheme).toBe('light');
    expect(findFaintAccent('#052962')?.scheme).toBe('dark');
    expect(findFaintAccent({ light: '#052962', dark: '#8fb7ff' })).toBeNull();
    expect(findFaintAccent({ light: '#8fb7ff', dark: '#8fb7ff' })?.scheme).toBe('light');
  });
});
