import type { ReactNode } from 'react';
import type { Dataset } from '@/domain/model/dataset';
import { ThreadsNote } from '@/features/timeline/threads/ThreadsNote';

interface StageRoomProps {
  readonly dataset: Dataset;
  /** A placeholder where the marks will be. */
  readonly children?: ReactNode;
}

/** The room that the timeline takes, before it is drawn, so that nothing below it moves. */
export function StageRoom({ dataset, children }: StageRoomProps) {
  return (
    <div className="timeline wrap">
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
