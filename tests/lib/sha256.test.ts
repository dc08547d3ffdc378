import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256, sha256OfBytes } from '@/lib/sha256';

const oracle = (given: string | Uint8Array) => createHash('sha256').update(given).digest('hex');

describe('sha256', () => {
  // FIPS 180-4, and the examples that NIST publishes with it.
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
    ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
  ])('gives the published hash of %.20s', (text, hash) => {
    expect(sha256(text)).toBe(hash);
  });

  it('agrees with another implementation at every length around the end of a block', () => {
    for (let length = 0; length <= 200; length += 1) {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 37 + length) % 256);
      expect(sha256OfBytes(bytes)).toBe(oracle(bytes));
    }
  });

  it('agrees with it for any text and any bytes, also in the middle of a buffer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(sha256(text)).toBe(oracle(text));
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 3, maxLength: 300 }), (bytes) => {
        expect(sha256OfBytes(bytes.subarray(3))).toBe(oracle(bytes.subarray(3)));
      }),
    );
  });
});
