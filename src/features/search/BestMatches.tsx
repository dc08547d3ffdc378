import { describeDate } from '@/domain/dates/date-words';
import type { Dataset } from '@/domain/model/dataset';
import { titleThing } from '@/domain/say/describe-thing';
import { excerptAround } from '@/domain/say/excerpt';
import type { SearchHit, SearchHits } from '@/domain/search/search';
import { findTerms } from '@/lib/fold-text';
import { ThingLink } from '@/ui/links/ThingLink';
import { OwnText } from '@/ui/own/OwnText';
import { MarkedText } from '@/ui/statement/MarkedText';
import { searchWords } from '@/words/search-en';
import { matchesLook } from './matches-look';
import { whereFound } from './where-found';

interface BestMatchesProps {
  readonly dataset: Dataset;
  /** Null for a query without a word. */
  readonly hits: SearchHits | null;
  readonly query: string;
  readonly onFollow: () => void;
}

const shown = 6;

/** The first few of the ranked hits, with the found words marked. */
export function BestMatches({ dataset, hits, query, onFollow }: BestMatchesProps) {
  if (hits === null) return <p className={matchesLook}>{searchWords.noWord(query.trim())}</p>;
  if (hits.ranked.length === 0) {
    return <p className={matchesLook}>{searchWords.none(query.trim())}</p>;
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: the links inside are what is pressed.
    <div className={matchesLook} onClick={onFollow}>
      <b id="matches-heading">{searchWords.best}</b>
      <ol role="list" aria-labelledby="matches-heading">
        {hits.ranked.slice(0, shown).map((hit) => (
          <li key={`${hit.kind} ${hit.id}`} className="border-hair not-first:border-t">
            <Match dataset={dataset} hit={hit} terms={hits.terms} />
          </li>
        ))}
      </ol>
    </div>
  );
}

interface MatchProps {
  readonly dataset: Dataset;
  readonly hit: SearchHit;
  readonly terms: readonly string[];
}

function Match({ dataset, hit, terms }: MatchProps) {
  const { kind, date, text } = describeHit(dataset, hit, terms);
  const found = whereFound(dataset, hit, terms);
  return (
    <ThingLink className="block py-1.5 no-underline hover:underline max-md:py-2.75" thing={hit}>
      <small className="block text-fine text-ink-2">
        {kind}
        {date !== '' && <>, {date}</>}
      </small>{' '}
      <Found text={text} terms={terms} />
      {found && (
        <small className="block text-fine text-ink-2">
          {found.isOutside && <i>{searchWords.outside} </i>}
          <Found text={found.text} terms={terms} />
        </small>
      )}
    </ThingLink>
  );
}

function Found({ text, terms }: { readonly text: string; readonly terms: readonly string[] }) {
  const ranges = findTerms(text, terms).map((range) => ({ ...range, kind: 'found' as const }));
  return (
    <OwnText>
      <MarkedText text={text} ranges={ranges} />
    </OwnText>
  );
}

function describeHit(dataset: Dataset, hit: SearchHit, terms: readonly string[]) {
  if (hit.kind === 'event') {
    const event = dataset.event.get(hit.id);
    const date = event ? describeDate(event, 'list') : '';
    return { kind: searchWords.kinds.event, date, text: event?.title ?? '' };
  }
  const statement = dataset.statement.get(hit.id);
  const saidAt = statement?.saidAt === undefined ? undefined : dataset.event.get(statement.saidAt);
  return {
    kind: titleThing(dataset, hit),
    date: saidAt?.when ? describeDate(saidAt, 'list') : '',
    text: excerptAround(statement?.text ?? '', terms),
  };
}
