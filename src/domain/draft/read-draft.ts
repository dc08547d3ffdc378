import type { Ledger } from '@/domain/doctor/ledger';
import { formats } from '@/domain/format/schema';
import {
  type Draft,
  type DraftPart,
  type DraftRecord,
  draftParts,
  fieldOf,
  isFields,
  kinds,
} from './draft';

/** Takes the value of a JSON file for a draft. No value throws; what is no record is told of and left out. */
export function readDraft(value: unknown, file: string, ledger: Ledger): Draft {
  const fields = isFields(value) ? value : {};
  const names: readonly string[] = draftParts;
  const head = Object.fromEntries(
    Object.entries(fields).filter(([name, value]) => {
      // A dataset keeps its version of the format; a draft has its own.
      return name === 'format' ? formats.some((each) => each === value) : !names.includes(name);
    }),
  );
  const read = (part: DraftPart) => readPart(fieldOf(fields, part), { part, file, ledger });
  return {
    file,
    head,
    parts: {
      sources: read('sources'),
      speakers: read('speakers'),
      themes: read('themes'),
      events: read('events'),
      statements: read('statements'),
    },
  };
}

interface PartRead {
  readonly part: DraftPart;
  readonly file: string;
  readonly ledger: Ledger;
}

function readPart(value: unknown, { part, file, ledger }: PartRead): readonly DraftRecord[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    ledger.tell('record-refused', { place: { file, path: part }, value });
    return [];
  }
  return value.flatMap((fields: unknown, at) => {
    const place = { file, path: `${part}[${at}]` };
    const key = `${file} ${place.path}`;
    ledger.read(kinds[part], key);
    if (isFields(fields)) return [{ key, place, fields }];
    ledger.tell('record-refused', { place, value: fields, record: key });
    ledger.drop(key);
    return [];
  });
}
