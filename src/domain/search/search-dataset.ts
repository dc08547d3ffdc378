import type { Dataset } from '@/domain/model/dataset';
import { listAll } from '@/lib/rows/table';
import { collectEventWords, collectStatementWords } from './collect-words';
import { type SearchIndex, searchWords } from './search';

/** Makes a dataset that is in memory searchable; the words of a packed one come with it. */
export function searchDataset(dataset: Dataset): SearchIndex {
  const [events, statements] = [
    collectEventWords(dataset.file),
    collectStatementWords(dataset.file),
  ];
  listAll(dataset.event).forEach(events.add);
  listAll(dataset.statement).forEach(statements.add);
  return searchWords({ events: events.finish(), statements: statements.finish() }, dataset);
}
