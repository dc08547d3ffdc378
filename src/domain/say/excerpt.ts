import { findTerms } from '@/lib/fold-text';

const before = 30;
const longest = 120;

/** A short piece of `text` around its first found term, cut at words, with an ellipsis at each cut. */
export function excerptAround(text: string, terms: readonly string[]): string {
  const flat = text.replace(/\s+/g, ' ');
  if (flat.length <= longest) return flat;
  const found = findTerms(flat, terms)[0]?.start ?? 0;
  const space = flat.slice(found - before, found).indexOf(' ');
  // Some scripts have no spaces to cut at.
  const start = found <= before ? 0 : found - before + (space < 0 ? 0 : space + 1);
  const last = flat.lastIndexOf(' ', start + longest);
  const cut = last > found ? last : start + longest;
  const end = start + longest >= flat.length ? flat.length : cut;
  return `${start > 0 ? '… ' : ''}${flat.slice(start, end)}${end < flat.length ? ' …' : ''}`;
}

/** The beginning of `text`, at most `max` characters with the ellipsis, cut at a word. */
export function cutAtWord(text: string, max: number): string {
  if (text.length <= max) return text;
  const room = text.slice(0, max - 1);
  const space = room.lastIndexOf(' ');
  return `${(space > max / 2 ? room.slice(0, space) : room).replace(/[\s,;:–—-]+$/, '')}…`;
}
