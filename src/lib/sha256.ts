import { sha256 as hash } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** Hexadecimal SHA-256 of a text's UTF-8 bytes. Not the browser's own: that is missing on plain http, and a promise. */
export function sha256(text: string): string {
  return sha256OfBytes(new TextEncoder().encode(text));
}

/** Hexadecimal SHA-256 of bytes. */
export function sha256OfBytes(bytes: Uint8Array): string {
  return bytesToHex(hash(bytes));
}
