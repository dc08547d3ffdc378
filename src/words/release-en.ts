import { inWords, withArticle } from './en';

/** How the version shown compares with the version that a link names: loaded when a link names one. */
export const releaseWords = {
  name: 'About this link',
  notCompared: (version: string) =>
    `This link was made for version ${version}. A dataset that loads in parts cannot be compared with it.`,
  unchanged: (version: string) =>
    `Version ${version}, the one this link was made for. What it shows is unchanged.`,
  unchangedSince: (version: string, now: string) =>
    `The dataset is now version ${now}; what this link shows is unchanged since ${version}.`,
  corrected: (version: string, now: string) =>
    now === version
      ? `Corrected since ${version}.`
      : `Corrected since ${version}; the dataset is now version ${now}.`,
  added: (version: string, now: string) =>
    now === version
      ? `More is shown than in ${version}; nothing else has changed.`
      : `More is shown than in ${version}; nothing else has changed. The dataset is now version ${now}.`,
  withdrawnRecord: (kind: string, version: string) =>
    `This ${kind} was withdrawn after ${version}. What it showed then is given here.`,
  addedRecord: (kind: string, version: string) =>
    `This ${kind} is not in ${version}, the version this link was made for; it was added later.`,
  unknown: (version: string, latest: string) =>
    `This dataset has no release ${version}. The latest is ${latest}.`,
  unrecorded: (version: string) =>
    `Version ${version}, the one this link was made for, is shown. It is not in the list of releases, so it cannot be compared with what it showed then.`,
  unknownNone: (version: string) =>
    `This dataset has no release ${version}. None has been recorded yet.`,
  missing: (version: string, now: string) =>
    `The list of releases could not be loaded, so this link is not compared with ${version}. The dataset is version ${now}.`,
  broken: (errors: number, version: string) =>
    `history.json has ${inWords(errors)} ${errors === 1 ? 'error' : 'errors'}, so this link is not compared with ${version}. The first:`,
  kinds: { event: 'event', statement: 'statement', speaker: 'speaker' },
  counts: (corrected: number, gone: number, added: number) =>
    [
      corrected > 0 ? `${corrected} corrected` : '',
      gone > 0 ? `${gone} withdrawn` : '',
      added > 0 ? `${added} new` : '',
    ]
      .filter(Boolean)
      .join(', '),
  changes: { corrected: 'Corrected', gone: 'Withdrawn', new: 'New' },
  /** Read aloud around a passage; the eye sees a line through it or below it. */
  marks: { removed: 'removed:', added: 'added:', end: 'end.' },
  legend: 'Struck out: removed. Underlined: added.',
  hide: 'Hide this note',
  wholeDataset: 'The dataset',
  theme: (label: string) => `Theme: ${label}`,
  period: 'A period',
  source: (publisher: string, title: string, published: string) =>
    `${publisher}, “${title}”, ${published}`,
  fields: {
    title: 'Title',
    label: 'Short title',
    date: 'Date',
    why: 'How the date is known',
    summary: 'Summary',
    place: 'Place',
    names: 'Names that others use',
    notes: 'Notes',
    speaker: 'Speaker',
    form: 'Form',
    quote: 'Direct quote',
    spoken: 'Spoken',
    kind: 'Kind',
    themes: 'Themes',
    participants: 'Took part',
    links: 'Further reading',
    pictures: 'Pictures',
    to: 'Said to',
    answers: 'Answers statement',
    short: 'Short name',
    publisher: 'Publisher',
    licence: 'Licence',
    paraphrase: 'Our paraphrase',
    events: 'Refers to',
    saidAt: 'Said at',
    source: 'Source',
    name: 'Name',
    role: 'Role',
    organisation: 'Organisation',
    otherNames: 'Name in other sources',
    description: 'Description',
    about: 'About',
    definition: 'Definition',
  },
} as const;

/** What is wrong with a file of releases. */
export const historyWords = {
  issue: (issue: string) => `data/history.json: ${issue}`,
  edited: (hash: string) =>
    `texts.${hash}: this text does not match its hash. Restore the file; released texts must not be edited.`,
  changed: ({ id, version, released }: Record<'id' | 'version' | 'released', string>) =>
    `${id} ${version} was released on ${released}, but now shows something different:`,
  increaseVersion:
    'Increase the version and release it (npm run release), or undo the change. Released versions cannot change.',
  notHigher: (version: string, last: string) =>
    `Version ${version} is not higher than ${last}, the latest release. Increase the version.`,
  missing: (path: string, version: string) =>
    `${path} was released in ${version} but is no longer there.`,
  restoreRecord:
    'Links must keep working. Restore the record, or give its new id under "aliases" (see data/README.md).',
  released: (id: string, version: string) => `Released ${id} ${version} in data/history.json`,
  unchanged: (id: string, version: string, released: string) =>
    `${id} ${version} was released on ${released}; nothing has changed since.`,
  cures: {
    format: 'This page reads the format "saywhen-history/1".',
    recordPath: 'Name a record as a link does, such as "events/khojaly-1992", or use "dataset".',
    day: 'Give a day, such as "2026-02-28".',
    lostText: (hash: string) => `No text has the hash “${hash}”.`,
    otherKind: (kind: string) => `The text with this hash belongs to ${withArticle(kind)}.`,
    notAfter: (version: string, before: string) => `“${version}” is listed after “${before}”.`,
    restore: 'Restore the file; releases are only ever added, with npm run release.',
  },
} as const;
