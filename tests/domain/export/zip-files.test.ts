import { crc32 as reference } from 'node:zlib';
import { expect, it } from 'vitest';
import { crc32, zipFiles } from '@/domain/export/zip-files';

const when = new Date(Date.UTC(2026, 10, 28, 18, 4, 10));
const files = [
  { name: 'events.csv', text: 'id,title\r\na,Ünïcödé\r\n' },
  { name: 'Redner·innen.csv', text: '' },
];

/** Reads a zip by its directory alone, as an archive's reader does. */
function unzip(zip: Uint8Array): ReadonlyMap<string, string> {
  const view = new DataView(zip.buffer);
  const end = zip.length - 22;
  expect(view.getUint32(end, true)).toBe(0x06054b50);
  const found = new Map<string, string>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    expect(view.getUint32(at, true)).toBe(0x02014b50);
    const [sum, size] = [view.getUint32(at + 16, true), view.getUint32(at + 24, true)];
    const nameLength = view.getUint16(at + 28, true);
    const name = zip.slice(at + 46, at + 46 + nameLength);
    const local = view.getUint32(at + 42, true);
    expect(view.getUint32(local, true)).toBe(0x04034b50);
    expect(zip.slice(local + 4, local + 28)).toEqual(zip.slice(at + 6, at + 30));
    const from = local + 30 + nameLength;
    const bytes = zip.slice(from, from + size);
    expect(crc32(bytes)).toBe(sum);
    found.set(new TextDecoder().decode(name), new TextDecoder().decode(bytes));
    at += 46 + nameLength;
  }
  expect(at).toBe(end);
  return found;
}

it('a zip holds each file under its name, byte for byte', () => {
  expect([...unzip(zipFiles(files, when))]).toEqual(files.map(({ name, text }) => [name, text]));
});

it('a zip says when its files were made, to two seconds', () => {
  const view = new DataView(zipFiles(files, when).buffer);
  expect(view.getUint16(10, true)).toBe((18 << 11) | (4 << 5) | 5);
  expect(view.getUint16(12, true)).toBe(((2026 - 1980) << 9) | (11 << 5) | 28);
});

it('the checksum is that of Node', () => {
  const bytes = Uint8Array.from({ length: 1000 }, (_, at) => (at * 31) & 0xff);
  expect(crc32(bytes)).toBe(reference(bytes));
});
