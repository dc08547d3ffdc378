import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchBytes } from '@/dataset/net/fetch-bytes';

const { signal } = new AbortController();

afterEach(() => vi.unstubAllGlobals());

function answerWith(answer: () => Promise<Response>) {
  vi.stubGlobal('fetch', answer);
}

describe('fetchBytes', () => {
  it('brings a file to the byte', async () => {
    answerWith(async () => new Response(new Uint8Array([0xef, 0xbb, 0xbf, 0x41])));
    expect(await fetchBytes('/a', signal)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf, 0x41]));
  });

  it('gives null where there is no file, and where the line breaks', async () => {
    answerWith(async () => new Response('', { status: 404 }));
    expect(await fetchBytes('/a', signal)).toBeNull();
    answerWith(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await fetchBytes('/a', signal)).toBeNull();
  });

  it('throws once it is called off', async () => {
    answerWith(() => Promise.reject(new DOMException('', 'AbortError')));
    await expect(fetchBytes('/a', AbortSignal.abort())).rejects.toThrow(DOMException);
  });
});
