import { count, grouped } from './en';

interface PartOf {
  readonly title: string;
  readonly version: string;
  /** How many are in it, and how many there are. */
  readonly statements: readonly [number, number];
  readonly events: readonly [number, number];
  readonly filters: readonly string[];
  readonly address: string | null;
}

const of = ([some, all]: readonly [number, number], what: string) =>
  `${grouped(some)} of ${count(all, what)}`;

const namesAndOthers = (names: readonly string[], others: number) =>
  [...names, ...(others > 0 ? [`${grouped(others)} more`] : [])].join('; ');

/** A dataset in formats of others, in the page and in the command. */
export const exportWords = {
  /** What a dataset says of itself that holds a part of another. */
  part: ({ title, version, statements, events, filters, address }: PartOf) =>
    [
      `A part of “${title}”, version ${version}: `,
      statements[1] > 0 ? `${of(statements, 'statement')}, ` : '',
      of(events, 'event'),
      filters.length > 0 ? `, filtered by ${filters.join(', ')}` : '',
      address === null ? '.' : `. Taken from ${address}`,
    ].join(''),
  leftOut: (all: number, names: readonly string[]) =>
    `Left out, because the format has no place for it: ${grouped(all)} (${namesAndOthers(names, all - names.length)})`,
  formats: {
    json: {
      name: 'Dataset (JSON)',
      keeps: 'Keeps everything; any Saywhen page opens it.',
      loses: 'Pictures stay where they are: it has only their names.',
    },
    csv: {
      name: 'Tables (CSV)',
      keeps: 'Keeps everything, in six tables for any spreadsheet, as one zip file.',
      loses: 'Pictures stay where they are: it has only their names.',
    },
    timelinejs: {
      name: 'TimelineJS (JSON)',
      keeps: 'Keeps a slide for each event with a date, with its quotes and links.',
      loses:
        'Leaves out offsets, hashes and evidence, notes, sources, who took part, further themes and media; doubt of a date is only in its words.',
    },
    ics: {
      name: 'Calendar (iCalendar)',
      keeps: 'Keeps events whose source says the day, or from which day to which.',
      loses: 'Leaves out all other dates, statements, speakers, themes, notes and evidence.',
    },
    jsonld: {
      name: 'Linked data (JSON-LD)',
      keeps: 'Keeps events, people and quotations as schema.org, and passages as W3C annotations.',
      loses: 'Leaves out notes, evidence, mentions, aliases and fragments.',
    },
    akoma: {
      name: 'Debate (Akoma Ntoso)',
      keeps: 'Keeps what was spoken, by whom, in which role and in answer to what.',
      loses:
        'Leaves out what is no speech, events, notes, further themes, offsets and hashes; sources become one debate.',
    },
    svg: {
      name: 'Picture (SVG)',
      keeps: 'Keeps the timeline as it stands, with title, dates and source; its words stay words.',
      loses: 'Leaves out statements and notes; it names its fonts and does not hold them.',
    },
    png: {
      name: 'Picture (PNG)',
      keeps: 'Keeps the timeline as it stands, with title, dates and source, at double size.',
      loses: 'Leaves out statements and notes; its words are pixels.',
    },
  },
} as const;

/** What can be taken along as a file: loaded with the dialog that offers it. */
export const downloadWords = {
  title: 'Download',
  close: 'Close',
  what: 'What to take',
  counts: (statements: number, events: number) =>
    [...(statements > 0 ? [count(statements, 'statement')] : []), count(events, 'event')].join(
      ', ',
    ),
  scopes: {
    shown: (size: string) => `What is shown: ${size}`,
    all: (size: string) => `Everything: ${size}`,
  },
  filters: (filters: readonly string[]) =>
    `Shown is what passes the filters: ${filters.join(', ')}. The file also has the speakers, themes and events that it names; an answer to what is not shown no longer says what it answers. Pictures are always of what is shown.`,
  onlyAll: (size: string) => `Everything: ${size}. No filter is on.`,
  onlyPart: (size: string) =>
    `What is shown: ${size}. The page holds a part of this dataset; “About this dataset” has links to all of it.`,
  download: 'Download',
  downloadName: (what: string) => `Download: ${what}`,
  making: 'Making the file…',
  nothing: 'Nothing of what is taken has a place in this format, so there is no file.',
  failed: 'This browser could not make the file. Try another format.',
  saved: (name: string, size: string) => `${name}, ${size}.`,
} as const;

const list = (names: readonly string[], others: number) =>
  [...names, ...(others > 0 ? [`${grouped(others)} more`] : [])].join('; ');

interface Told {
  readonly id: string;
  readonly version: string;
  readonly licence?: { readonly name: string } | undefined;
}

/** What a picture of the timeline says of itself: loaded with what draws it. */
export const pictureWords = {
  axis: (from: string, to: string) => `The axis runs from ${from} to ${to}.`,
  statements: (shown: number, all: number) =>
    shown === all ? count(all, 'statement') : `${grouped(shown)} of ${count(all, 'statement')}`,
  events: (shown: number, all: number) =>
    shown === all ? count(all, 'event') : `${grouped(shown)} of ${count(all, 'event')}`,
  shown: (counts: readonly string[], filters: readonly string[]) =>
    `${counts.join(', ')}${filters.length > 0 ? `, filtered by ${filters.join(', ')}` : ''}.`,
  undated: (titles: readonly string[], others: number) =>
    `Not on the axis, because no date is given: ${list(titles, others)}.`,
  sources: (sources: readonly string[], others: number) =>
    `${sources.length + others === 1 ? 'Source' : 'Sources'}: ${sources.join(' ')}${others > 0 ? ` And ${grouped(others)} more.` : ''}`,
  dataset: ({ id, version, licence }: Told, day: string) =>
    `Dataset ${id}, version ${version}${licence ? `, ${licence.name}` : ''}. Drawn with Saywhen on ${day}.`,
} as const;
