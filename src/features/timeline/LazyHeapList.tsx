import { preload } from '@/ui/late/preload';

/** The list of a heap; few datasets have heaps. */
export const { Part: LazyHeapList } = preload(async () => (await import('./HeapList')).HeapList);
