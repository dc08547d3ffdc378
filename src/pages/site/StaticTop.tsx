import type { Dataset } from '@/domain/model/dataset';
import { FilterRoom } from '@/features/filters/FilterRoom';
import { PageHead } from '@/ui/frame/PageHead';
import { SkipLinks } from '@/ui/frame/SkipLinks';
import { OwnLanguageContext } from '@/ui/own/own-language';

interface StaticTopProps {
  readonly dataset: Dataset;
  /** The way to the site's root, relative, with a slash at its end. */
  readonly root: string;
}

/** What is above the timeline, the same on every page of a depth. What needs the app only has its room. */
export function StaticTop({ dataset, root }: StaticTopProps) {
  return (
    <OwnLanguageContext value={dataset.file.language}>
      <SkipLinks />
      <PageHead dataset={dataset} home={root} />
      <FilterRoom dataset={dataset} />
    </OwnLanguageContext>
  );
}
