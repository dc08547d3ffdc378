import type { ReactNode } from 'react';
import type { Dataset } from '@/domain/model/dataset';
import { linePeriods } from '@/domain/model/periods';
import { ThreadsNote } from '@/features/timeline/threads/ThreadsNote';

interface StageRoomProps {
  readonly dataset: Dataset;
  /** A placeholder where the marks will be. */
  readonly children?: ReactNode;
}

/** Room for one, two … lines of names of periods. */
const names = ['h-6', 'h-12', 'h-18', 'h-24', 'h-30', 'h-36'];

/** The room that the timeline takes, before it is drawn, so that nothing below it moves. */
export function StageRoom({ dataset, children }: StageRoomProps) {
  const lines = Math.max(0, ...linePeriods(dataset, dataset.periods).map(({ line }) => line + 1));
  return (
    <div className="timeline wrap">
      {lines > 0 && <div className={names[Math.min(lines, names.length) - 1]} />}
      <div className="plot" data-home="true">
        {children}
      </div>
      {dataset.event.length > 0 && (
        <>
          <div className="axis" />
          {dataset.counts.statements > 0 && <div className="threads" />}
        </>
      )}
      <ThreadsNote dataset={dataset} isEmpty={false} />
    </div>
  );
}
