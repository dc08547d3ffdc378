import { expect, it } from 'vitest';
import { oneLine } from '@/lib/one-line';

it('puts a text on one line, whatever breaks it', () => {
  expect(oneLine(' a\r\n b\t\u2028c\u0000d\u00a0e\u0085 ')).toBe('a b c d e');
});
