import type { ReactNode } from 'react';
import type { Dataset } from '@/domain/dataset';
import { ThreadsNote } from './ThreadsNote';

interface StageRoomProps {
  readonly dataset: Dataset;
  /** What stands where the marks will. */
  readonly children?: ReactNode;
}

/** The room that the timeline takes, before it is drawn, so that nothing below it moves. */
export function StageRoom({ dataset, children }: StageRoomProps) {
  return (
    <div className="timeline wrap">
      <div className="plot" data-home="true">
        {children}
      </div>
      <div className="axis" />
      <div className="threads" />
      <ThreadsNote dataset={dataset} isEmpty={false} />
    </div>
  );
}
