import type { DatasetPart } from '@/domain/model/dataset-part';

/** The tables of a dataset that names a DuckDB file, and what of them is to be read. */
export interface Tables {
  readonly file: string;
  /** Whether less than all of them is read. */
  readonly isPart: boolean;
  /** What was read, once it was; null where it is all of them. */
  readonly describePart: () => DatasetPart | null;
  /** How many records the file holds. */
  readonly held: Readonly<Record<'events' | 'statements', number>>;
  /** How many are to be read. */
  readonly count: (kind: 'events' | 'statements') => Promise<number>;
  /** They themselves as JSON, with their `place`, a turn after the other. */
  readonly records: (kind: 'events' | 'statements') => AsyncGenerator<readonly TableRecord[]>;
}

export interface TableRecord {
  readonly place: number;
  readonly json: string;
}
