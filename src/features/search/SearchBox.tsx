import { Search, X } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { Dataset } from '@/domain/model/dataset';
import type { SearchHits } from '@/domain/search/search';
import { foldedWords } from '@/lib/fold-text';
import { PartMissing } from '@/ui/late/PartMissing';
import { preload } from '@/ui/late/preload';
import { words } from '@/words/en';
import { matchesLook } from './matches-look';

/** Comes with what searches. */
const matchesPart = preload(async () => (await import('./BestMatches')).BestMatches);

const icon =
  'pointer-events-none absolute start-2 size-4 text-ink-2 max-md:start-3 max-md:size-5 max-md:text-ink';
const look =
  'min-h-8 w-54 appearance-none rounded-control border border-edge bg-page ps-7.5 pe-7 text-sm placeholder:text-ink-2 placeholder:opacity-100 [&::-webkit-search-cancel-button]:hidden';
/** An icon, until it opens over the other tools. */
const phoneLook =
  'max-md:min-h-touch max-md:w-11 max-md:cursor-pointer max-md:border-transparent max-md:bg-transparent max-md:ps-10 max-md:pe-0 max-md:placeholder:text-transparent max-md:asked:w-full max-md:asked:cursor-text max-md:asked:border-edge max-md:asked:pe-11';

interface SearchBoxProps {
  readonly dataset: Dataset;
  readonly query: string;
  readonly hits: SearchHits | null;
  /** What searches did not come. */
  readonly isMissing?: boolean;
  readonly onQuery: (query: string) => void;
  /** The reader may be about to search; called again where what searches did not come. */
  readonly onPrepare?: () => void;
}

/** The search field. What is query filters the page at once; the best matches appear below it. */
export function SearchBox(props: SearchBoxProps) {
  const { dataset, query, hits, isMissing = false, onQuery, onPrepare } = props;
  const [isClosed, setClosed] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const prepare = () => {
    matchesPart.start();
    onPrepare?.();
  };
  // Else it would look as if all of it matched. While the words are on their way, nothing is said.
  const hasNoWord = query.trim() !== '' && foldedWords(query).length === 0;
  const isShown = query !== '' && !isClosed && (hits !== null || (hasNoWord && !isMissing));
  const type = (text: string) => {
    setClosed(false);
    onQuery(text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || query === '') return;
    event.stopPropagation();
    event.preventDefault();
    // First, as the field shows the matches when the focus comes to it.
    field.current?.focus();
    if (isClosed) type('');
    else setClosed(true);
  };
  return (
    <search
      className="group relative flex items-center max-md:has-asked:absolute max-md:has-asked:inset-x-gutter max-md:has-asked:top-0 max-md:has-asked:z-12 max-md:has-asked:bg-page"
      onKeyDown={onKeyDown}
    >
      <Search className={icon} aria-hidden="true" />
      <input
        ref={field}
        className={`${look} ${phoneLook}`}
        type="search"
        aria-label={words.search.name}
        placeholder={words.search.placeholder}
        value={query}
        onChange={(event) => type(event.target.value)}
        onFocus={() => {
          setClosed(false);
          prepare();
        }}
        onPointerEnter={prepare}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
      />
      {query !== '' && (
        <button
          type="button"
          className="absolute end-0.5 grid size-7 place-items-center max-md:size-touch"
          aria-label={words.search.clear}
          onClick={() => {
            type('');
            field.current?.focus();
          }}
        >
          <X className="size-3.5" aria-hidden="true" />
        </button>
      )}
      {query !== '' && isMissing && (
        <div className={matchesLook}>
          <PartMissing onRetry={prepare} />
        </div>
      )}
      {isShown && (
        <matchesPart.Part
          dataset={dataset}
          hits={hits}
          query={query}
          onFollow={() => setClosed(true)}
        />
      )}
    </search>
  );
}
