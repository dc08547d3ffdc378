import { memo } from 'react';
import type { OpenDialog } from '@/app/dialogs/use-dialogs';
import type { Search } from '@/app/view/use-search-index';
import type { Found } from '@/app/view/use-selection';
import type { TimelineWindow } from '@/app/view/use-timeline-window';
import type { Dataset } from '@/domain/model/dataset';
import { FilterBar } from '@/features/filters/FilterBar';
import { SearchBox } from '@/features/search/SearchBox';
import { FoldSwitch } from '@/features/view/FoldSwitch';
import { ViewControls } from '@/features/view/ViewControls';
import type { ViewControls as ViewControlsOfUrl } from '@/state/use-view-state';
import { SkipLinks } from '@/ui/frame/SkipLinks';
import { Piece } from '@/ui/late/Piece';
import { PageHeader } from './PageHeader';

export interface PageTopProps extends Pick<ViewControlsOfUrl, 'view' | 'act' | 'adjust'> {
  readonly dataset: Dataset;
  readonly found: Found;
  readonly search: Search;
  readonly time: Pick<TimelineWindow, 'isWhole' | 'zoom' | 'showAll'>;
  readonly onDialog: (dialog: OpenDialog) => void;
}

/** What is above the timeline on a page of its own: skip links, header, filters, view. */
export const PageTop = memo(function PageTop(props: PageTopProps) {
  const { dataset, found, search, view, act, adjust, time, onDialog } = props;
  const { hits, chosen, visible } = found;
  const onFold = (fold: boolean) => act({ fold });
  return (
    <>
      <SkipLinks />
      <Piece>
        <PageHeader
          dataset={dataset}
          search={
            <Piece>
              <SearchBox
                dataset={dataset}
                hits={hits}
                isMissing={search.isMissing}
                onPrepare={search.prepare}
                query={view.query}
                onQuery={(query) => adjust({ query })}
              />
            </Piece>
          }
          onShare={() => onDialog('share')}
          onDownload={() => onDialog('download')}
          onAbout={() => onDialog('about')}
        />
      </Piece>
      <Piece>
        <FilterBar
          dataset={dataset}
          visible={visible}
          speakers={chosen.speakers}
          themes={chosen.themes}
          query={view.query}
          onChange={act}
          view={
            <ViewControls
              dataset={dataset}
              lanes={view.lanes}
              onLanes={(lanes) => act({ lanes })}
              fold={view.fold}
              onFold={onFold}
              fit={isFitted(found, view)}
              onFit={(fit) => act(fit ? { fit, from: null, to: null } : { fit })}
              onZoom={time.zoom}
              onAll={time.showAll}
            />
          }
          phoneView={<FoldSwitch fold={view.fold} onFold={onFold} />}
        />
      </Piece>
    </>
  );
});

/** Whether the window fits what is left; null where that is no other window. */
function isFitted({ results }: Found, { fit, from, to }: PageTopProps['view']): boolean | null {
  return results && fit && from === null && to === null;
}
