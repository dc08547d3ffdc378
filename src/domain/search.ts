import MiniSearch from 'minisearch';
import { foldedWords } from '@/lib/fold-text';
import type { Dataset } from './dataset';
import type { Statement, TimelineEvent } from './dataset-schema';

/** What a query finds: ids with their rank, best first, and the folded words to highlight. */
export interface SearchHits {
  readonly terms: readonly string[];
  readonly statements: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  /** Both kinds together, best first. */
  readonly ranked: readonly SearchHit[];
}

export interface SearchHit {
  readonly kind: 'event' | 'statement';
  readonly id: string;
}

export type SearchIndex = MiniSearch<SearchDocument>;

interface SearchDocument {
  readonly id: string;
  readonly hit: SearchHit;
  readonly name: string;
  readonly words: string;
}

/** An index over statements (text and speaker) and events (title, label, aliases). Notes stay out. */
export function buildSearchIndex(dataset: Dataset): SearchIndex {
  const index: SearchIndex = new MiniSearch({
    fields: ['name', 'words'],
    storeFields: ['hit'],
    tokenize: (text) => [...foldedWords(text)],
    processTerm: (term) => term,
    searchOptions: { prefix: true, combineWith: 'AND', boost: { name: 2 } },
  });
  index.addAll([
    ...dataset.file.events.map(eventDocument),
    ...dataset.file.statements.map((statement) => statementDocument(dataset, statement)),
  ]);
  return index;
}

function eventDocument(event: TimelineEvent): SearchDocument {
  const aliases = event.aliases ?? [];
  return {
    id: `event ${event.id}`,
    hit: { kind: 'event', id: event.id },
    name: event.title,
    words: [event.label, ...aliases.map(({ text }) => text)].join('\n'),
  };
}

function statementDocument(dataset: Dataset, statement: Statement): SearchDocument {
  const speaker = dataset.speaker.get(statement.speaker);
  const names = [speaker?.name, ...(speaker?.otherNames ?? []).map(({ name }) => name)];
  return {
    id: `statement ${statement.id}`,
    hit: { kind: 'statement', id: statement.id },
    name: names.join('\n'),
    words: statement.text,
  };
}

/** Null for a query without words: then nothing is asked and nothing is left out. */
export function searchDataset(index: SearchIndex, query: string): SearchHits | null {
  const terms = foldedWords(query);
  if (terms.length === 0) return null;
  const ranked = index.search(query).map((result) => result.hit as SearchHit);
  const idsOf = (kind: SearchHit['kind']) =>
    new Set(ranked.filter((hit) => hit.kind === kind).map(({ id }) => id));
  return { terms, ranked, statements: idsOf('statement'), events: idsOf('event') };
}
