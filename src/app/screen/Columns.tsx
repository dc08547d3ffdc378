import { lazy } from 'react';
import { words } from '@/words/en';

/** Few readers compare, so what draws columns comes when one does. */
export const Columns = lazy(async () => {
  try {
    return { default: (await import('@/features/detail/SideBySide')).SideBySide };
  } catch {
    return { default: NotArrived };
  }
});

function NotArrived() {
  return (
    <p role="alert">
      {words.failure.part}. {words.failure.partCure}
    </p>
  );
}
