import { words } from '@/words/en';
import { DatasetError } from './dataset-error';
import { limits } from './limits';

/** Bytes that arrived of a file, and of how many; null where the host does not say. */
export type OnBytes = (done: number, total: number | null) => void;

/** A file as it arrives. */
export interface IncomingFile {
  readonly stream: ReadableStream<Uint8Array<ArrayBuffer>>;
  /** Bytes to come, before they are unpacked; null where the host does not say. */
  readonly total: number | null;
}

/** Starts fetching a file; throws a `DatasetError` that a reader can act on. */
export async function openUrl(url: string, signal?: AbortSignal): Promise<IncomingFile> {
  const file = fileName(url);
  let response: Response;
  try {
    // Asks the host each time, so that a dataset replaced there is seen on the next load.
    response = await fetch(url, { cache: 'no-cache', ...(signal && { signal }) });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new DatasetError(words.failure.network, { cure: words.failure.networkCure(file) });
  }
  if (!response.ok || !response.body) {
    throw new DatasetError(words.failure.status(file, response.status), {
      cure: words.failure.statusCure,
    });
  }
  const length = Number(response.headers.get('content-length'));
  // The length counts packed bytes, and what is read is unpacked: then it says nothing.
  const isPacked = response.headers.has('content-encoding');
  return { stream: response.body, total: length > 0 && !isPacked ? length : null };
}

/** The whole file. */
export async function readAll(
  { stream, total }: IncomingFile,
  { file, onBytes }: { readonly file: string; readonly onBytes?: OnBytes },
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of readChunks(stream)) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > limits.file) throw tooLarge(file);
      // A host may give the length of what it packed, and not say that it did.
      onBytes?.(length, total !== null && length <= total ? total : null);
    }
  } catch (error) {
    throw asDatasetError(error, file);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** Reads to the end, or cancels the stream where the reader stops. Safari has no iterable streams. */
export async function* readChunks<T>(stream: ReadableStream<T>): AsyncGenerator<T> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** A connection that broke off, in the reader's words; what was aborted stays what it is. */
export function asDatasetError(error: unknown, file: string): unknown {
  if (isNamed(error)) return error;
  return new DatasetError(words.failure.network, { cure: words.failure.networkCure(file) });
}

/** Whether an error is in the reader's words already, or the reader's own doing. */
export function isNamed(error: unknown): boolean {
  const isAbort = error instanceof DOMException && error.name === 'AbortError';
  return isAbort || error instanceof DatasetError;
}

export function tooLarge(file: string): DatasetError {
  return new DatasetError(words.failure.tooLarge(file), { cure: words.failure.tooLargeCure });
}

export function fileName(url: string): string {
  const name = new URL(url).pathname.split('/').at(-1) ?? url;
  try {
    return decodeURIComponent(name);
  } catch {
    // A sign of percent that a publisher wrote by hand.
    return name;
  }
}
