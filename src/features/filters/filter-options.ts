import type { Dataset } from '@/domain/model/dataset';
import { nameOf } from '@/domain/model/speaker-names';
import { shortNameOf } from '@/domain/say/short-name';
import { orderOptions } from '@/domain/select/order-options';
import { selectVisible, type Visible } from '@/domain/select/select';
import { words } from '@/words/en';

/** What is chosen among: the key that the view has it under. */
export type FilterKey = 'speakers' | 'themes';

export interface FilterOption {
  readonly id: string;
  /** Full name, for the accessible name. */
  readonly name: string;
  /** Shown on screen, where a shorter form is enough. */
  readonly shown: string;
  /** Statements it would keep, given the other filters. */
  readonly count: number;
  /** Statements it keeps if nothing else is chosen. */
  readonly total: number;
}

/** The options of one kind in their order, and how they are called. */
export interface FilterKind {
  readonly key: FilterKey;
  readonly words: Readonly<Record<'legend' | 'many', string>>;
  readonly options: readonly FilterOption[];
}

/** The keys of a view that have anything to choose from. */
export function filterKeys({ file }: Dataset): readonly FilterKey[] {
  return (['speakers', 'themes'] as const).filter((key) => file[key].length > 0);
}

/** What there is to choose from, and what each would keep. */
export function filterKinds(
  dataset: Dataset,
  visible: Visible,
  chosen: Readonly<Record<FilterKey, readonly string[]>>,
): readonly FilterKind[] {
  const all = selectVisible(dataset, { speakers: none, themes: none, hits: null });
  const counts = {
    speakers: [visible.speakerCounts, all.speakerCounts],
    themes: [visible.themeCounts, all.themeCounts],
  } as const;
  return filterKeys(dataset).map((key) => {
    const [now, ever] = counts[key];
    const options = namesOf(dataset)[key].map((option) => ({
      ...option,
      count: now.get(option.id) ?? 0,
      total: ever.get(option.id) ?? 0,
    }));
    return { key, words: words.filters.kinds[key], options: orderOptions(options, chosen[key]) };
  });
}

const none: ReadonlySet<string> = new Set();

type Named = Pick<FilterOption, 'id' | 'name' | 'shown'>;
type Names = Readonly<Record<FilterKey, readonly Named[]>>;

/** Names by dataset, because a filter changes none of them. */
const known = new WeakMap<Dataset, Names>();

function namesOf(dataset: Dataset): Names {
  const names = known.get(dataset) ?? {
    speakers: dataset.file.speakers.map(({ id }) => ({
      id,
      name: nameOf(dataset, id),
      shown: shortNameOf(dataset, id),
    })),
    themes: dataset.file.themes.map(({ id, label }) => ({ id, name: label, shown: label })),
  };
  known.set(dataset, names);
  return names;
}
