import { type ComponentProps, lazy, Suspense } from 'react';
import { words } from '@/words/en';
import type { HeapList as Loaded } from './HeapList';

/** Few datasets have heaps. */
const HeapList = lazy(async () => {
  try {
    return { default: (await import('./HeapList')).HeapList };
  } catch {
    return { default: NotArrived };
  }
});

/** The list of a heap, once what draws it has come. */
export function LazyHeapList(props: ComponentProps<typeof Loaded>) {
  return (
    <Suspense fallback={null}>
      <HeapList {...props} />
    </Suspense>
  );
}

function NotArrived() {
  return (
    <p role="alert">
      {words.failure.part}. {words.failure.partCure}
    </p>
  );
}
