import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fingerprint } from '@/lib/fingerprint';

it('is the same for the same bytes, and another for others', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 1 }),
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
      (bytes, at, by) => {
        const changed = bytes.map((byte, index) =>
          index === at % bytes.length ? byte ^ by : byte,
        );
        expect(fingerprint(bytes.slice())).toBe(fingerprint(bytes));
        expect(fingerprint(changed)).not.toBe(fingerprint(bytes));
        expect(fingerprint(bytes)).toMatch(/^[0-9a-f]+$/);
      },
    ),
  );
});
