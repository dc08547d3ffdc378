import {
  type ReactNode,
  startTransition,
  useCallback,
  useEffect,
  useLayoutEffect,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import { isPageShown, takeOver, takeOverStage } from './take-over';

interface AfterStageProps {
  readonly isDue: boolean;
  readonly children: ReactNode;
}

/** What is around the stage; it is drawn once it is due. */
export function AfterStage({ isDue, children }: AfterStageProps) {
  return isDue ? children : null;
}

interface TakeOver {
  /** Whether what is around the stage is to be drawn: at once, unless it was prerendered. */
  readonly isDue: boolean;
  /** Called when the stage is ready on the page, or cannot be. */
  readonly onStage: () => void;
}

/**
 * The stage is drawn and shown first, so that it answers the reader sooner. What is around it was
 * prerendered and can be read; it is drawn then, and takes over in its turn.
 */
export function useTakeOver(): TakeOver {
  const [waits] = useState(isPageShown);
  const [hasStage, setStage] = useState(false);
  const [isDue, setDue] = useState(!waits);
  const onStage = useCallback(() => {
    takeOverStage();
    if (!waits) return takeOver();
    setStage(true);
    // Not before the frame that shows the stage.
    requestAnimationFrame(() => startTransition(() => setDue(true)));
  }, [waits]);
  useEffect(() => {
    if (hasStage && !isDue) return atFirstAct(() => setDue(true));
  }, [hasStage, isDue]);
  useLayoutEffect(() => {
    if (waits && isDue) takeOver();
  }, [waits, isDue]);
  return { isDue, onStage };
}

/** A reader who acts, or prints, is not kept waiting; a key first does what it does, such as following a link. */
function atFirstAct(hurry: () => void): () => void {
  const hurryNow = () => flushSync(hurry);
  // What another button does with a link, such as a menu or a new tab, it does with the one that was built.
  const onAct = (event: Event) => {
    if (!(event instanceof MouseEvent) || event.button === 0) hurry();
  };
  const acts = ['pointerdown', 'keyup', 'wheel'];
  for (const act of acts) addEventListener(act, onAct, { capture: true, passive: true });
  addEventListener('beforeprint', hurryNow);
  return () => {
    for (const act of acts) removeEventListener(act, onAct, { capture: true });
    removeEventListener('beforeprint', hurryNow);
  };
}
