import type { Span } from '@/domain/make/bench';

/** Marks an element that holds the text from a place on, in one text node. */
const startAttribute = 'data-start';

/** What is selected in the text, in its own offsets; null where nothing is, or not only there. */
export function readSelection(within: Element): Span | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(within)) return null;
  const spans = Array.from(within.querySelectorAll(`[${startAttribute}]`)).flatMap((piece) => {
    return range.intersectsNode(piece) ? (overlap(piece, range) ?? []) : [];
  });
  const [first, last] = [spans[0], spans.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}

function overlap(piece: Element, range: Range): Span | null {
  const from = Number(piece.getAttribute(startAttribute));
  const node = piece.firstChild;
  if (!(node instanceof Text)) return null;
  const whole = isBefore(range, node) ? 0 : null;
  const start = range.startContainer === node ? range.startOffset : whole;
  const end = range.endContainer === node ? range.endOffset : node.length;
  if (start === null || start >= end) return null;
  return { start: from + start, end: from + end };
}

/** Whether a range begins before a node, and not after it. */
function isBefore(range: Range, node: Node): boolean {
  return range.comparePoint(node, 0) >= 0;
}
