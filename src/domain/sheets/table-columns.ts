import { foldText } from '@/lib/fold-text';
import { hasHtml, htmlToText } from '@/lib/html-to-text';

/** Tables that are known, each a file of its own. */
export const tableKinds = [
  'events',
  'statements',
  'speakers',
  'themes',
  'sources',
  'dataset',
  'slides',
] as const;
export type TableKind = (typeof tableKinds)[number];

/** Names of columns by field, in small letters without marks and spaces; the first is the template's and the export's. */
type Aliases = Readonly<Record<string, string>>;

const notes = 'notes';

/** By table: its fields, and what a column of each may be called. */
const columnNames: Readonly<Record<TableKind, Aliases>> = {
  events: {
    id: 'id identifier key uniqueid eventid',
    title: 'title headline name titel titre titulo event eventname eventtitle what subject heading',
    label: 'label shorttitle shortlabel',
    date: 'date when start startdate begin begins beginning from day dateedtf edtf eventdate starttime datum fecha',
    'date.year': 'year startyear jahr annee',
    'date.month': 'month startmonth monat mois',
    'date.to': 'end enddate until to finish ends endtime dateend',
    'date.stated': 'stated datestated dateasstated statedas',
    'date.basis': 'basis datebasis',
    'date.inferred': 'inferred dateinferred',
    'date.why': 'why datewhy howweknow',
    kind: 'kind type',
    summary:
      'summary description beschreibung descripcion text details detail body abstract content',
    place: 'place location where venue city country',
    themes: 'themes theme tags tag category categories topic topics group keywords',
    participants: 'participants people persons actors who involved',
    links: 'links link url urls website web sourceurl source sources furtherreading',
    aliases: 'aliases othernames',
    media: 'media pictures images',
    evidence: 'evidence',
    notes,
  },
  statements: {
    id: 'id identifier key statementid',
    speaker: 'speaker who name person saidby author voice speakername',
    role: 'role position function jobtitle',
    organisation: 'organisation organization affiliation party office institution',
    to: 'to addressee saidto',
    answers: 'answers inreplyto replyto answerto',
    form: 'form type kind quoteorsummary',
    topicOnly: 'topiconly',
    'source.words': 'words quote quotation passage exactwords theirwords quotetext verbatim',
    'source.before': 'before wordsbefore contextbefore prefix',
    text: 'text paraphrase summary ourwords statement ourtext',
    saidAt: 'saidat occasion meeting where',
    'source.id': 'source article sourceid document',
    'source.start': 'start',
    'source.end': 'end',
    'source.sha256': 'sha256',
    'source.parts': 'parts',
    'source.fragment': 'fragment',
    events: 'events event about refersto eventids subject',
    themes: 'themes theme tags tag category categories topic topics keywords',
    mentions: 'mentions',
    notes,
  },
  speakers: {
    id: 'id identifier key speakerid',
    name: 'name speaker person fullname speakername',
    short: 'short shortname',
    role: 'role position function jobtitle title',
    organisation: 'organisation organization affiliation party office institution',
    otherNames: 'othernames spellings aliases',
    notes,
  },
  themes: {
    id: 'id identifier key themeid',
    label: 'label theme topic name title tag category',
    definition: 'definition description meaning summary whatbelongsinit',
  },
  sources: {
    id: 'id identifier key sourceid',
    title: 'title name headline source',
    publisher: 'publisher agency outlet newspaper',
    published: 'published date publicationdate datepublished',
    url: 'url link address website',
    language: 'language lang',
    kind: 'kind type',
    direction: 'direction',
    length: 'length',
    sha256: 'sha256',
    note: 'note notes remarks',
  },
  dataset: { field: 'field', value: 'value' },
  slides: {
    year: 'year startyear',
    month: 'month startmonth',
    day: 'day startday',
    time: 'time starttime',
    'end year': 'endyear',
    'end month': 'endmonth',
    'end day': 'endday',
    'end time': 'endtime',
    'display date': 'displaydate',
    headline: 'headline',
    text: 'text',
    media: 'media',
    'media credit': 'mediacredit',
    'media caption': 'mediacaption',
    'media thumbnail': 'mediathumbnail',
    'alt text': 'alttext mediaalttext mediaalt',
    type: 'type',
    group: 'group tag',
    background: 'background',
    id: 'uniqueid id',
  },
};

/** What a table cannot be without: one column of each group. */
const needed: Readonly<Record<TableKind, readonly (readonly string[])[]>> = {
  events: [['title'], ['date', 'summary', 'place', 'date.to', 'date.year']],
  statements: [['speaker'], ['source.words', 'text']],
  speakers: [['name'], ['role', 'organisation', 'short', 'otherNames']],
  themes: [['label'], ['definition']],
  sources: [['title'], ['publisher', 'published']],
  dataset: [['field'], ['value']],
  slides: [['year'], ['headline']],
};

/** A header without case, marks and spaces. */
export function plainHeader(header: string): string {
  // A header that fills a page is none.
  if (header.length > 100) return header.slice(0, 101);
  return foldText(header.normalize('NFKC')).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A header without what is only said about it: in brackets, on a line of its own, or in HTML. */
function bareHeader(header: string): string {
  const text = hasHtml(header) ? htmlToText(header) : header;
  return text.replace(/[([{][^()[\]{}]*[)\]}]/g, '').replace(/\n[\s\S]*/, '');
}

const fieldsByName = new Map(
  tableKinds.map((kind) => [
    kind,
    new Map(
      Object.entries(columnNames[kind]).flatMap(([field, names]) =>
        names.split(' ').map((name) => [name, field] as const),
      ),
    ),
  ]),
);

/** The field that a header names in a table of a kind; null where none is known. */
export function fieldOfHeader(kind: TableKind, header: string): string | null {
  const fields = fieldsByName.get(kind);
  const field = fields?.get(plainHeader(header));
  if (field !== undefined || header.length > 100 || !/[([{<&\n]/.test(header)) return field ?? null;
  return fields?.get(plainHeader(bareHeader(header))) ?? null;
}

const dateParts: readonly string[] = ['date.year', 'date.month', 'date.day'];

/** How well headers fit a kind: how many are known, and whether all that is needed is there. */
export function fitOf(
  kind: TableKind,
  headers: readonly string[],
): { readonly known: number; readonly isWhole: boolean; readonly missing: readonly string[] } {
  const fields = new Set(headers.flatMap((header) => fieldOfHeader(kind, header) ?? []));
  const missing = needed[kind].filter((group) => !group.some((field) => fields.has(field)));
  return {
    // A year alone says little: slides have it too.
    known: Array.from(fields).filter((field) => !dateParts.includes(field)).length,
    isWhole: missing.length === 0,
    missing: missing.map(([field = '']) => columnNames[kind][field]?.split(' ')[0] ?? field),
  };
}
