import { describe, expect, it } from 'vitest';
import { createNameMatcher } from '@/domain/search/match-names';

const match = createNameMatcher(['Čedo Cvetić', 'Nəsrin Ünal', '世界卫生组织', 'Ann Cveticanin']);

describe('a search among names', () => {
  it('finds a name without its diacritics, its case and the order of its words', () => {
    expect(match('cvetic cedo')).toEqual([0]);
    expect(match('NESRIN')).toEqual([1]);
  });

  it('finds what stands inside a name, as in scripts without spaces', () => {
    expect(match('卫生')).toEqual([2]);
    expect(match('vetic')).toEqual([0, 3]);
  });

  it('wants every word, and finds all where there is none', () => {
    expect(match('ann cedo')).toEqual([]);
    expect(match('  ')).toEqual([0, 1, 2, 3]);
  });
});
