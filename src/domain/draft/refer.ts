import { doctorWords } from '@/words/doctor-en';
import type { Filling } from './context';
import { type DraftPart, fieldOf, kinds, placeOf } from './draft';

interface Reference {
  /** Of the record, for the place of a finding. */
  readonly field: string;
  readonly part: DraftPart;
}

/** The id that a name or an id leads to; null where it leads nowhere, which is told of. */
export function refer(name: string, { field, part }: Reference, filling: Filling): string | null {
  const { record, context, directories } = filling;
  const found = directories[part].find(name);
  if (found.kind === 'one') return found.id;
  const place = placeOf(record, field);
  const kind = kinds[part];
  if (found.kind === 'none') {
    const detail = doctorWords.noSuch(kind, name, directories[part].near(name));
    context.ledger.tell('no-such', { place, value: name, detail });
  } else if (found.kind === 'several') {
    const detail = doctorWords.severalSuch(kind, name);
    context.ledger.tell('several-such', { place, value: name, detail });
  } else {
    context.ledger.tell('lost', { place, value: name, detail: doctorWords.lost(kind, name) });
  }
  return null;
}

/** The same of a field with one name; undefined where it is missing or leads nowhere. */
export function referField(reference: Reference, filling: Filling): string | undefined {
  const value = fieldOf(filling.record.fields, reference.field);
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value !== 'string') {
    const place = placeOf(filling.record, reference.field);
    filling.context.ledger.tell('field-refused', { place, value });
    return undefined;
  }
  return refer(value.trim(), reference, filling) ?? undefined;
}

/** The same of a field with a list of names; each once. */
export function referList(reference: Reference, filling: Filling): readonly string[] {
  const names = listOf(fieldOf(filling.record.fields, reference.field));
  return [...new Set(names.flatMap((name) => refer(name, reference, filling) ?? []))];
}

/** A list of texts, or one text. */
export function listOf(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.flatMap((each) =>
    typeof each === 'string' && each.trim() !== '' ? [each.trim()] : [],
  );
}
