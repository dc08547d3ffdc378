import { preload } from '@/ui/late/preload';

/** The timeline with vis-timeline, the largest part of the app. */
export const timelinePart = preload(async () =>
  (await import('@/features/timeline/prepare-timeline')).prepareTimeline(),
);
