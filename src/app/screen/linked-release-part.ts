import { preload } from '@/ui/late/preload';

/** Few links name a version, so what compares versions comes only with those that do. */
export const linkedReleasePart = preload(
  async () => (await import('./LinkedRelease')).LinkedRelease,
);
