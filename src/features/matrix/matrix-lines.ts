import { describeDate } from '@/domain/dates/date-words';
import { type Dataset, rowsSaidAt } from '@/domain/model/dataset';
import { selecting } from '@/domain/model/view-state';
import { sourceNounOf } from '@/domain/say/source-words';
import type { MatrixRows } from '@/domain/select/matrix';
import { type Cell, crossSpeakers, findReferrers, type MatrixKind } from '@/domain/select/matrix';
import type { Visible } from '@/domain/select/select';
import { related } from '@/lib/rows/relation';
import type { ViewChange } from '@/ui/links/thing-context';
import { words } from '@/words/en';
import { matrixWords } from '@/words/matrix-en';

/** One row of the matrix, ready to be drawn. */
export interface Line {
  readonly key: string;
  /** The event or theme; for what names none, words alone. */
  readonly title: string;
  readonly to: ViewChange | null;
  readonly date: string;
  readonly isSelected: boolean;
  /** A cell for each speaker; or words that stand for all, where no statement links here. */
  readonly cells: readonly Cell[] | string;
}

interface Crossed {
  readonly dataset: Dataset;
  readonly visible: Visible;
  readonly kind: MatrixKind;
  readonly found: MatrixRows;
  /** Id of the selected event. */
  readonly selected: string | null;
}

/** How many lines there are: one for each row, and one for statements that link to none. */
export function countLines({ rows, unreferred }: MatrixRows): number {
  return rows.length + (unreferred.length > 0 ? 1 : 0);
}

/** A line by its place; the last may be that of statements which name nothing. */
export function toLine(crossed: Crossed, at: number): Line {
  const { dataset, visible, kind, found } = crossed;
  const row = found.rows[at];
  if (row === undefined) {
    return {
      key: 'none',
      title: matrixWords.matrix.nothing[kind],
      to: null,
      date: '',
      isSelected: false,
      cells: crossSpeakers(dataset, visible, found.unreferred),
    };
  }
  const statements = related(findReferrers(dataset, kind), row);
  return kind === 'event'
    ? toEventLine(crossed, row, statements)
    : toThemeLine(crossed, row, statements);
}

function toEventLine(
  { dataset, visible, selected }: Crossed,
  row: number,
  about: Uint32Array,
): Line {
  const event = dataset.event.at(row);
  return {
    key: event.id,
    title: event.title,
    to: selecting({ kind: 'event', id: event.id }),
    date: describeDate(event, 'list'),
    isSelected: event.id === selected,
    cells:
      about.length > 0
        ? crossSpeakers(dataset, visible, about)
        : describeUnreferenced(dataset, event),
  };
}

function toThemeLine({ dataset, visible }: Crossed, row: number, on: Uint32Array): Line {
  const theme = dataset.file.themes[row];
  return {
    key: theme?.id ?? '',
    title: theme?.label ?? '',
    to: { ...selecting(null), themes: [theme?.id ?? ''] },
    date: '',
    isSelected: false,
    cells: crossSpeakers(dataset, visible, on),
  };
}

/** Of an event that no statement refers to: whose words it is in, and what was said there. */
function describeUnreferenced(dataset: Dataset, event: ReturnType<Dataset['event']['at']>): string {
  const saidHere = rowsSaidAt(dataset, event.id).length;
  const noun = sourceNounOf(dataset);
  const isAgency = event.evidence.some(({ voice }) => voice === 'agency');
  return [
    isAgency ? `${words.details.agency(noun)}.` : words.details.unreferenced(noun),
    saidHere > 0 ? matrixWords.matrix.madeHere(saidHere) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
