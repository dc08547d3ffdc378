import type { Dataset } from '@/domain/model/dataset';
import type { Visible } from '@/domain/select/select';
import { FilterBar } from '@/features/filters/FilterBar';
import { SearchBox } from '@/features/search/SearchBox';
import { FoldSwitch } from '@/features/view/FoldSwitch';
import { ViewControls } from '@/features/view/ViewControls';
import { HeaderTools } from '@/ui/frame/HeaderTools';
import { PageHead } from '@/ui/frame/PageHead';
import { SkipLinks } from '@/ui/frame/SkipLinks';
import { OwnLanguageContext } from '@/ui/own/own-language';
import { words } from '@/words/en';

interface StaticTopProps {
  readonly dataset: Dataset;
  readonly visible: Visible;
  /** The way to the site's root, relative, with a slash at its end. */
  readonly root: string;
}

const nothing = () => undefined;
const none: readonly string[] = [];

/** What is above the timeline, the same on every page of a depth. What needs the app is unseen. */
export function StaticTop({ dataset, visible, root }: StaticTopProps) {
  return (
    <OwnLanguageContext value={dataset.file.language}>
      <SkipLinks />
      <PageHead dataset={dataset} home={root}>
        <HeaderTools
          search={<SearchBox dataset={dataset} query="" hits={null} onQuery={nothing} />}
          themeNow={words.theme.now(words.theme.choices.system)}
        />
      </PageHead>
      <Filters dataset={dataset} visible={visible} />
    </OwnLanguageContext>
  );
}

function Filters({ dataset, visible }: Pick<StaticTopProps, 'dataset' | 'visible'>) {
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
