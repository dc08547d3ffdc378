import { Search, X } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { Dataset } from '@/domain/model/dataset';
import type { SearchHits } from '@/domain/search/search';
import { words } from '@/words/en';
import { BestMatches } from './BestMatches';

interface SearchBoxProps {
  readonly dataset: Dataset;
  readonly query: string;
  readonly hits: SearchHits | null;
  readonly onQuery: (query: string) => void;
}

/** The search field. What is query filters the page at once; the best matches stand below it. */
export function SearchBox({ dataset, query, hits, onQuery }: SearchBoxProps) {
  const [isClosed, setClosed] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const type = (text: string) => {
    setClosed(false);
    onQuery(text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || query === '') return;
    event.stopPropagation();
    event.preventDefault();
    if (isClosed) type('');
    else setClosed(true);
    field.current?.focus();
  };
  return (
    <search className="search" onKeyDown={onKeyDown}>
      <Search aria-hidden="true" />
      <input
        ref={field}
        type="search"
        aria-label={words.search.name}
        placeholder={words.search.placeholder}
        value={query}
        onChange={(event) => type(event.target.value)}
        onFocus={() => setClosed(false)}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
      />
      {query !== '' && (
        <button
          type="button"
          className="search__clear"
          aria-label={words.search.clear}
          onClick={() => {
            type('');
            field.current?.focus();
          }}
        >
          <X aria-hidden="true" />
        </button>
      )}
      {hits && query !== '' && !isClosed && (
        <BestMatches dataset={dataset} hits={hits} query={query} onFollow={() => setClosed(true)} />
      )}
    </search>
  );
}
