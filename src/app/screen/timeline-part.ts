import { createElement } from 'react';
import { preload } from '@/ui/late/preload';
import { TimelineMissing } from './TimelineMissing';

/** The timeline with vis-timeline, the largest part of the app. */
export const timelinePart = preload(
  async () => (await import('@/features/timeline/prepare-timeline')).prepareTimeline(),
  (onRetry, { onDrawn }) => createElement(TimelineMissing, { onRetry, onMissing: onDrawn }),
);
