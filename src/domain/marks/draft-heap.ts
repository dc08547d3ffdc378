import { type TimeScale, toX } from '@/domain/axis/time-scale';
import type { TimeWindow } from '@/domain/axis/time-window';
import type { HeapProfile } from '@/domain/heaps/heap-profile';
import type { HeapTopics } from '@/domain/heaps/heap-topics';
import type { HeapMark } from '@/domain/heaps/level-of-detail';
import { choicesOf, heapTexts, type LabelText } from './mark-labels';
import type { MarkMetrics } from './mark-metrics';
import type { MarkToPlace } from './pack-labels';

/** A heap with what there is to see of it. */
export interface HeapContent {
  readonly kind: 'heap';
  readonly heap: HeapMark;
  /** From its first beginning to its latest end, UTC ms. */
  readonly span: TimeWindow;
  readonly profile: HeapProfile;
  readonly topics: HeapTopics;
}

/** A part of a heap's shape, in px of the plot, as high as so many sheets of paper. */
export interface HeapPile {
  readonly from: number;
  readonly to: number;
  readonly sheets: number;
}

interface HeapDraft {
  readonly texts: ReadonlyMap<string, LabelText>;
  readonly box: MarkToPlace;
  readonly piles: readonly HeapPile[];
}

interface HeapPlacing {
  readonly scale: TimeScale;
  readonly metrics: MarkMetrics;
  /** As many lines as the label may have. */
  readonly lines: number;
}

/** Of a heap narrower than this not all is to scale: it begins where it should; px. */
const minWidth = 7;
/** As many sheets as a plain mark is high; above, the label is lifted. */
const plainSheets = 3;

/** What a heap needs of its row: its own tile, which no other of its size reaches into. */
export function draftHeap(content: HeapContent, placing: HeapPlacing): HeapDraft {
  const { heap, span, topics } = content;
  const { scale, metrics, lines } = placing;
  const piles = drawPiles(content, scale);
  const tile = { from: toX(scale, heap.start), to: toX(scale, heap.end) };
  const x = toX(scale, span.start);
  const end = Math.max(toX(scale, span.end), x + minWidth);
  // Of a tile that a fold squeezes, there is less to see and to press than its number.
  const isWide = tile.to - tile.from >= metrics.heapWidth;
  const inset = metrics.gap / 2;
  const within = { from: tile.from + inset, to: tile.to - inset };
  const sheets = piles.reduce((max, pile) => Math.max(max, pile.sheets), 0);
  const room = isWide ? within.to - within.from : scale.width;
  const texts = heapTexts({ ...heap, topics }, metrics, { room, lines });
  const box = {
    id: heap.key,
    // Heaps are closer together than other marks, so that a row of them is one.
    x: isWide ? Math.max(x, within.from) : x,
    end: isWide ? Math.max(x, Math.min(end, within.to)) : end,
    labelInset: 0,
    outset: 0,
    besideShape: false,
    lift: Math.max(0, sheets - plainSheets) * metrics.lift,
    ...(isWide && { within }),
    choices: choicesOf(texts, metrics),
  };
  return { texts, box, piles };
}

/** The shape's parts, none reaching beyond the heap's events, and neighbours of one height as one. */
function drawPiles({ span, profile }: HeapContent, scale: TimeScale): readonly HeapPile[] {
  const { start, step, heights } = profile;
  const piles: HeapPile[] = [];
  for (const [at, height] of heights.entries()) {
    const from = toX(scale, Math.max(span.start, start + at * step));
    const to = toX(scale, Math.min(span.end, start + (at + 1) * step));
    if (height === 0 || to <= from) continue;
    const sheets = height + 1;
    const last = piles.at(-1);
    if (last?.sheets === sheets && last.to === from) piles[piles.length - 1] = { ...last, to };
    else piles.push({ from, to, sheets });
  }
  return piles;
}
