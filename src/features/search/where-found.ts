import { describeEdtf } from '@/domain/dates/date-words';
import type { EventRecord, Note, Statement } from '@/domain/format/schema';
import type { Dataset } from '@/domain/model/dataset';
import { excerptAround } from '@/domain/say/excerpt';
import type { SearchHit } from '@/domain/search/search';
import { findTerms } from '@/lib/fold-text';

/** What a hit was found by, where that does not stand in its title, and whether it is from outside the source. */
export interface FoundIn {
  readonly text: string;
  readonly isOutside: boolean;
}

/**
 * The text of a record that most terms are found in, cut to what is around them; null where its title holds as many,
 * or where the terms stand in no text that could be shown, such as a date in other words.
 */
export function whereFound(
  dataset: Dataset,
  hit: SearchHit,
  terms: readonly string[],
): FoundIn | null {
  const { shown, texts, notes } = textsOf(dataset, hit);
  const count = (text: string) => terms.filter((term) => findTerms(text, [term]).length > 0).length;
  let [best, most] = [null as FoundIn | null, count(shown)];
  const judge = (text: string, isOutside: boolean) => {
    const found = count(text);
    if (found <= most) return;
    [best, most] = [{ text: excerptAround(text, terms), isOutside }, found];
  };
  for (const text of texts) if (text !== undefined) judge(text, false);
  for (const { text } of notes) judge(text, true);
  return best;
}

interface Texts {
  /** What the list of matches shows in any case. */
  readonly shown: string;
  readonly texts: readonly (string | undefined)[];
  readonly notes: readonly Note[];
}

function textsOf(dataset: Dataset, { kind, id }: SearchHit): Texts {
  if (kind === 'event') {
    const event = dataset.event.get(id);
    return event ? textsOfEvent(dataset, event) : nothing;
  }
  const statement = dataset.statement.get(id);
  return statement ? textsOfStatement(dataset, statement) : nothing;
}

const nothing: Texts = { shown: '', texts: [], notes: [] };

function textsOfEvent(dataset: Dataset, event: EventRecord): Texts {
  const { title, summary, place, date, aliases = [], links = [], participants = [] } = event;
  const people = participants.flatMap((id) => {
    const speaker = dataset.speaker.get(id);
    return speaker
      ? [[speaker.name, speaker.role, speaker.organisation].filter(Boolean).join(', ')]
      : [];
  });
  return {
    // Its date stands above it, in other words.
    shown: `${title} ${date.edtf === undefined ? '' : `${date.edtf} ${describeEdtf(date.edtf)}`}`,
    texts: [
      ...[summary, place, date.stated],
      ...aliases.map(({ text }) => text),
      ...links.map((link) => link.title),
      ...people,
    ],
    notes: event.notes ?? [],
  };
}

function textsOfStatement(dataset: Dataset, statement: Statement): Texts {
  const speaker = dataset.speaker.get(statement.speaker);
  const role = statement.role ?? speaker?.role;
  const organisation = statement.organisation ?? speaker?.organisation;
  return {
    shown: `${speaker?.name ?? ''} ${statement.text}`,
    texts: [[role, organisation].filter(Boolean).join(', ')],
    notes: statement.notes ?? [],
  };
}
