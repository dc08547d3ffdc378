import { readChunks } from '@/dataset/net/read-bytes';

const newline = 10;
const carriageReturn = 13;

/** A line of a file that is not empty, without its end. */
export interface FileLine {
  /** From 1, as an editor counts. */
  readonly number: number;
  /** Valid until the next batch is asked for; null where the line is too long to be taken in. */
  readonly bytes: Uint8Array | null;
  /** What the bytes say; null where they are no UTF-8, or too long. */
  readonly text: string | null;
}

/**
 * The lines of a file as it arrives, in batches. Empty lines are left out and counted. A line longer
 * than `longest` bytes comes without them.
 */
export async function* readLines(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  longest: number,
): AsyncGenerator<readonly FileLine[]> {
  let rest = new Uint8Array();
  let number = 1;
  for await (const chunk of readChunks(stream)) {
    const first = chunk.indexOf(newline);
    const last = chunk.lastIndexOf(newline);
    const batch: FileLine[] = [];
    if (first >= 0) {
      pushLine(batch, { number, bytes: join(rest, chunk.subarray(0, first)) }, longest);
      number += 1;
      rest = new Uint8Array();
    }
    if (first < last) {
      number = pushLines(batch, { number, block: chunk.subarray(first + 1, last) }, longest);
    }
    // A line without an end in sight is not gathered: what is kept says already that it is too long.
    if (rest.length <= longest) rest = join(rest, chunk.subarray(last + 1));
    yield batch;
  }
  const end: FileLine[] = [];
  pushLine(end, { number, bytes: rest }, longest);
  yield end;
}

interface Block {
  /** Of its first line. */
  readonly number: number;
  readonly block: Uint8Array;
}

/**
 * All lines of a block, which ends where its last line does; returns the number of the next. The block
 * is decoded as one: to decode each line by itself takes longer than all else that is done with it.
 */
function pushLines(batch: FileLine[], { number: first, block }: Block, longest: number): number {
  const texts = decode(block)?.split('\n');
  let number = first;
  for (let from = 0; from <= block.length; number += 1) {
    const found = block.indexOf(newline, from);
    const end = found < 0 ? block.length : found;
    const text = texts?.[number - first];
    pushLine(batch, { number, bytes: block.subarray(from, end), text }, longest);
    from = end + 1;
  }
  return number;
}

interface WholeLine {
  readonly number: number;
  readonly bytes: Uint8Array;
  /** Where it was decoded already. */
  readonly text?: string | undefined;
}

function pushLine(batch: FileLine[], line: WholeLine, longest: number): void {
  const { number } = line;
  if (line.bytes.length > longest) {
    batch.push({ number, bytes: null, text: null });
    return;
  }
  const end = line.bytes.at(-1) === carriageReturn ? -1 : undefined;
  const bytes = line.bytes.subarray(0, end);
  const text = withoutMark(line.text?.slice(0, end) ?? decode(bytes));
  if (bytes.length > 0) batch.push({ number, bytes, text });
}

/** A byte order mark is found anywhere once files were put one behind the other. */
function withoutMark(text: string | null): string | null {
  return text?.startsWith('\ufeff') ? text.slice(1) : text;
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decode(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

function join(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(first.length + second.length);
  joined.set(first);
  joined.set(second, first.length);
  return joined;
}
