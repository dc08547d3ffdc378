import type { Place } from '@/domain/doctor/finding';
import type { Ledger } from '@/domain/doctor/ledger';
import type { Directory } from './directory';
import type { DraftPart, DraftRecord } from './draft';
import type { SourceText } from './find-words';
import type { SlashOrder } from './read-date';

/** What stands around the filling of one draft. */
export interface FillContext {
  readonly ledger: Ledger;
  /** By id of their source. */
  readonly texts: ReadonlyMap<string, SourceText>;
  /** Hexadecimal SHA-256 of a text's UTF-8 bytes. */
  readonly hash: (text: string) => string;
  /** The day, in EDTF: nothing that is brought was published later. */
  readonly today: string;
  readonly order: SlashOrder;
  /** Whether what has exactly one right reading is taken so; else it is only said. */
  readonly fixes?: boolean;
}

/** A record with the id that it has got. */
export interface NamedRecord extends DraftRecord {
  readonly id: string;
}

/** Where records of each part are found by id or by name. */
export type Directories = Readonly<Record<DraftPart, Directory>>;

/** A record of the draft that is being filled, with what may be asked. */
export interface Filling {
  readonly record: NamedRecord;
  readonly context: FillContext;
  readonly directories: Directories;
}

/** The place of a whole draft. */
export function placeOfFile(file: string): Place {
  return { file };
}
