import { useMemo } from 'react';
import type { TimeScale } from '@/domain/axis/time-scale';
import {
  findThreads,
  keepReadable,
  maxStatements,
  type ReadableThreads,
} from '@/domain/marks/thread-ends';
import type { Thread } from '@/domain/marks/threads';
import type { Dataset } from '@/domain/model/dataset';
import type { Visible } from '@/domain/select/select';
import { takeRows } from '@/lib/rows/table';
import { type Attention, useAttention } from '@/ui/links/thing-context';

/** The lines to draw: all while they can be read, else those of the selection. */
export function useThreads(dataset: Dataset, visible: Visible, scale: TimeScale): ReadableThreads {
  const attention = useAttention();
  const rows = useMemo(() => candidates(visible, attention), [visible, attention]);
  // At rest it is all lines or none, so among too many none is looked for.
  const isNone = attention.selected === null && rows.length > maxStatements;
  const statements = useMemo(
    () => takeRows(dataset.statement, rows.subarray(0, isNone ? 0 : maxStatements)),
    [dataset, rows, isNone],
  );
  const threads = useMemo(
    () => findThreads(dataset, statements, scale),
    [dataset, statements, scale],
  );
  const readable = keepReadable(threads, (thread) => isChosen(thread, attention));
  // Those that were not looked for are counted all the same.
  return { ...readable, total: readable.total + Math.max(0, rows.length - statements.length) };
}

/** Rows of the statements that lines may belong to. */
function candidates(
  { statements, hasStatement }: Visible,
  { selected, linked }: Attention,
): Uint32Array {
  if (selected === null || statements.length <= maxStatements) return statements;
  return linked.statements.rows.filter((row) => hasStatement[row] === 1);
}

function isChosen(thread: Thread, { selected, linked }: Attention): boolean {
  if (selected === null) return false;
  return selected.kind === 'event'
    ? thread.event === selected.id
    : linked.statements.has(thread.statement);
}
