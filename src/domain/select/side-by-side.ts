import type { Dataset } from '@/domain/model/dataset';
import { related } from '@/lib/rows/relation';
import { statementRows } from './linked';
import type { Visible } from './select';

/** What a comparison is on: an event, else the chosen themes, else everything. */
export interface Subject {
  readonly event: string | null;
  readonly themes: readonly string[];
}

/** One speaker's statements on a subject, by row in article order. */
export interface Column {
  readonly speaker: string;
  readonly rows: Uint32Array;
}

/** Speakers side by side. */
export interface Comparison {
  readonly subject: Subject;
  readonly columns: readonly Column[];
}

/**
 * A column for each speaker, in the order given; those that the dataset does not hold are left out. A
 * column may be empty: then the source has no statement by that speaker on the subject.
 */
export function compareSpeakers(
  dataset: Dataset,
  subject: Subject,
  speakers: readonly string[],
): readonly Column[] {
  const on = speakers.length > 0 ? rowsOn(dataset, subject) : new Uint32Array();
  return speakers.flatMap((speaker) => {
    const at = dataset.file.speakers.findIndex(({ id }) => id === speaker);
    const rows = on.filter((row) => dataset.links.speakerOf[row] === at);
    return at < 0 ? [] : [{ speaker, rows }];
  });
}

/** Ids of the speakers with a statement on a subject, in the order of the dataset. */
export function findSpeakersOn(dataset: Dataset, subject: Subject): readonly string[] {
  const { file, links } = dataset;
  const speakers = new Set<number | undefined>();
  for (const row of rowsOn(dataset, subject)) {
    speakers.add(links.speakerOf[row]);
    if (speakers.size === file.speakers.length) break;
  }
  return file.speakers.flatMap(({ id }, at) => (speakers.has(at) ? [id] : []));
}

/** All kept statements of some columns, in the order in which they appear. */
export function rowsOfColumns(columns: readonly Column[], { hasStatement }: Visible): Uint32Array {
  return Uint32Array.from(
    columns.flatMap(({ rows }) => [...rows.filter((row) => hasStatement[row] === 1)]),
  );
}

/** Rows of all statements on a subject, in article order. */
function rowsOn(dataset: Dataset, { event, themes }: Subject): Uint32Array {
  if (event !== null) return statementRows(dataset, { kind: 'event', id: event });
  const { file, links, statement } = dataset;
  const wanted = file.themes.map(({ id }) => themes.includes(id));
  const all = Uint32Array.from({ length: statement.length }, (_, row) => row);
  if (themes.length === 0) return all;
  return all.filter((row) => related(links.themes, row).some((theme) => wanted[theme]));
}
