import { columnLetter } from '@/domain/doctor/group-findings';
import type { Draft, Fields } from '@/domain/draft/draft';
import type { Row } from '@/domain/sheets/read-rows';
import type { Table } from '@/domain/sheets/read-table';
import type { Slide, SlideOptions } from './slide';
import { readHead, toDraft } from './timeline-js';

/** A spreadsheet of TimelineJS as a draft: its rows are slides, eras, and the title. */
export function importTimelineTable(table: Table, options: SlideOptions): Draft {
  const rows = table.rows.map((row) => ({ row, values: valuesOf(table, row) }));
  const typeOf = (values: ReadonlyMap<string, string>) =>
    (values.get('type') ?? '').trim().toLowerCase();
  const title = rows.find(({ values }) => typeOf(values) === 'title');
  const slides = rows
    .filter((each) => each !== title)
    .map(({ row, values }) => toSlide(table, row, { values, isEra: typeOf(values) === 'era' }));
  const head = title ? readHead(toFields(title.values), table.file, options) : {};
  return toDraft(slides, { file: table.file, head }, options);
}

function valuesOf({ fields }: Table, { cells }: Row): ReadonlyMap<string, string> {
  return new Map(
    fields.flatMap((field, at) => (field === null || !cells[at] ? [] : [[field, cells[at] ?? '']])),
  );
}

function toSlide(
  { file, fields, header }: Table,
  row: Row,
  { values, isEra }: { readonly values: ReadonlyMap<string, string>; readonly isEra: boolean },
): Slide {
  const columns = fields.flatMap((field, at) => {
    const column = { letter: columnLetter(at), name: header.cells[at] ?? '' };
    return field === null
      ? []
      : (slots.get(field) ?? [field]).map((slot) => [slot, column] as const);
  });
  return {
    fields: toFields(values),
    key: `${file} ${row.row}`,
    place: { file, row: row.row, line: row.line },
    isEra,
    columns: Object.fromEntries(columns),
  };
}

/** Where findings about a slide look for the column of a field. */
const slots = new Map([
  ['year', ['date', 'start_date']],
  ['end year', ['date.to', 'end_date']],
  ['display date', ['display_date']],
  ['headline', ['title', 'text.headline']],
  ['text', ['summary', 'text.text']],
  ['media', ['media.url', 'media']],
  ['media credit', ['media.credit']],
  ['media caption', ['media.caption']],
  ['media thumbnail', ['media.thumbnail']],
  ['alt text', ['media.alt']],
  ['id', ['unique_id', 'id']],
]);

function toFields(values: ReadonlyMap<string, string>): Fields {
  const pick = (names: Readonly<Record<string, string>>): Fields =>
    Object.fromEntries(
      Object.entries(names).flatMap(([to, from]) => {
        const value = values.get(from);
        return value === undefined ? [] : [[to, value]];
      }),
    );
  return {
    start_date: pick({ year: 'year', month: 'month', day: 'day', time: 'time' }),
    end_date: pick({ year: 'end year', month: 'end month', day: 'end day', time: 'end time' }),
    text: pick({ headline: 'headline', text: 'text' }),
    media: pick({
      url: 'media',
      credit: 'media credit',
      caption: 'media caption',
      thumbnail: 'media thumbnail',
      alt: 'alt text',
    }),
    ...pick({
      display_date: 'display date',
      group: 'group',
      background: 'background',
      unique_id: 'id',
    }),
  };
}
