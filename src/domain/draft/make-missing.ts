import type { Place } from '@/domain/doctor/finding';
import { type FillContext, placeOfFile } from './context';
import { type Draft, type DraftRecord, fieldOf, isFields, kinds, placeOf, textOf } from './draft';
import { nameRecords } from './name-records';
import { listOf } from './refer';

/** Speakers, themes and sources that are named somewhere and have no record get one, with the name alone. */
export function makeMissing(draft: Draft, context: FillContext): Draft['parts'] {
  const { events, statements } = draft.parts;
  const make = (part: 'speakers' | 'themes' | 'sources', field: string, names: Iterable<Naming>) =>
    makeRecords({ part, field, known: draft.parts[part], names }, draft, context);
  return {
    ...draft.parts,
    speakers: make(
      'speakers',
      'name',
      listNamings([
        [statements, 'speaker'],
        [statements, 'to'],
        [events, 'participants'],
      ]),
    ),
    themes: make(
      'themes',
      'label',
      listNamings([
        [events, 'themes'],
        [statements, 'themes'],
      ]),
    ),
    sources: make('sources', 'title', nameSources(draft, context)),
  };
}

interface Naming {
  readonly name: string;
  /** Where it is named, worked out only for the few that are told of. */
  readonly place: () => Place;
}

/** All names in some fields of some records. */
function* listNamings(
  fields: readonly (readonly [records: readonly DraftRecord[], field: string])[],
): Generator<Naming> {
  for (const [records, field] of fields) {
    for (const record of records) {
      const place = () => placeOf(record, field);
      for (const name of listOf(fieldOf(record.fields, field))) yield { name, place };
    }
  }
}

/** Texts that were given, and sources that statements name; one for the file where neither is. */
function nameSources({ file, parts }: Draft, { texts, ledger }: FillContext): readonly Naming[] {
  const given = Array.from(texts.keys(), (name) => ({ name, place: () => placeOfFile(file) }));
  const named = parts.statements.flatMap((record) => {
    const source = fieldOf(record.fields, 'source');
    const name = isFields(source) ? textOf(source, 'id') : source;
    const place = () => placeOf(record, 'source.id');
    return typeof name === 'string' ? [{ name, place }] : [];
  });
  if (parts.sources.length > 0) {
    const known = new Set(parts.sources.map(({ fields }) => textOf(fields, 'id')));
    for (const { name, place } of given) {
      if (!known.has(name)) ledger.tell('no-such-source', { place: place(), value: name });
    }
    return named;
  }
  const all = [...given, ...named];
  const isNeeded = parts.statements.length > 0 && all.length === 0;
  return isNeeded ? [{ name: file, place: () => placeOfFile(file) }] : all;
}

interface Making {
  readonly part: 'speakers' | 'themes' | 'sources';
  /** That the name goes into. */
  readonly field: string;
  readonly known: readonly DraftRecord[];
  readonly names: Iterable<Naming>;
}

function makeRecords(
  { part, field, known, names }: Making,
  draft: Draft,
  context: FillContext,
): readonly DraftRecord[] {
  const quiet = { ledger: { ...context.ledger, tell: () => undefined } };
  const { directory } = nameRecords(part, known, quiet);
  const made = new Map<string, DraftRecord>();
  const seen = new Set<string>();
  for (const { name, place: find } of names) {
    if (seen.has(name)) continue;
    seen.add(name);
    if (directory.find(name).kind !== 'none') continue;
    const place = find();
    const key = `${draft.file} ${part} ${name}`;
    const fields = context.texts.has(name) && part === 'sources' ? { id: name } : { [field]: name };
    directory.add(key, [name]);
    made.set(name, { key, place, fields });
    context.ledger.tell('record-made', { place, value: name, detail: kinds[part] });
  }
  return [...known, ...made.values()];
}
