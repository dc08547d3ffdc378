import { useState } from 'react';
import { formatDay } from '@/domain/dates/date-words';
import { describeFilters } from '@/domain/say/describe-filters';
import { possibleLanes } from '@/domain/select/lanes';
import { DownloadDialog } from '@/features/download/DownloadDialog';
import { atReaders } from '@/lib/reader-time';
import type { DialogsProps } from './dialogs-props';

/** What is on the screen, to be taken along. */
export function DownloadContent({ dataset, explorer, dialogs }: DialogsProps) {
  const { visible, chosen, selected } = explorer.found;
  const { view, plainAddress, isOnDevice } = explorer.controls;
  const { home, window } = explorer.time;
  const [width] = useState(plotWidth);
  const [day] = useState(() => formatDay(atReaders(Date.now()), 'long'));
  const scene = {
    ...{ dataset, visible, home, window, selected, width, day },
    lanes: possibleLanes(dataset, view.lanes),
    filters: describeFilters(dataset, { ...chosen, query: view.query }),
    address: isOnDevice
      ? null
      : plainAddress({ ...view, embed: false, version: dataset.file.version }),
  };
  return <DownloadDialog scene={scene} onClose={() => dialogs.onOpen(null)} />;
}

/** Where nothing is drawn there is nothing to be as wide as; px. */
const usualWidth = 1232;

/** The plot's, so that a picture of it breaks its labels as the page does. */
function plotWidth(): number {
  return document.querySelector('.plot')?.clientWidth || usualWidth;
}
