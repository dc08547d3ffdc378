import type { Dataset } from '@/domain/model/dataset';
import { titleThing } from '@/domain/say/describe-thing';
import { excerptAround } from '@/domain/say/excerpt';
import type { SearchHit, SearchHits } from '@/domain/search/search';
import { findTerms } from '@/lib/fold-text';
import { ThingLink } from '@/ui/links/ThingLink';
import { OwnText } from '@/ui/own/OwnText';
import { MarkedText } from '@/ui/statement/MarkedText';
import { words } from '@/words/en';
import { matchesLook } from './matches-look';

interface BestMatchesProps {
  readonly dataset: Dataset;
  readonly hits: SearchHits;
  readonly query: string;
  readonly onFollow: () => void;
}

const shown = 6;

/** The first few of the ranked hits, with the found words marked. */
export function BestMatches({ dataset, hits, query, onFollow }: BestMatchesProps) {
  if (hits.ranked.length === 0) {
    return <p className={matchesLook}>{words.search.none(query.trim())}</p>;
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: the links inside are what is pressed.
    <div className={matchesLook} onClick={onFollow}>
      <b id="matches-heading">{words.search.best}</b>
      <ol aria-labelledby="matches-heading">
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
  const { kind, text } = describeHit(dataset, hit, terms);
  const ranges = findTerms(text, terms).map((range) => ({ ...range, kind: 'found' as const }));
  return (
    <ThingLink className="block py-1.5 no-underline hover:underline max-md:py-2.75" thing={hit}>
      <small className="block text-fine text-ink-2">{kind}</small>{' '}
      <OwnText>
        <MarkedText text={text} ranges={ranges} />
      </OwnText>
    </ThingLink>
  );
}

function describeHit(dataset: Dataset, hit: SearchHit, terms: readonly string[]) {
  if (hit.kind === 'event') {
    return { kind: words.search.kinds.event, text: dataset.event.get(hit.id)?.title ?? '' };
  }
  const statement = dataset.statement.get(hit.id);
  return {
    kind: titleThing(dataset, hit),
    text: excerptAround(statement?.text ?? '', terms),
  };
}
