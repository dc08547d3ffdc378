import type { ReactNode } from 'react';
import { preload } from '@/ui/late/preload';
import { useMediaQuery } from '@/ui/use-media-query';
import { words } from '@/words/en';
import { ClearButton } from './ClearButton';
import { FilterRoom } from './FilterRoom';
import { type FilterKind, filterKeys, filterKinds } from './filter-options';
import type { FilterProps } from './filter-props';
import { OptionRow } from './OptionRow';
import { barLook } from './row-look';

/** A wide screen has none. */
const filterSheet = preload(async () => (await import('./FilterSheet')).FilterSheet);

/** What there is to choose from: rows on a wide screen, a sheet on a phone. */
export function FilterBar(props: FilterProps) {
  const isWide = useMediaQuery('(min-width: 56.25rem)', true);
  if (props.dataset.event.length + props.dataset.statement.length === 0) return null;
  const hasKinds = filterKeys(props.dataset).length > 0;
  return (
    <section aria-label={hasKinds ? words.filters.open : words.filters.viewOnly}>
      {isWide ? (
        <FilterRows {...props} />
      ) : (
        <filterSheet.Part {...props} fallback={<FilterRoom dataset={props.dataset} />} />
      )}
    </section>
  );
}

/** `FilterRoom` has the same heights. */
function FilterRows(props: FilterProps) {
  const { dataset, visible, speakers, themes, query, onChange, view } = props;
  const [first, ...others] = filterKinds(dataset, visible, props);
  const isActive = speakers.length > 0 || themes.length > 0 || query !== '';
  const clear = isActive && <ClearButton onChange={onChange} />;
  const row = (kind: FilterKind, end: ReactNode) => (
    <OptionRow
      key={kind.key}
      kind={kind}
      chosen={props[kind.key]}
      onChange={(chosen) => onChange({ [kind.key]: chosen })}
      closeLabel={words.filters.show(visible.eventCount)}
      end={end}
    />
  );
  return (
    <div className={`${barLook} pt-1.25 pb-1.5`}>
      <div className="flex items-start justify-end gap-x-6 max-lg:flex-wrap max-lg:justify-start">
        {first && row(first, others.length === 0 && clear)}
        {view}
        {!first && clear}
      </div>
      {others.map((kind) => row(kind, clear))}
    </div>
  );
}
