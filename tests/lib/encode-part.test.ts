import { expect, it } from 'vitest';
import { encodePart } from '@/lib/encode-part';

it('escapes whole characters as ever, and never throws on half of one', () => {
  expect(encodePart('Caf\u00e9 \ud83d\udd4a')).toBe('Caf%C3%A9%20%F0%9F%95%8A');
  expect(encodePart('a\ud83d')).toBe('a%EF%BF%BD');
  expect(encodePart('\udd4a\ud83d')).toBe('%EF%BF%BD%EF%BF%BD');
});
