import { preload } from '@/ui/late/preload';

/** Few readers compare, so what draws columns comes when one does. */
export const columnsPart = preload(
  async () => (await import('@/features/detail/SideBySide')).SideBySide,
);
