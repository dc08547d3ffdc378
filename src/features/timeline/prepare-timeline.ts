import { Timeline } from './Timeline';
import { prepareVis } from './vis-adapter';

/** The timeline; what it needs of vis is made now, while the dataset may still be on its way. */
export function prepareTimeline(): typeof Timeline {
  prepareVis();
  return Timeline;
}
