import type { Dataset } from '@/domain/model/dataset';
import { nameOf } from '@/domain/model/speaker-names';
import { shortNameOf } from '@/domain/say/short-name';
import { orderOptions } from '@/domain/select/order-options';
import { hasSilentPeople } from '@/domain/select/people';
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
  /** Statements it would keep, given the other filters, and events by what they link to themselves. */
  readonly count: number;
  /** How many of them are events. */
  readonly events: number;
  /** What it keeps if nothing else is chosen. */
  readonly total: number;
}

/** The options of one kind in their order, and how they are called. */
export interface FilterKind {
  readonly key: FilterKey;
  readonly words: Readonly<Record<'legend' | 'many', string>>;
  readonly options: readonly FilterOption[];
}

/** The keys of a view that have anything to choose from. */
export function filterKeys({ file, links, counts }: Dataset): readonly FilterKey[] {
  const own = { speakers: links.ownPeople, themes: links.ownThemes };
  return (['speakers', 'themes'] as const).filter(
    (key) => file[key].length > 0 && (counts.statements > 0 || own[key].targets.length > 0),
  );
}

/** What there is to choose from, and what each would keep. */
export function filterKinds(
  dataset: Dataset,
  visible: Visible,
  chosen: Readonly<Record<FilterKey, readonly string[]>>,
): readonly FilterKind[] {
  const all = selectVisible(dataset, { speakers: none, themes: none, hits: null });
  return filterKeys(dataset).map((key) => {
    const [now, ever] = [visible, all].map((each) => countsOf(each, key));
    const options = namesOf(dataset)[key].map((option) => {
      const events = now?.events.get(option.id) ?? 0;
      return {
        ...option,
        events,
        count: events + (now?.statements.get(option.id) ?? 0),
        total: (ever?.events.get(option.id) ?? 0) + (ever?.statements.get(option.id) ?? 0),
      };
    });
    const name = key === 'speakers' && hasSilentPeople(dataset) ? 'people' : key;
    return { key, words: words.filters.kinds[name], options: orderOptions(options, chosen[key]) };
  });
}

function countsOf(visible: Visible, key: FilterKey) {
  return key === 'speakers'
    ? { statements: visible.speakerCounts, events: visible.ownSpeakerCounts }
    : { statements: visible.themeCounts, events: visible.ownThemeCounts };
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
