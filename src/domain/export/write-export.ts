import type { DatasetFile } from '@/domain/format/schema';
import { writeCsv } from '@/lib/write-csv';
import { toAkomaNtoso } from './to-akoma-ntoso';
import { toCalendar } from './to-calendar';
import { toJsonLd } from './to-json-ld';
import { toTables } from './to-tables';
import { toTimelineJs } from './to-timeline-js';

/** The formats that are text, by the names that the command takes. */
export const textFormats = ['json', 'csv', 'timelinejs', 'ics', 'jsonld', 'akoma'] as const;

export type TextFormat = (typeof textFormats)[number];

interface WrittenFile {
  readonly name: string;
  readonly text: string;
}

/** The files of an export, and what its format has no place for, by title or id. */
export interface Written {
  readonly files: readonly WrittenFile[];
  readonly leftOut: readonly string[];
}

/** What each format's one file ends with, and its media type; tables are several files. */
export const fileKinds = {
  json: { ending: '.json', mediaType: 'application/json' },
  csv: { ending: '-tables.zip', mediaType: 'application/zip' },
  timelinejs: { ending: '-timelinejs.json', mediaType: 'application/json' },
  ics: { ending: '.ics', mediaType: 'text/calendar' },
  jsonld: { ending: '.jsonld', mediaType: 'application/ld+json' },
  akoma: { ending: '-akn.xml', mediaType: 'application/xml' },
  svg: { ending: '.svg', mediaType: 'image/svg+xml' },
  png: { ending: '.png', mediaType: 'image/png' },
} as const satisfies Readonly<Record<TextFormat | 'svg' | 'png', object>>;

/** A dataset in one of the formats; `stamp` is when, which a calendar has to say. */
export function writeExport(format: TextFormat, dataset: DatasetFile, stamp: Date): Written {
  const one = (text: string, leftOut: readonly string[] = []): Written => ({
    files: [{ name: `${dataset.id}${fileKinds[format].ending}`, text }],
    leftOut,
  });
  switch (format) {
    case 'json':
      return one(writeJson(dataset));
    case 'csv': {
      const files = toTables(dataset).map(({ name, rows }) => ({ name, text: writeCsv(rows) }));
      return { files, leftOut: [] };
    }
    case 'timelinejs': {
      const { value, leftOut } = toTimelineJs(dataset);
      return one(writeJson(value), leftOut);
    }
    case 'ics': {
      const { value, leftOut } = toCalendar(dataset, stamp);
      return one(value, leftOut);
    }
    case 'jsonld':
      return one(writeJson(toJsonLd(dataset)));
    case 'akoma': {
      const { value, leftOut } = toAkomaNtoso(dataset);
      return one(value, leftOut);
    }
  }
}

function writeJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
