/**
 * Text of a dataset's file: UTF-8, a byte order mark at its start left out. Null where it is anything else, of
 * which `describeBytes` says what it is.
 */
export function readText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
