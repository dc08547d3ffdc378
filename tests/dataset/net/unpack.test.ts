import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type IncomingFile, readAll } from '@/dataset/net/read-bytes';
import { unpack } from '@/dataset/net/unpack';

const text = '{"id":"a"}\n{"id":"b"}\n'.repeat(500);
const plain = new TextEncoder().encode(text);
const gzip = (bytes: Uint8Array) => new Uint8Array(gzipSync(bytes));
const file = 'e.ndjson.gz';

function arriving(bytes: Uint8Array<ArrayBuffer>, piece = 5): IncomingFile {
  let at = 0;
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(at, at + piece));
      at += piece;
    },
  });
  return { stream, total: bytes.length };
}

async function readText(incoming: IncomingFile, max?: number) {
  const whole = await readAll(await unpack(incoming, { file, ...(max && { max }) }), { file });
  return new TextDecoder().decode(whole);
}

describe('a file is what its author wrote, when it comes', () => {
  it.each([
    ['unpacked by the browser, as the host said', plain],
    ['packed, without a word of it', gzip(plain)],
    ['packed twice, of which one was said', gzip(gzip(plain))],
  ])('%s', async (_, bytes) => {
    for (const piece of [1, 5, 1_000_000]) {
      expect(await readText(arriving(bytes, piece))).toBe(text);
    }
  });

  it('empty, or with a single byte', async () => {
    expect(await readText(arriving(new Uint8Array()))).toBe('');
    expect(await readText(arriving(new Uint8Array([0x31])))).toBe('1');
  });
});

it('knows how long a file will be only where it is not packed', async () => {
  expect((await unpack(arriving(plain), { file })).total).toBe(plain.length);
  expect((await unpack(arriving(gzip(plain)), { file })).total).toBeNull();
});

it('says of a file that is cut off or damaged that it is, and not that one is offline', async () => {
  const packed = gzip(plain);
  const cut = packed.slice(0, packed.length - 20);
  const damaged = Uint8Array.from(packed, (byte, at) => (at > 20 && at < 40 ? 0 : byte));
  for (const bytes of [cut, damaged, gzip(cut)]) {
    await expect(readText(arriving(bytes))).rejects.toThrow(
      'e.ndjson.gz cannot be unpacked: it is cut short or damaged.',
    );
  }
});

it('says that the line broke off where it did, packed or not', async () => {
  for (const bytes of [plain, gzip(plain)]) {
    let pulled = 0;
    const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull(controller) {
        pulled += 1;
        if (pulled > 2) return controller.error(new TypeError('network error'));
        controller.enqueue(bytes.slice((pulled - 1) * 10, pulled * 10));
      },
    });
    await expect(readText({ stream, total: null })).rejects.toThrow('could not be loaded');
  }
});

it('takes in no more than the limit, however small it came, and stops at what unpacks to ever more', async () => {
  await expect(readText(arriving(plain), 1000)).rejects.toThrow('too large');
  const zeros = gzip(new Uint8Array(100_000));
  expect(zeros.length).toBeLessThan(1000);
  await expect(readText(arriving(zeros), 50_000)).rejects.toThrow('too large');
  const layered = gzip(gzip(gzip(gzip(plain))));
  expect(await readText(arriving(layered))).not.toBe(text);
});

it('leaves a call that was called off what it is', async () => {
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: (controller) => controller.error(new DOMException('off', 'AbortError')),
  });
  await expect(readText({ stream, total: null })).rejects.toThrow('off');
});
