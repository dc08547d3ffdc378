/** Bytes beyond which only the ends are taken, and of how much each is. */
const longest = 16 * 2 ** 20;
const end = 2 ** 20;

/**
 * Tells two files apart: 53 bits, in hexadecimal. It guards against mix-ups, not against anyone who means harm; a
 * SHA-256 would have every page fetch the code for it, as plain http has none. The algorithm is cyrb53, public domain.
 * Of a very long file, its length and both ends are taken.
 */
export function fingerprint(bytes: Uint8Array): string {
  const { length } = bytes;
  let [high, low] = [0xdeadbeef ^ length, 0x41c6ce57];
  const take = (part: Uint8Array) => {
    for (const byte of part) {
      high = Math.imul(high ^ byte, 2654435761);
      low = Math.imul(low ^ byte, 1597334677);
    }
  };
  take(length > longest ? bytes.subarray(0, end) : bytes);
  if (length > longest) take(bytes.subarray(-end));
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16);
}
