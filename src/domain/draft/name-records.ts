import { doctorWords } from '@/words/doctor-en';
import type { FillContext, NamedRecord } from './context';
import { type Directory, openDirectory } from './directory';
import { type DraftPart, type DraftRecord, placeOf, textOf } from './draft';
import { isId, numberedId, openIds, toId } from './make-ids';

/** What a record is called, by part: fields from which its id is made, and by which others name it. */
const naming: Readonly<Record<DraftPart, readonly string[]>> = {
  sources: ['title'],
  speakers: ['name', 'short'],
  themes: ['label'],
  events: ['title', 'label'],
  statements: [],
};

const letters: Readonly<Record<DraftPart, string>> = {
  sources: 'source-',
  speakers: 'speaker-',
  themes: 'theme-',
  events: 'event-',
  statements: 's',
};

/** Gives each record of a part its id: its own, or one made from its title or name; statements are numbered. */
export function nameRecords(
  part: DraftPart,
  records: readonly DraftRecord[],
  { ledger }: Pick<FillContext, 'ledger'>,
): { readonly named: readonly NamedRecord[]; readonly directory: Directory } {
  const directory = openDirectory();
  const own = records.map((record) => textOf(record.fields, 'id'));
  // Ids that are given come first, wherever they stand, so that a made one never takes one.
  const taken = openIds();
  const isKept = own.map(
    (id) => id !== null && isId(id) && !taken.has(id) && taken.give(id) === id,
  );
  const named = records.map((record, at) => {
    const given = own[at] ?? null;
    const wanted = wantedId(part, { record, given, at, of: records.length });
    const id = isKept[at] ? wanted : taken.give(wanted);
    if (given !== null && !isKept[at]) tellChanged({ record, given, id, ledger });
    const names = naming[part].flatMap((field) => textOf(record.fields, field) ?? []);
    directory.add(id, given === null ? names : [...names, given]);
    return { ...record, id };
  });
  return { named, directory };
}

interface Changed extends Pick<FillContext, 'ledger'> {
  readonly record: DraftRecord;
  readonly given: string;
  readonly id: string;
}

function tellChanged({ record, given, id, ledger }: Changed): void {
  ledger.tell(isId(given) ? 'id-twice' : 'id-made-anew', {
    place: placeOf(record, 'id'),
    value: given,
    detail: doctorWords.idBecame(id),
    record: record.key,
  });
}

interface Wanted {
  readonly record: DraftRecord;
  readonly given: string | null;
  readonly at: number;
  readonly of: number;
}

function wantedId(part: DraftPart, { record, given, at, of }: Wanted): string {
  const numbered = numberedId(letters[part], at + 1, of);
  if (given !== null) return isId(given) ? given : toId(given) || numbered;
  const [field] = naming[part];
  return (field && toId(textOf(record.fields, field) ?? '')) || numbered;
}
