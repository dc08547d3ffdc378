import { useCallback, useContext, useEffect, useState } from 'react';
import { bringForReader } from '@/ui/late/read-ahead';
import { OutsideContext } from '@/ui/statement/outside-context';

type GhostPart = typeof import('./Ghosts').ghostPart;

export interface FoundGhosts {
  /** What draws dates from outside the article; null while they are off, or on their way. */
  readonly part: GhostPart | null;
  /** It did not come, though it was asked for. */
  readonly isMissing: boolean;
  readonly onRetry: () => void;
}

const bring = () => import('./Ghosts');
bringForReader(() => void bring().catch(() => undefined));

export function useGhosts(): FoundGhosts {
  const [isShown] = useContext(OutsideContext);
  const [part, setPart] = useState<GhostPart | null>(null);
  const [isMissing, setMissing] = useState(false);
  const onRetry = useCallback(() => setMissing(false), []);
  useEffect(() => {
    if (!isShown || isMissing) return;
    bring().then(
      ({ ghostPart }) => setPart(ghostPart),
      () => setMissing(true),
    );
  }, [isShown, isMissing]);
  return { part: isShown ? part : null, isMissing: isShown && isMissing, onRetry };
}
