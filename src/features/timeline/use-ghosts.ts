import { useContext, useEffect, useState } from 'react';
import { OutsideContext } from '@/ui/statement/outside-context';

type GhostPart = typeof import('./Ghosts').ghostPart;

/** What draws dates from outside the article; null while they are off, or on their way. */
export function useGhosts(): GhostPart | null {
  const [isShown, show] = useContext(OutsideContext);
  const [part, setPart] = useState<GhostPart | null>(null);
  useEffect(() => {
    if (!isShown) return;
    import('./Ghosts').then(
      ({ ghostPart }) => setPart(ghostPart),
      () => show(false),
    );
  }, [isShown, show]);
  return isShown ? part : null;
}
