import { words } from '@/words/en';
import { DatasetError } from './dataset-error';
import { limits } from './limits';
import { asDatasetError, type IncomingFile, isNamed, tooLarge } from './read-bytes';

/** What compresses a file that is compressed already stops there; a file that unpacks to itself would go on. */
const maxLayers = 3;

/**
 * A file as its author wrote it, however it came: a host may send what is compressed with or without saying so,
 * unpacked by the browser or not, or compressed once more. So its first two bytes are judged, never its name or
 * its type. Throws a `DatasetError` for one that is cut off or longer than `max` bytes.
 */
export async function unpack(
  { stream, total }: IncomingFile,
  { file, max = limits.file }: { readonly file: string; readonly max?: number },
): Promise<IncomingFile> {
  const arrived = await peek(stream, { file, max, name: (error) => asDatasetError(error, file) });
  if (!arrived.isPacked) return { stream: arrived.stream, total };
  let layer = arrived;
  for (let layers = 0; layer.isPacked && layers < maxLayers; layers += 1) {
    const unpacked = layer.stream.pipeThrough(new DecompressionStream('gzip'));
    const name = (error: unknown) => (isNamed(error) ? error : damaged(file));
    layer = await peek(unpacked, { file, max, name });
  }
  // How long it will be is not known before it is unpacked.
  return { stream: layer.stream, total: null };
}

interface Layer extends Pick<IncomingFile, 'stream'> {
  readonly isPacked: boolean;
}

interface PeekOptions {
  readonly file: string;
  readonly max: number;
  /** An error of this stream in the reader's words. */
  readonly name: (error: unknown) => unknown;
}

/** Looks at the first two bytes of a stream, and gives it whole. */
async function peek(stream: IncomingFile['stream'], options: PeekOptions): Promise<Layer> {
  const reader = stream.getReader();
  let length = 0;
  const read = async () => {
    const { value } = await reader.read().catch((error: unknown) => {
      throw options.name(error);
    });
    length += value?.length ?? 0;
    if (length > options.max) throw tooLarge(options.file);
    return value;
  };
  const first: Uint8Array<ArrayBuffer>[] = [];
  while (length < 2) {
    const chunk = await read();
    if (!chunk) break;
    first.push(chunk);
  }
  const [one, two] = first.flatMap((chunk) => [...chunk.subarray(0, 2)]);
  const whole = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const chunk = first.shift() ?? (await read());
      if (chunk) controller.enqueue(chunk);
      else controller.close();
    },
    cancel: (reason) => reader.cancel(reason),
  });
  return { stream: whole, isPacked: one === 0x1f && two === 0x8b };
}

function damaged(file: string): DatasetError {
  return new DatasetError(words.failure.damaged(file), { cure: words.failure.damagedCure });
}
