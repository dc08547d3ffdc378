import type { Dataset } from '@/domain/model/dataset';
import { related } from '@/lib/rows/relation';
import { listHeap } from './heap-span';
import type { HeapMark } from './level-of-detail';

/** What a heap is about: what most of it has in common, and what comes first in it. */
export interface HeapTopics {
  /** Themes that its events share, most first; none where no theme has a fair part of them. */
  readonly themes: readonly string[];
  /** Titles of its first events, in date order. */
  readonly titles: readonly string[];
}

/** So many titles and themes are named. */
const maxTitles = 3;
const maxThemes = 2;
/** A theme speaks for a heap if it has at least this share of its events. */
const minShare = 0.25;
/** A heap of more than this is named by its first titles alone: its label is drawn in a frame. */
const maxLooked = 2000;

/** Topics by dataset, heap and number of events, as filters leave others in it. */
const known = new WeakMap<Dataset, Map<string, HeapTopics>>();

/** What to call a heap besides its number. */
export function topicsOf(dataset: Dataset, heap: HeapMark): HeapTopics {
  const first = heap.parts[0]?.[0] ?? 0;
  const key = `${heap.key} ${heap.count} ${first}`;
  const topics = known.get(dataset) ?? new Map<string, HeapTopics>();
  known.set(dataset, topics);
  const found = topics.get(key) ?? findTopics(dataset, heap);
  topics.set(key, found);
  return found;
}

function findTopics(dataset: Dataset, heap: HeapMark): HeapTopics {
  const rows = listHeap(heap);
  const titles = Array.from(rows.subarray(0, maxTitles), (row) => dataset.event.at(row).title);
  return { titles, themes: rows.length > maxLooked ? [] : sharedThemes(dataset, rows) };
}

function sharedThemes({ file, links }: Dataset, rows: Uint32Array): readonly string[] {
  const counts = new Map<number, number>();
  for (const row of rows) {
    const statements = related(links.about, row);
    const themes = new Set(
      Array.from(statements, (each) => [...related(links.themes, each)]).flat(),
    );
    for (const theme of themes) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= rows.length * minShare)
    .sort(([a, most], [b, more]) => more - most || a - b)
    .slice(0, maxThemes)
    .flatMap(([theme]) => file.themes[theme]?.label ?? []);
}
