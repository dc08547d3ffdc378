import { ListFilter } from 'lucide-react';
import { useState } from 'react';
import { areFew } from '@/domain/select/order-options';
import { Dialog } from '@/ui/frame/Dialog';
import { words } from '@/words/en';
import { AllButton } from './AllButton';
import type { AllOptionsProps } from './AllOptions';
import { ChosenOptions } from './ChosenOptions';
import { ClearButton } from './ClearButton';
import { FilterGroup } from './FilterGroup';
import { filterKinds } from './filter-options';
import type { FilterProps } from './filter-props';
import { barLook } from './row-look';

/** A line on a phone: what is chosen, and a sheet to choose from. */
export function FilterSheet(props: FilterProps) {
  const { dataset, visible, speakers, themes, query, onChange, view, phoneView } = props;
  const [isOpen, setOpen] = useState(false);
  const kinds = filterKinds(dataset, visible, props);
  const name = kinds.length > 0 ? words.filters.open : words.filters.viewOnly;
  const chosen = speakers.length + themes.length + (query === '' ? 0 : 1);
  return (
    <div className={barLook}>
      <div className="flex min-h-touch items-center justify-between gap-x-2 max-xs:flex-wrap">
        <button
          type="button"
          className="inline-flex min-h-touch items-center gap-1.5 whitespace-nowrap border border-transparent font-semibold [&_svg]:size-4"
          aria-haspopup="dialog"
          onClick={() => setOpen(true)}
        >
          <ListFilter aria-hidden="true" />
          {name}
          {chosen > 0 && <small>{` ${chosen}`}</small>}
        </button>
        <span aria-hidden="true">
          {words.filters.visible(visible.eventCount, dataset.event.length)}
        </span>
        {phoneView}
      </div>
      {kinds.map((kind) => (
        <ChosenOptions
          key={kind.key}
          kind={kind}
          chosen={props[kind.key]}
          onChange={(now) => onChange({ [kind.key]: now })}
        />
      ))}
      {isOpen && (
        <Dialog
          title={name}
          closeLabel={words.filters.show(visible.eventCount)}
          onClose={() => setOpen(false)}
        >
          {kinds.map((kind) => (
            <OptionSection
              key={kind.key}
              kind={kind}
              chosen={props[kind.key]}
              onChange={(now) => onChange({ [kind.key]: now })}
              closeLabel={words.filters.show(visible.eventCount)}
            />
          ))}
          {view}
          {chosen > 0 && <ClearButton onChange={onChange} />}
        </Dialog>
      )}
    </div>
  );
}

/** So many of a long list stand in the sheet, besides the chosen ones. */
const maxInSheet = 6;

function OptionSection(props: Omit<AllOptionsProps, 'onClose'>) {
  const { kind, chosen, onChange } = props;
  const areAll = areFew(kind.options.length);
  const options = areAll ? kind.options : kind.options.slice(0, chosen.length + maxInSheet);
  return (
    <>
      <FilterGroup
        legend={kind.words.legend}
        options={options}
        chosen={chosen}
        onChange={onChange}
      />
      {!areAll && <AllButton {...props} />}
    </>
  );
}
