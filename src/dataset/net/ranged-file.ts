import { words } from '@/words/en';
import { companionWords } from '@/words/tables-en';
import { DatasetError } from './dataset-error';
import { limits } from './limits';
import { asDatasetError, fileName, openUrl, readAll, tooLarge } from './read-bytes';
import { unpack } from './unpack';

/** A file of which parts are asked for. */
export interface RangedFile {
  /** Bytes. */
  readonly byteLength: number;
  /** From `start` on, before `end`; to the file's end without one. */
  readonly slice: (start: number, end?: number) => Promise<ArrayBuffer>;
}

/**
 * A file on a host, by HTTP range requests (RFC 9110, 14). A host that answers with the whole file
 * instead is asked once. Throws a `DatasetError`, also when the file changes between two requests.
 */
export async function openRanges(url: string): Promise<RangedFile> {
  const file = fileName(url);
  const first = await ask(url, 0, 1);
  const byteLength = lengthOf(first);
  if (byteLength === null) {
    await first.body?.cancel();
    const whole = await readAll(await unpack(await openUrl(url), { file }), { file });
    return {
      byteLength: whole.length,
      slice: async (start, end) => whole.slice(start, end).buffer,
    };
  }
  if (byteLength > limits.file) throw tooLarge(file);
  const tag = first.headers.get('etag');
  await first.arrayBuffer();
  return {
    byteLength,
    slice: async (start, end = byteLength) => {
      const part = await ask(url, start, end);
      if (part.headers.get('etag') !== tag) throw changed(file);
      try {
        const bytes = await part.arrayBuffer();
        if (part.status !== 206 || bytes.byteLength !== end - start) throw changed(file);
        return bytes;
      } catch (error) {
        throw asDatasetError(error, file);
      }
    },
  };
}

/** Null where parts of it would be no use: the host gives none, not how many there are, or packs each. */
function lengthOf({ status, headers }: Response): number | null {
  const [, length] = /\/(\d+)$/.exec(headers.get('content-range') ?? '') ?? [];
  return status === 206 && length && !headers.has('content-encoding') ? Number(length) : null;
}

/** Answers that leave open whether the whole file is to be had: a range that cannot be, or is not known. */
const refusedRanges = new Set([400, 403, 405, 416, 501]);

async function ask(url: string, start: number, end: number): Promise<Response> {
  const file = fileName(url);
  const headers = { range: `bytes=${start}-${end - 1}` };
  const answer = await fetch(url, { headers, cache: 'no-store' }).catch(() => {
    throw new DatasetError(words.failure.network, { cure: words.failure.networkCure(file) });
  });
  if (answer.ok || refusedRanges.has(answer.status)) return answer;
  throw new DatasetError(words.failure.status(file, answer.status), {
    cure: words.failure.statusCure,
  });
}

function changed(file: string): DatasetError {
  return new DatasetError(companionWords.changed(file), { cure: companionWords.changedCure });
}
