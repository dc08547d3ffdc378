import type { DatasetHead } from '@/domain/model/dataset';
import { type HasSpeakers, nameOf } from '@/domain/model/speaker-names';
import { findSurname } from './surname';

/**
 * What names a speaker where room is short: what the dataset gives for it, unless two have the same; else
 * the surname, where the name surely is a person's and no other name holds that word; else the whole name.
 */
export function shortNameOf(dataset: HasSpeakers, id: string): string {
  const { speakers } = dataset.file;
  const known = shortNames.get(speakers) ?? shortenAll(dataset);
  shortNames.set(speakers, known);
  return known.get(id) ?? '';
}

const shortNames = new WeakMap<DatasetHead['speakers'], ReadonlyMap<string, string>>();

function shortenAll(dataset: HasSpeakers): ReadonlyMap<string, string> {
  const { speakers } = dataset.file;
  const uses = new Map<string, number>();
  const given = new Map<string, number>();
  for (const { name, short = '' } of speakers) {
    given.set(short, (given.get(short) ?? 0) + 1);
    for (const word of wordsOf(name)) uses.set(word, (uses.get(word) ?? 0) + 1);
  }
  return new Map(
    speakers.map(({ id, name, organisation, short }) => {
      if (short !== undefined && given.get(short) === 1) return [id, short];
      const surname = name === organisation ? null : findSurname(name);
      const isOnly = surname !== null && uses.get(surname.toLowerCase()) === 1;
      return [id, isOnly ? surname : nameOf(dataset, id)];
    }),
  );
}

/** The words of a name, each once, without case and what may stand beside them. */
function wordsOf(name: string): ReadonlySet<string> {
  const all = name
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}'’-]+/u);
  return new Set(all.filter(Boolean));
}
