/** Text of a file to the byte: nothing replaced, a byte order mark kept; null where it is not UTF-8. */
export function decodeText(bytes: ArrayBuffer | ArrayBufferView<ArrayBuffer>): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
