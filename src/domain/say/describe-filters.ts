import type { Dataset } from '@/domain/model/dataset';
import { nameOf } from '@/domain/model/speaker-names';
import { isolate } from '@/lib/isolate';
import { words } from '@/words/en';

interface Asked {
  /** Ids, of those that the dataset has. */
  readonly speakers: readonly string[];
  readonly themes: readonly string[];
  readonly query: string;
}

/** What filters ask for: names of speakers and themes, and the words sought. */
export function describeFilters(
  dataset: Dataset,
  { speakers, themes, query }: Asked,
): readonly string[] {
  return [
    ...speakers.map((id) => isolate(nameOf(dataset, id))),
    ...themes.map((id) => isolate(dataset.theme.get(id)?.label ?? id)),
    ...(query === '' ? [] : [words.dates.quoted(query)]),
  ];
}
