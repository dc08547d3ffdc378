import { readChunks } from './read-bytes';

const newline = 10;
const carriageReturn = 13;

/**
 * The lines of a file as it arrives, in batches, without their ends. Numbers from 1 are those of the
 * file; empty lines are left out and counted. A line longer than `longest` bytes comes as null.
 */
export async function* readLines(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  longest: number,
): AsyncGenerator<readonly FileLine[]> {
  let rest = new Uint8Array();
  let number = 1;
  for await (const chunk of readChunks(stream)) {
    const batch: FileLine[] = [];
    let from = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, from)) {
      pushLine(batch, { number, bytes: join(rest, chunk.subarray(from, end)) }, longest);
      rest = new Uint8Array();
      number += 1;
      from = end + 1;
    }
    // A line without an end in sight is not gathered: what is kept says already that it is too long.
    if (rest.length <= longest) rest = join(rest, chunk.subarray(from));
    yield batch;
  }
  const last: FileLine[] = [];
  pushLine(last, { number, bytes: rest }, longest);
  yield last;
}

export interface FileLine {
  readonly number: number;
  /** Null where the line is too long to be taken in. */
  readonly bytes: Uint8Array | null;
}

function pushLine(
  batch: FileLine[],
  { number, bytes }: { number: number; bytes: Uint8Array },
  longest: number,
): void {
  if (bytes.length > longest) batch.push({ number, bytes: null });
  const line = bytes.at(-1) === carriageReturn ? bytes.subarray(0, -1) : bytes;
  if (line.length > 0 && bytes.length <= longest) batch.push({ number, bytes: line });
}

function join(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(first.length + second.length);
  joined.set(first);
  joined.set(second, first.length);
  return joined;
}
