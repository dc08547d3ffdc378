import type { Dataset } from '@/domain/dataset';
import { findLinked, nothingLinked, type Thing } from '@/domain/linked';
import type { Visible } from '@/domain/select';
import { Details } from '@/features/detail/Details';
import { EventList } from '@/features/event-list/EventList';
import { FilterBar } from '@/features/filters/FilterBar';
import { SearchBox } from '@/features/search/SearchBox';
import { StageRoom } from '@/features/timeline/StageRoom';
import { UndatedShelf } from '@/features/undated/UndatedShelf';
import { FoldSwitch } from '@/features/view/FoldSwitch';
import { ViewControls } from '@/features/view/ViewControls';
import { HeaderTools } from '@/ui/HeaderTools';
import { PageHead } from '@/ui/PageHead';
import { SkipLinks } from '@/ui/SkipLinks';
import { AttentionContext, ThingActionsContext } from '@/ui/thing-context';
import { words } from '@/words/en';
import { folderOf } from './record-pages';

export interface StaticPageProps {
  readonly dataset: Dataset;
  /** What the page lists; of a large dataset only a part. */
  readonly visible: Visible;
  readonly thing: Thing | null;
  /** The way to the site's root, relative, with a slash at its end. */
  readonly root: string;
}

const nothing = () => undefined;
const none: readonly string[] = [];

/**
 * The page as the app first draws it, but for the marks: the same pieces in the same places. Links
 * are real; what needs the app keeps its room unseen. `#prerendered` says where the app takes over.
 */
export function StaticPage({ dataset, visible, thing, root }: StaticPageProps) {
  const hrefOf = (to: Thing) => root + folderOf(to);
  const linked = findLinked(dataset, thing);
  const attention = { selected: thing, pointed: null, linked, lit: nothingLinked };
  return (
    <ThingActionsContext value={{ hrefOf, select: nothing, point: nothing }}>
      <AttentionContext value={attention}>
        <div
          id="prerendered"
          className="page"
          data-selected={thing !== null}
          data-version={dataset.file.version}
        >
          <SkipLinks />
          <PageHead file={dataset.file} home={root}>
            <HeaderTools
              search={<SearchBox dataset={dataset} query="" hits={null} onQuery={nothing} />}
              themeNow={words.theme.now(words.theme.choices.system)}
            />
          </PageHead>
          <Filters dataset={dataset} visible={visible} />
          <main>
            <div className="stage">
              <StageRoom dataset={dataset} />
              <p className="needs-script wrap">{words.pages.needsScript}</p>
              <UndatedShelf dataset={dataset} visible={visible} />
            </div>
            <div className="lower wrap">
              <EventList dataset={dataset} visible={visible} terms={none} />
              <Details
                dataset={dataset}
                visible={visible}
                terms={none}
                selection={thing}
                link=""
                onClose={nothing}
                onAbout={nothing}
                onCite={nothing}
              />
            </div>
          </main>
        </div>
      </AttentionContext>
    </ThingActionsContext>
  );
}

function Filters({ dataset, visible }: Pick<StaticPageProps, 'dataset' | 'visible'>) {
  return (
    <FilterBar
      dataset={dataset}
      visible={visible}
      speakers={none}
      themes={none}
      query=""
      onChange={nothing}
      view={
        <ViewControls
          lanes="none"
          onLanes={nothing}
          fold
          onFold={nothing}
          onZoom={nothing}
          onAll={nothing}
        />
      }
      phoneView={<FoldSwitch fold onFold={nothing} />}
    />
  );
}
