import { grouped } from './en';

/** References in each format: loaded with the dialog that writes them. */
export const citeWords = {
  close: 'Close',
  titles: {
    dataset: 'Cite this dataset',
    event: 'Cite this event',
    statement: 'Cite this statement',
  },
  format: 'Format',
  formats: { reference: 'Reference', bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
  meaning: {
    reference: 'For a footnote or an article. The link opens this version.',
    bibtex: 'For LaTeX.',
    ris: 'For EndNote, Mendeley, Zotero and others.',
    csl: 'For Zotero, pandoc and others.',
  },
  text: (format: string) => `Citation as ${format}`,
  download: 'Download',
  downloadName: (file: string) => `Download ${file}`,
  seasons: ['Spring', 'Summer', 'Autumn', 'Winter'],
  statement: (number: number, all: number) => `Statement ${grouped(number)} of ${grouped(all)}`,
  kind: (version: string) => `dataset, version ${version}`,
  dataset: (title: string, version: string) => `${title} (dataset, version ${version})`,
  inDataset: (title: string, version: string) => `in: ${title} (dataset, version ${version})`,
  accessed: (day: string) => `accessed ${day}`,
  note: {
    forms: {
      'direct-quote': 'Direct quote, as printed in the source.',
      spoken: 'Spoken, as recorded in the source.',
      reported: 'Reported statement, in the dataset’s paraphrase, not in the speaker’s words.',
    },
    topicOnly:
      'Reported statement (topic), in the dataset’s paraphrase; the source names what was spoken about, not what was said.',
    saidAt: (event: string, date: string) => `Said at: ${event} (${date}).`,
    // A note that begins with "Event date:" would be read by Zotero as its field of that name.
    eventDate: (date: string) => `The event’s date: ${date}.`,
    noEventDate: 'The source gives no date for the event.',
    source: (sources: readonly string[]) => `Source: ${sources.join('; ')}`,
    compiledFrom: (sources: readonly string[]) => `Compiled from: ${sources.join('; ')}`,
    moreSources: (left: number) => `and ${left} more`,
  },
} as const;
