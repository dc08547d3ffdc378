import { useEffect, useState } from 'react';

const name = 'saywhen-make';

/** Whether this tab may write: false while another tab of the browser has the same bench open, null until known. */
export function useOneTab(): boolean | null {
  const [isMine, setMine] = useState<boolean | null>(() => ('locks' in navigator ? null : true));
  useEffect(() => {
    if (!('locks' in navigator)) return;
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let isGone = false;
    navigator.locks
      .request(name, { ifAvailable: true }, (lock) => {
        if (isGone) return;
        setMine(lock !== null);
        return lock === null ? undefined : held;
      })
      .catch(() => setMine(true));
    return () => {
      isGone = true;
      release();
    };
  }, []);
  return isMine;
}
