import { expect, it } from 'vitest';
import { directionOf, isolate } from '@/lib/isolate';

it('leaves a text alone that cannot turn anything around', () => {
  for (const text of ['', 'Zürich, 8 August 2025', '東京の会議', 'Ծաղկաձոր']) {
    expect(isolate(text)).toBe(text);
  }
});

it('puts a text from right to left between isolates', () => {
  expect(isolate('مؤتمر')).toBe('\u2068مؤتمر\u2069');
  expect(isolate('Meeting (פגישה)')).toBe('\u2068Meeting (פגישה)\u2069');
});

it('ends at the text what its controls begin', () => {
  expect(isolate('\u202eabc')).toBe('\u2068\u202eabc\u2069');
});

it('pairs isolates that the text closes or leaves open itself', () => {
  expect(isolate('a\u2069\u202eb')).toBe('\u2068\u2068a\u2069\u202eb\u2069');
  expect(isolate('a\u2067b')).toBe('\u2068a\u2067b\u2069\u2069');
  expect(isolate('\u2066a\u2069')).toBe('\u2068\u2066a\u2069\u2069');
});

it('reads a text in the direction of its first letter', () => {
  expect(directionOf('12 مايو')).toBe('rtl');
  expect(directionOf('2025: a מילה')).toBe('ltr');
  expect(directionOf('')).toBe('ltr');
});
