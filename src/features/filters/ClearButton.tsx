import { words } from '@/words/en';
import type { FilterChange, FilterProps } from './filter-props';
import { clearLook } from './row-look';

const nothingChosen: FilterChange = { speakers: [], themes: [], query: '' };

/** Ends all filters at once. */
export function ClearButton({ onChange }: Pick<FilterProps, 'onChange'>) {
  return (
    <button type="button" className={clearLook} onClick={() => onChange(nothingChosen)}>
      {words.filters.clear}
    </button>
  );
}
