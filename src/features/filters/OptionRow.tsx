import { type ReactNode, useRef, useState } from 'react';
import { areFew } from '@/domain/select/order-options';
import { words } from '@/words/en';
import { AllButton } from './AllButton';
import { FilterGroup } from './FilterGroup';
import type { FilterKind } from './filter-options';
import { clearLook } from './row-look';
import { useFit } from './use-fit';
import { useKeptFocus } from './use-kept-focus';

interface OptionRowProps {
  readonly kind: FilterKind;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  /** Of the button that closes the list of all options. */
  readonly closeLabel: string;
  /** What else stands at the end of the row. */
  readonly end?: ReactNode;
}

const rowLook = 'flex min-w-0 flex-1 items-start gap-3 max-lg:basis-full';
const oneLine = 'h-target overflow-hidden';
const untilFocus = 'has-focus-visible:h-auto has-focus-visible:overflow-visible';
/** No screen is so wide that more would stand side by side. */
const maxInRow = 24;

/** Options of one kind in one line, and the way to the rest of them. */
export function OptionRow(props: OptionRowProps) {
  const Row = areFew(props.kind.options.length) ? FewOptions : ManyOptions;
  return <Row {...props} />;
}

/**
 * What does not fit stays in the page, and keyboard focus opens the row, so nothing is out of reach. It is
 * open for as long as one is chosen: a chosen one is never out of sight.
 */
function FewOptions({ kind, chosen, onChange, end }: OptionRowProps) {
  const row = useRef<HTMLDivElement>(null);
  const fits = useFit(row);
  const [isOpen, setOpen] = useState(false);
  const { legend, many } = kind.words;
  const isPinned = chosen.length > 0;
  return (
    <div className={rowLook}>
      <div
        className={`relative flex min-w-0 flex-1 ${isOpen || isPinned ? '' : `${oneLine} ${untilFocus}`}`}
        ref={row}
      >
        <FilterGroup legend={legend} options={kind.options} chosen={chosen} onChange={onChange} />
      </div>
      {fits < kind.options.length && !isPinned && (
        <button
          type="button"
          className={clearLook}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? words.filters.fewer(many) : words.filters.more(many)}
        </button>
      )}
      {end}
    </div>
  );
}

/** The first of many, chosen ones before all others, and a list of all behind a button. */
function ManyOptions({ kind, chosen, onChange, closeLabel, end }: OptionRowProps) {
  const row = useRef<HTMLDivElement>(null);
  const fits = useFit(row);
  const keepFocus = useKeptFocus(row);
  const hasTooMany = chosen.length > fits;
  const options = kind.options.slice(0, hasTooMany ? chosen.length : maxInRow);
  return (
    <div className={rowLook} ref={row}>
      <div className={`relative flex min-w-0 flex-1 ${hasTooMany ? '' : oneLine}`}>
        <FilterGroup
          legend={kind.words.legend}
          options={options}
          chosen={chosen}
          onChange={(next) => {
            keepFocus();
            onChange(next);
          }}
          fits={hasTooMany ? undefined : fits}
        />
      </div>
      <AllButton kind={kind} chosen={chosen} onChange={onChange} closeLabel={closeLabel} />
      {end}
    </div>
  );
}
