import { type ReactNode, startTransition, useCallback, useLayoutEffect, useState } from 'react';
import { isPrerenderedShown, takeOver, takeOverStage } from './take-over';

interface AfterStageProps {
  readonly isDue: boolean;
  readonly children: ReactNode;
}

/** What stands around the stage; it is drawn once it is due. */
export function AfterStage({ isDue, children }: AfterStageProps) {
  return isDue ? children : null;
}

interface TakeOver {
  /** Whether what stands around the stage is to be drawn: at once, unless it was prerendered. */
  readonly isDue: boolean;
  /** To be called when the stage stands on the page as it should, or cannot. */
  readonly onStage: () => void;
}

/**
 * The stage is drawn and shown first, so that it answers the reader sooner. What stands around it was
 * prerendered and can be read; it is drawn then, and takes over in its turn.
 */
export function useTakeOver(): TakeOver {
  const [waits] = useState(isPrerenderedShown);
  const [isDrawn, setDrawn] = useState(false);
  const onStage = useCallback(() => {
    takeOverStage();
    // Not before the frame that shows the stage.
    requestAnimationFrame(() => startTransition(() => setDrawn(true)));
  }, []);
  useLayoutEffect(() => {
    if (isDrawn) takeOver();
  }, [isDrawn]);
  return { isDue: isDrawn || !waits, onStage };
}
