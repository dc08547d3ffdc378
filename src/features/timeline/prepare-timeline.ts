import { prepareVis } from '@/features/timeline/vis/adapter';
import { Timeline } from './Timeline';

/** The timeline; what it needs of vis is made now, while the dataset may still be on its way. */
export function prepareTimeline(): typeof Timeline {
  prepareVis();
  return Timeline;
}
