import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareVersions } from '@/lib/versions';

it('orders versions by number, and a suffix before the version itself', () => {
  const inOrder = [
    '0.9.9',
    '1.0.0-2',
    '1.0.0-10',
    '1.0.0-10a',
    '1.0.0-alpha',
    '1.0.0-alpha.0',
    '1.0.0-alpha.1',
    '1.0.0-alpha.beta',
    '1.0.0-beta.2',
    '1.0.0-beta.11',
    '1.0.0-rc',
    '1.0.0-x',
    '1.0.0',
    '1.2.0',
    '1.10.0',
    '2.0.0',
  ];
  expect([...inOrder].reverse().sort(compareVersions)).toEqual(inOrder);
});

it('is the same both ways round', () => {
  const version = fc
    .tuple(fc.nat(3), fc.nat(3), fc.nat(3), fc.constantFrom('', '-a', '-1', '-a.1', '-1.a'))
    .map(([major, minor, patch, suffix]) => `${major}.${minor}.${patch}${suffix}`);
  fc.assert(
    fc.property(version, version, (a, b) => {
      expect(Math.sign(compareVersions(a, b)) + Math.sign(compareVersions(b, a))).toBe(0);
      expect(compareVersions(a, b) === 0).toBe(a === b);
    }),
  );
});
