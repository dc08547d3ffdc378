import type { Dataset } from '@/domain/model/dataset';
import { nameOf } from '@/domain/model/speaker-names';
import type { Visible } from '@/domain/select/select';
import { isolate } from '@/lib/isolate';
import { related } from '@/lib/rows/relation';
import { type HeapMark, rowsInHeap } from './level-of-detail';

/** A speaker or a theme, and how many statements it has. */
interface Share {
  readonly label: string;
  readonly count: number;
}

/** Whose statements refer to the events of a heap, and on what; most first. */
export interface HeapVoices {
  /** Distinct statements. */
  readonly statements: number;
  readonly speakers: readonly Share[];
  readonly themes: readonly Share[];
}

/** So many of each are named. */
const maxNamed = 2;

/** Looks at every event of the heap, so it is asked of one heap, when a reader comes to it. */
export function findVoices(
  dataset: Dataset,
  visible: Pick<Visible, 'hasStatement'>,
  heap: HeapMark,
): HeapVoices {
  const { file, links } = dataset;
  const speakers = new Uint32Array(file.speakers.length);
  const themes = new Uint32Array(file.themes.length);
  let statements = 0;
  for (const row of statementsOn(dataset, visible, heap)) {
    statements += 1;
    addTo(speakers, links.speakerOf[row] ?? 0);
    for (const theme of related(links.themes, row)) addTo(themes, theme);
  }
  return {
    statements,
    speakers: nameMost(speakers, (at) => isolate(nameOf(dataset, file.speakers[at]?.id ?? ''))),
    themes: nameMost(themes, (at) => isolate(file.themes[at]?.label ?? '')),
  };
}

/** Rows of the kept statements that refer to an event of the heap, each once. */
function* statementsOn(
  { links, statement }: Dataset,
  { hasStatement }: Pick<Visible, 'hasStatement'>,
  heap: HeapMark,
): Generator<number> {
  const seen = new Uint8Array(statement.length);
  for (const row of rowsInHeap(heap)) {
    for (const about of related(links.about, row)) {
      if (hasStatement[about] === 1 && seen[about] === 0) yield about;
      seen[about] = 1;
    }
  }
}

function addTo(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}

/** In the order of the file where two have as many. */
function nameMost(counts: Uint32Array, labelOf: (at: number) => string): readonly Share[] {
  return Array.from(counts, (count, at) => ({ count, label: labelOf(at) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, maxNamed);
}
