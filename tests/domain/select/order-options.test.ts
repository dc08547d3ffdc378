import { describe, expect, it } from 'vitest';
import { areFew, orderOptions } from '@/domain/select/order-options';

const option = (id: string, total: number, count = total) => ({ id, total, count });
const many = (of: readonly ReturnType<typeof option>[]) => [
  ...of,
  ...Array.from({ length: 30 }, (_, at) => option(`rest-${at}`, 1)),
];
const ids = (options: readonly { readonly id: string }[], first = options.length) =>
  options.slice(0, first).map(({ id }) => id);

describe('the order of a few options', () => {
  it('is that of the file, whatever they keep', () => {
    expect(ids(orderOptions([option('a', 1), option('b', 6), option('c', 2)], []))).toEqual(
      ids([option('a', 1), option('b', 6), option('c', 2)]),
    );
  });

  it('has those last that would keep nothing, unless they are chosen', () => {
    const options = [option('a', 3, 0), option('b', 2, 0), option('c', 2, 1)];
    expect(ids(orderOptions(options, []))).toEqual(['c', 'a', 'b']);
    expect(ids(orderOptions(options, ['b']))).toEqual(['b', 'c', 'a']);
  });
});

describe('the order of many options', () => {
  it('is by what they keep of all, those of one number in the order of the file', () => {
    const options = many([option('a', 2), option('b', 9, 1), option('c', 5), option('d', 5)]);
    expect(ids(orderOptions(options, []), 5)).toEqual(['b', 'c', 'd', 'a', 'rest-0']);
  });

  it('begins with the chosen ones, and ends with those that would keep nothing', () => {
    const options = many([option('a', 2), option('b', 9, 0), option('c', 5)]);
    const ordered = ids(orderOptions(options, ['a', 'rest-7']));
    expect(ordered.slice(0, 3)).toEqual(['a', 'rest-7', 'c']);
    expect(ordered.at(-1)).toBe('b');
  });

  it('begins beyond two dozen', () => {
    expect([areFew(24), areFew(25)]).toEqual([true, false]);
  });
});
