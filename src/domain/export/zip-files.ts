interface ZippedFile {
  readonly name: string;
  readonly text: string;
}

/**
 * A zip of texts, stored as they are: small tables gain little by being packed, and every system opens it.
 * For each file a local header and its bytes; at the end a directory of them all.
 *
 *     PK34 name bytes … | PK12 name … | PK56 end
 */
export function zipFiles(files: readonly ZippedFile[], when: Date): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const locals: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, text } of files) {
    const [nameBytes, bytes] = [encoder.encode(name), encoder.encode(text)];
    const about = describe({ nameBytes, bytes, when });
    const local = [record([signatures.local, 4]), about, record([0, 2]), nameBytes, bytes];
    const extra = record([0, 2], [0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]);
    directory.push(record([signatures.entry, 4], [version, 2]), about, extra, nameBytes);
    locals.push(...local);
    offset += sizeOf(local);
  }
  const size = sizeOf(directory);
  const { length } = files;
  const end = record([signatures.end, 4], [0, 4], [length, 2], [length, 2], [size, 4], [offset, 4]);
  return join([...locals, ...directory, end, record([0, 2])]);
}

const signatures = { local: 0x04034b50, entry: 0x02014b50, end: 0x06054b50 } as const;
/** Of the format, from which on names may be in UTF-8, which the flag then says. */
const version = 20;
const namesInUtf8 = 0x0800;

interface Described {
  readonly nameBytes: Uint8Array;
  readonly bytes: Uint8Array;
  readonly when: Date;
}

/** What a local header and an entry of the directory both say. */
function describe({ nameBytes, bytes, when }: Described): Uint8Array {
  const { length } = bytes;
  return record(
    [version, 2],
    [namesInUtf8, 2],
    [0, 2],
    [dosTime(when), 2],
    [dosDay(when), 2],
    [crc32(bytes), 4],
    [length, 4],
    [length, 4],
    [nameBytes.length, 2],
  );
}

function dosTime(when: Date): number {
  return (when.getUTCHours() << 11) | (when.getUTCMinutes() << 5) | (when.getUTCSeconds() >> 1);
}

/** The format begins in 1980. */
function dosDay(when: Date): number {
  const year = Math.max(0, when.getUTCFullYear() - 1980);
  return (year << 9) | ((when.getUTCMonth() + 1) << 5) | when.getUTCDate();
}

/** Numbers in so many bytes each, the lowest first. */
function record(...fields: readonly (readonly [value: number, bytes: number])[]): Uint8Array {
  return Uint8Array.from(
    fields.flatMap(([value, bytes]) =>
      Array.from({ length: bytes }, (_, at) => (value >>> (8 * at)) & 0xff),
    ),
  );
}

function sizeOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(sizeOf(parts));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const polynomial = 0xedb88320;

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) {
    value = value & 1 ? (value >>> 1) ^ polynomial : value >>> 1;
  }
  return value;
});

/** The checksum that zip asks for. */
export function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sum >>> 8) ^ (table[(sum ^ byte) & 0xff] ?? 0);
  return (sum ^ 0xffffffff) >>> 0;
}
