import MiniSearch from 'minisearch';
import type { Statement, TimelineEvent } from '@/domain/format/schema';
import type { Dataset } from '@/domain/model/dataset';
import { foldedWords } from '@/lib/fold-text';
import type { Mask } from '@/lib/rows/mask';
import { listAll, type Table } from '@/lib/rows/table';

/** What a query finds: masks over rows, what matches best, and the folded words to highlight. */
export interface SearchHits {
  readonly terms: readonly string[];
  readonly statements: Mask;
  readonly events: Mask;
  /** Both kinds together, best first. */
  readonly ranked: readonly SearchHit[];
}

export interface SearchHit {
  readonly kind: 'event' | 'statement';
  readonly id: string;
}

/** Null for a query without words: then nothing is asked and nothing is left out. */
export type SearchIndex = (query: string) => SearchHits | null;

interface SearchDocument {
  readonly id: string;
  readonly hit: SearchHit;
  readonly name: string;
  readonly words: string;
}

/** An index over statements (text and speaker) and events (title, label, aliases). Notes stay out. */
export function buildSearchIndex(dataset: Dataset): SearchIndex {
  const index = new MiniSearch<SearchDocument>({
    fields: ['name', 'words'],
    storeFields: ['hit'],
    tokenize: (text) => [...foldedWords(text)],
    processTerm: (term) => term,
    searchOptions: { prefix: true, combineWith: 'AND', boost: { name: 2 } },
  });
  index.addAll([
    ...listAll(dataset.event).map(eventDocument),
    ...listAll(dataset.statement).map((statement) => statementDocument(dataset, statement)),
  ]);
  return (query) => {
    const terms = foldedWords(query);
    if (terms.length === 0) return null;
    const ranked = index.search(query).map((result) => result.hit as SearchHit);
    const maskOf = (kind: SearchHit['kind'], { length, rowOf }: Table<unknown>) => {
      const mask = new Uint8Array(length);
      for (const hit of ranked) if (hit.kind === kind) mask[rowOf(hit.id) ?? 0] = 1;
      return mask;
    };
    return {
      terms,
      ranked,
      statements: maskOf('statement', dataset.statement),
      events: maskOf('event', dataset.event),
    };
  };
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
