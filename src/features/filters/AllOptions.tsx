import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { createNameMatcher } from '@/domain/search/match-names';
import { fieldLook } from '@/ui/fields/field-look';
import { Dialog } from '@/ui/frame/Dialog';
import { LazyRows } from '@/ui/rows/LazyRows';
import { useMediaQuery } from '@/ui/use-media-query';
import { filterWords } from '@/words/search-en';
import { ChosenOptions } from './ChosenOptions';
import type { FilterKind, FilterOption } from './filter-options';
import { moveInList } from './move-in-list';
import { OptionBox } from './OptionBox';
import { toggled } from './toggled';

export interface AllOptionsProps {
  readonly kind: FilterKind;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  readonly closeLabel: string;
  readonly onClose: () => void;
}

/** All options of one kind, however many, to search and to choose from. */
export function AllOptions({ kind, chosen, onChange, closeLabel, onClose }: AllOptionsProps) {
  const [query, setQuery] = useState('');
  const { legend, many } = kind.words;
  const found = useFound(kind.options, query);
  const list = useListKeys(found.length);
  const field = useRef<HTMLInputElement>(null);
  // On a phone the keyboard would cover what there is to choose from.
  const hasKeyboard = useMediaQuery('(pointer: fine)', true);
  useEffect(() => {
    if (hasKeyboard) field.current?.focus();
  }, [hasKeyboard]);
  return (
    <Dialog title={legend} closeLabel={closeLabel} onClose={onClose}>
      <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-1 pb-2 text-sm">
        <input
          ref={field}
          type="search"
          className={`${fieldLook} min-w-0 flex-1 max-sm:min-h-touch`}
          aria-label={filterWords.search(many)}
          placeholder={filterWords.search(many)}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={(event) => event.key === 'ArrowDown' && list.onKeyDown(event)}
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
        />
        <span aria-live="polite">{filterWords.found(found.length, kind.options.length, many)}</span>
      </div>
      <ChosenOptions kind={kind} chosen={chosen} onChange={onChange} />
      <OptionList legend={legend} found={found} chosen={chosen} onChange={onChange} list={list} />
    </Dialog>
  );
}

/** What matches, in the order that the list had when it was opened: no option moves under the reader's hand. */
function useFound(options: readonly FilterOption[], query: string): readonly FilterOption[] {
  const [order] = useState(() => options.map(({ id }) => id));
  const now = useMemo(() => new Map(options.map((option) => [option.id, option])), [options]);
  const [match] = useState(() => createNameMatcher(options.map(({ name }) => name)));
  const places = useMemo(() => match(query), [match, query]);
  return useMemo(
    () => places.flatMap((at) => now.get(order[at] ?? '') ?? []),
    [places, now, order],
  );
}

/** One stop for Tab, in which arrow keys, Home, End and Page keys lead from option to option. */
function useListKeys(count: number) {
  const [active, setActive] = useState(0);
  const [target, setTarget] = useState<{ readonly index: number } | null>(null);
  return {
    active: Math.min(active, count - 1),
    target,
    setActive,
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const row = event.currentTarget.closest('li')?.getAttribute('aria-posinset');
      const index = moveInList(event.key, row ? Number(row) - 1 : -1, count);
      if (index === null) return;
      event.preventDefault();
      setTarget({ index });
      setActive(index);
    },
  };
}

interface OptionListProps extends Pick<AllOptionsProps, 'chosen' | 'onChange'> {
  readonly legend: string;
  readonly found: readonly FilterOption[];
  readonly list: ReturnType<typeof useListKeys>;
}

const rowHeight = 44;

function OptionList({ legend, found, chosen, onChange, list }: OptionListProps) {
  const groupId = useId();
  const isChosen = useMemo(() => new Set(chosen), [chosen]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would be seen.
    <div role="group" aria-label={legend} className="border-hair border-y text-sm">
      <LazyRows
        count={found.length}
        estimate={rowHeight}
        target={list.target}
        list={{ tag: 'ol', className: '' }}
      >
        {(index, row) => {
          const option = found[index];
          return (
            option && (
              <li key={option.id} className="ps-1 *:w-full" {...row}>
                <OptionBox
                  option={{ ...option, shown: option.name }}
                  groupId={groupId}
                  tabIndex={index === list.active ? 0 : -1}
                  checked={isChosen.has(option.id)}
                  onFocus={() => list.setActive(index)}
                  onKeyDown={list.onKeyDown}
                  onChange={() => onChange(toggled(chosen, option.id))}
                />
              </li>
            )
          );
        }}
      </LazyRows>
    </div>
  );
}
