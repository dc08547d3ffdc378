import { ListFilter } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Dataset } from '@/domain/model/dataset';
import type { ViewState } from '@/domain/model/view-state';
import type { Visible } from '@/domain/select/select';
import { Dialog } from '@/ui/frame/Dialog';
import { useMediaQuery } from '@/ui/use-media-query';
import { words } from '@/words/en';
import { FilterGroup } from './FilterGroup';
import { speakerOptions, themeOptions } from './filter-options';
import { clearLook, rowLook } from './row-look';
import { ThemeRow } from './ThemeRow';

interface FilterBarProps extends ViewFilters {
  readonly dataset: Dataset;
  readonly visible: Visible;
  readonly onChange: (change: FilterChange) => void;
  /** Controls of the view, at the right end of the first row. */
  readonly view: ReactNode;
  /** The one of them that a phone shows beside the filters. */
  readonly phoneView: ReactNode;
}

/** What of the view the filters are. */
export type ViewFilters = Pick<ViewState, 'speakers' | 'themes' | 'query'>;

export type FilterChange = Partial<ViewFilters>;

const bar = 'filters wrap border-t border-hair text-sm print:hidden';
const nothingChosen: FilterChange = { speakers: [], themes: [], query: '' };

/** Speakers and themes: rows on a wide screen, a sheet on a phone. */
export function FilterBar(props: FilterBarProps) {
  const isWide = useMediaQuery('(min-width: 56.25rem)', true);
  return (
    <section aria-label={words.filters.open}>
      {isWide ? <FilterRows {...props} /> : <FilterSheet {...props} />}
    </section>
  );
}

function FilterRows({ dataset, visible, speakers, themes, query, onChange, view }: FilterBarProps) {
  const isActive = speakers.length > 0 || themes.length > 0 || query !== '';
  return (
    <div className={`${bar} pt-1.25 pb-1.5`}>
      <div className={rowLook}>
        <FilterGroup
          legend={words.filters.speakers}
          options={speakerOptions(dataset, visible)}
          chosen={speakers}
          onChange={(chosen) => onChange({ speakers: chosen })}
        />
        {view}
      </div>
      <ThemeRow isPinned={themes.length > 0} end={isActive && <Clear onChange={onChange} />}>
        <FilterGroup
          legend={words.filters.themes}
          options={themeOptions(dataset, visible)}
          chosen={themes}
          onChange={(chosen) => onChange({ themes: chosen })}
        />
      </ThemeRow>
    </div>
  );
}

function FilterSheet(props: FilterBarProps) {
  const { dataset, visible, speakers, themes, query, onChange, view, phoneView } = props;
  const [isOpen, setOpen] = useState(false);
  const chosen = speakers.length + themes.length + (query === '' ? 0 : 1);
  return (
    <div
      className={`${bar} flex min-h-touch items-center justify-between gap-x-2 max-xs:flex-wrap`}
    >
      <button
        type="button"
        className="inline-flex min-h-touch items-center gap-1.5 whitespace-nowrap border border-transparent font-semibold [&_svg]:size-4"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <ListFilter aria-hidden="true" />
        {words.filters.open}
        {chosen > 0 && <small> {chosen}</small>}
      </button>
      <span aria-hidden="true">
        {words.filters.visible(visible.eventCount, dataset.event.length)}
      </span>
      {phoneView}
      {isOpen && (
        <Dialog
          title={words.filters.open}
          closeLabel={words.filters.show(visible.eventCount)}
          onClose={() => setOpen(false)}
        >
          <FilterGroup
            legend={words.filters.speakers}
            options={speakerOptions(dataset, visible)}
            chosen={speakers}
            onChange={(speakersNow) => onChange({ speakers: speakersNow })}
          />
          <FilterGroup
            legend={words.filters.themes}
            options={themeOptions(dataset, visible)}
            chosen={themes}
            onChange={(themesNow) => onChange({ themes: themesNow })}
          />
          {view}
          {chosen > 0 && <Clear onChange={onChange} />}
        </Dialog>
      )}
    </div>
  );
}

function Clear({ onChange }: Pick<FilterBarProps, 'onChange'>) {
  return (
    <button type="button" className={clearLook} onClick={() => onChange(nothingChosen)}>
      {words.filters.clear}
    </button>
  );
}
