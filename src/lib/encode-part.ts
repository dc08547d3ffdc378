/**
 * A part of an address, escaped. Half a character, which a keyboard or a script may leave in a field, has no place
 * in an address and would make `encodeURIComponent` throw; the sign for what is unreadable takes its place.
 */
export function encodePart(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}
