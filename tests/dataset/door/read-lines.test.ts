import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FileLine, readLines } from '@/dataset/door/read-lines';

const longest = 12;

/** A file that arrives in chunks of these sizes, again and again. */
function streamOf(bytes: Uint8Array<ArrayBuffer>, sizes: readonly number[]) {
  let at = 0;
  let turn = 0;
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      const size = sizes[turn % sizes.length] ?? 1;
      controller.enqueue(bytes.slice(at, at + size));
      at += size;
      turn += 1;
    },
  });
}

async function read(bytes: Uint8Array<ArrayBuffer>, sizes: readonly number[]) {
  const lines: FileLine[] = [];
  for await (const batch of readLines(streamOf(bytes, sizes), longest)) {
    // The bytes are those of the moment.
    lines.push(...batch.map((line) => ({ ...line, bytes: line.bytes?.slice() ?? null })));
  }
  return lines;
}

/** The same of lines that are at hand. */
function expected(lines: readonly Uint8Array[]): readonly FileLine[] {
  return lines.flatMap((line, index): FileLine[] => {
    const number = index + 1;
    const bytes = line.at(-1) === 13 ? line.slice(0, -1) : line;
    if (line.length > longest) return [{ number, bytes: null, text: null }];
    return bytes.length === 0 ? [] : [{ number, bytes, text: textOf(bytes) }];
  });
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function joinLines(lines: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(lines.flatMap((line, at) => (at > 0 ? [10, ...line] : [...line])));
}

const encoder = new TextEncoder();
const line = fc.oneof(
  fc
    .constantFrom('', 'a', '{}', '\r', 'Ə\r', '🧭', 'Xankəndi', '\ufeff{}', '0123456789abc')
    .map((text) => encoder.encode(text)),
  // Whatever is in a file, also what is no text.
  fc.uint8Array({ maxLength: 14 }).map((bytes) => bytes.filter((byte) => byte !== 10)),
);

describe('the lines of a file', () => {
  it('are the same however it arrives, with their numbers, bytes and text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 30 }),
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 }),
        async (lines, sizes) => {
          expect(await read(joinLines(lines), sizes)).toEqual(expected(lines));
        },
      ),
      { numRuns: 1000 },
    );
  });
});
