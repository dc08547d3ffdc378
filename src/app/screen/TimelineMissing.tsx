import { useEffect } from 'react';
import { PartMissing } from '@/ui/late/PartMissing';
import { words } from '@/words/en';

interface TimelineMissingProps {
  readonly onRetry: () => void;
  /** The rest of the page need not wait for it. */
  readonly onMissing: () => void;
}

/** If the timeline did not come, or cannot be drawn, the rest of the page still holds everything. */
export function TimelineMissing({ onRetry, onMissing }: TimelineMissingProps) {
  useEffect(onMissing, [onMissing]);
  return (
    <div className="wrap">
      <PartMissing onRetry={onRetry} about={words.timeline.failed} />
    </div>
  );
}
