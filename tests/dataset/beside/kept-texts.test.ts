import { afterEach, describe, expect, it, vi } from 'vitest';
import { forgetText, keepText, readKeptText } from '@/dataset/beside/kept-texts';

const key = { dataset: 'test', source: 'article' };
const given = { name: null, text: 'As it was printed.' };

afterEach(() => vi.unstubAllGlobals());

describe('a text to keep', () => {
  it('is neither kept nor left where the browser has no storage', async () => {
    expect(await keepText(key, given, 0)).toBe(false);
    expect(await readKeptText(key)).toBeNull();
    expect(await forgetText(key)).toBe(true);
  });

  it('is not called forgotten where the storage is there and refuses', async () => {
    vi.stubGlobal('indexedDB', { open: () => openRequest(refusingDatabase) });
    expect(await keepText(key, given, 0)).toBe(false);
    expect(await readKeptText(key)).toBeNull();
    expect(await forgetText(key)).toBe(false);
  });
});

const refusingDatabase = {
  transaction: () => ({
    objectStore: () => {
      const refuse = () => {
        throw new DOMException('', 'UnknownError');
      };
      return { put: refuse, get: refuse, delete: refuse };
    },
  }),
};

/** Succeeds as soon as it is listened to. */
function openRequest(result: object) {
  const request = { result, onsuccess: () => undefined };
  queueMicrotask(() => request.onsuccess());
  return request;
}
