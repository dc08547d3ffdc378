import type { Source, Statement } from '@/domain/format/schema';
import { encodePart } from '@/lib/encode-part';

/**
 * The publisher's page with a text fragment made from a few of the statement's words, so that a
 * browser scrolls to them; the plain page where no fragment is given, null where no page is known.
 * Syntax: WICG Scroll to Text Fragment; "-", "," and "&" are escaped because they are its marks.
 */
export function linkToSource(source: Source, statement?: Statement): string | null {
  if (source.url === undefined) return null;
  const fragment = statement?.source.fragment;
  if (fragment === undefined) return source.url;
  const page = source.url.split('#')[0] ?? source.url;
  return `${page}#:~:text=${encodePart(fragment).replace(/-/g, '%2D').replace(/'/g, '%27')}`;
}
