import { useMemo } from 'react';
import type { Dataset } from '@/domain/dataset';
import { findVoices } from '@/domain/heap-voices';
import type { HeapMark } from '@/domain/level-of-detail';
import type { Visible } from '@/domain/select';
import { legendWords } from '@/words/legend-en';

interface HeapNoteProps {
  readonly dataset: Dataset;
  readonly visible: Visible;
  readonly heap: HeapMark;
}

/** Who speaks of the events in a heap, and on what, in words. */
export function HeapNote({ dataset, visible, heap }: HeapNoteProps) {
  const voices = useMemo(() => findVoices(dataset, visible, heap), [dataset, visible, heap]);
  return legendWords.heapNote(heap.count, voices);
}
