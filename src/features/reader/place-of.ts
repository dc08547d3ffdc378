import type { Place } from '@/domain/verify/find-moved';

/** Names a place on either side: in the text, or in the list of what was taken from it. */
export function placeOf(side: 'text' | 'list', { start, end }: Place): string {
  return `${side}-${start}-${end}`;
}

/** The first that marks a place: its tag or its entry, or else the piece of text that begins there. */
export function findPlace(
  inside: Element | null,
  side: 'text' | 'list',
  place: Place,
): HTMLElement | null {
  const find = (selector: string) => inside?.querySelector<HTMLElement>(selector) ?? null;
  return (
    find(`[data-place="${placeOf(side, place)}"]`) ??
    (side === 'text' ? find(`[data-start="${place.start}"]`) : null)
  );
}
