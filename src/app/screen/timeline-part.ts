import { preload } from '@/ui/preload';

/** The timeline with vis-timeline, the largest part of the app. */
export const timelinePart = preload(async () =>
  (await import('@/features/timeline/prepare-timeline')).prepareTimeline(),
);
