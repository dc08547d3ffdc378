import { useMemo } from 'react';
import { findVoices } from '@/domain/heaps/heap-voices';
import type { HeapMark } from '@/domain/heaps/level-of-detail';
import type { Dataset } from '@/domain/model/dataset';
import type { Visible } from '@/domain/select/select';
import { legendWords } from '@/words/legend-en';

interface HeapNoteProps {
  readonly dataset: Dataset;
  readonly visible: Visible;
  readonly heap: HeapMark;
}

/** Who speaks of the events in a heap, and on what, in words. */
export function HeapNote({ dataset, visible, heap }: HeapNoteProps) {
  const voices = useMemo(() => findVoices(dataset, visible, heap), [dataset, visible, heap]);
  const { heapOfEvents, heapNote } = legendWords;
  const hasStatements = dataset.counts.statements > 0;
  return <span>{hasStatements ? heapNote(heap.count, voices) : heapOfEvents(heap.count)}</span>;
}
