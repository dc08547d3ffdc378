import fc from 'fast-check';
import { expect, it } from 'vitest';
import { describeBytes } from '@/dataset/door/describe-bytes';
import { readText } from '@/dataset/door/read-text';

const latin1 = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const utf16 = (text: string, isLittle: boolean) =>
  Uint8Array.from(
    [...text].flatMap((sign) => {
      const pair = [sign.charCodeAt(0) & 0xff, sign.charCodeAt(0) >> 8];
      return isLittle ? pair : pair.reverse();
    }),
  );

it('names Latin-1 by byte, place and the words around it', () => {
  const bytes = latin1('{\n "name": "Gabriel García Márquez"}');
  expect(describeBytes(bytes)).toEqual({
    path: 'line 2, column 23',
    found:
      'This is not valid UTF-8: byte 25 is 0xed, in “name": "Gabriel Garc�a M�rquez"}”. Read as Latin-1 it says “name": "Gabriel García Márquez"}”.',
    expected: expect.stringContaining('Save the file as UTF-8'),
  });
  expect(describeBytes(bytes, { path: 'e.ndjson, line 4' })?.path).toBe('e.ndjson, line 4');
});

it.each([true, false])('names UTF-16, with and without its mark (little: %s)', (isLittle) => {
  for (const text of ['\ufeff{"id": "a"}', '{"id": "a"}']) {
    const issue = describeBytes(utf16(text, isLittle));
    expect(issue?.path).toBe('file');
    expect(issue?.found).toBe(
      `This file is UTF-16 (${isLittle ? 'little' : 'big'}-endian), not UTF-8.`,
    );
  }
});

it('finds the first byte that is wrong, however far it is', () => {
  const long = 'é'.repeat(5000);
  for (const offset of ['', 'a']) {
    const text = new TextEncoder().encode(offset + long);
    const bytes = Uint8Array.from([...text, 0xe9, 0x20, 0x20]);
    expect(describeBytes(bytes)?.found).toContain(
      `byte ${(text.length + 1).toLocaleString('en')} is 0xe9`,
    );
  }
  const cut = new TextEncoder().encode('{"a": "é').slice(0, -1);
  expect(describeBytes(cut)?.found).toContain('byte 8 is 0xc3');
});

it('has something to say of all that is refused, and of nothing else', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const is16 = describeBytes(bytes)?.found.includes('UTF-16');
      if (!is16) expect(describeBytes(bytes) === null).toBe(readText(bytes) !== null);
    }),
    { numRuns: 2000 },
  );
});

it('leaves a byte order mark out', () => {
  expect(readText(new TextEncoder().encode('\ufeff{}'))).toBe('{}');
});
