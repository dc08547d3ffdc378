import { useSyncExternalStore } from 'react';

/** Whether a media query holds now; follows changes. Where there is no screen, `atBuild` holds. */
export function useMediaQuery(query: string, atBuild = false): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const media = matchMedia(query);
      media.addEventListener('change', onChange);
      return () => media.removeEventListener('change', onChange);
    },
    () => matchMedia(query).matches,
    () => atBuild,
  );
}
