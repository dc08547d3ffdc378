import { count, grouped } from './en';

/** The page that opens what a reader brings: loaded with it. */
export const openWords = {
  title: 'Open a file',
  lead: 'A timeline or a record of speech that you have, shown as this site shows its own. It stays on this device: nothing is sent anywhere.',
  needsScript: 'Opening a file needs JavaScript. Turn it on, then reload.',
  drop: {
    here: 'Drop files here',
    hint: 'One file, or several that belong together: tables of events, statements and speakers, a dataset with the text of its source, a timeline with its pictures.',
    choose: 'Choose files',
    paste: 'Or paste cells or text',
    pasteHint: 'Cells copied from a spreadsheet keep their columns.',
    readPasted: 'Read it',
    pastedName: 'pasted.txt',
    formats: 'What can be opened',
    known: [
      ['Spreadsheets', 'CSV, TSV or pasted cells: events, statements, speakers, themes, sources'],
      ['Timelines', 'TimelineJS, as JSON or as its spreadsheet'],
      [
        'Records of speech',
        'Akoma Ntoso, TEI (ParlaMint), SRT and WebVTT subtitles, transcripts of “Name: words”',
      ],
      ['Annotations', 'W3C Web Annotations, exports of Hypothesis; with the text that they mark'],
      ['Saywhen', 'a dataset or a draft; with the texts that it cites, if you have them'],
    ],
  },
  refusals: {
    nothing: 'There was no file in what you dropped. Drop a file, or choose one.',
    noText: 'There is nothing in the field. Paste cells or text, then press “Read it”.',
    folder: (name: string) =>
      `${name} is a folder. Open it, select the files in it, and drop those.`,
    unreadable: (name: string) =>
      `${name} could not be read. It may have been moved or changed since it was chosen; choose it again.`,
    tooLarge: (name: string) =>
      `${name} is larger than 100 MB, which is more than this page opens. Divide it, or publish it as a dataset with files beside it.`,
    tooMany: (max: number) =>
      `More than ${max} files are too many. Choose those that belong together.`,
    failed:
      'These files could not be read in this browser. It may be short of memory, or this site may have been updated: close other tabs, load the page again, then try again.',
    notShown: (why: string) => `The timeline could not be shown. ${why}`,
    kept: 'What was shown before is unchanged.',
  },
  reading: {
    file: (name: string) => `Reading ${name}`,
    opening: (name: string) => `Opening ${name}`,
    of: (at: number, of: number) => `File ${at} of ${of}`,
    cancel: 'Cancel',
    cancelled: 'Cancelled. Nothing was changed.',
  },
  account: {
    name: (name: string) => `What was found in ${name}`,
    files: (first: string, all: number) =>
      all > 1 ? `${first} and ${count(all - 1, 'other file')}` : first,
    counts: (events: number, statements: number) =>
      statements === 0
        ? count(events, 'event')
        : `${count(events, 'event')}, ${count(statements, 'statement')}`,
    said: (counts: string, findings: number) => `${counts}, ${describeFindings(findings)}`,
    none: 'Nothing can be shown of this',
    noneWhy: 'What stops it is named below, with its place and its cure.',
    fine: 'Nothing was guessed or left out.',
    show: 'Show the timeline',
    back: 'Back to the timeline that is open',
    another: 'Open something else',
    isFile: (format: string) => `This is ${format}.`,
    became: 'What became of it',
    kind: 'Kind',
    tableNote: 'Read is the sum of used, guessed and left out.',
    findings: (all: number) => `What there is to look at: ${describeFindings(all)}`,
    grades: {
      stops: 'This stops it',
      'left-out': 'Left out of the timeline',
      look: 'In it, and worth a look',
    },
    where: 'Where',
    there: 'What stands there',
    what: 'About it',
    more: (all: number) => `${grouped(all)} more are in the report.`,
    again: 'Read it again',
    titled: 'Title of the timeline',
    order: 'Dates such as 8/9/2025',
    orders: {
      none: 'Leave them out',
      'days-first': 'Day first',
      'months-first': 'Month first',
    },
    encoding: 'Letters that are not UTF-8',
    encodings: { none: 'Refuse them', 'windows-1252': 'Read as Windows (Western)' },
    columns: 'Keep unknown columns as notes',
    saveText: (id: string) => `Save the text of ${id}`,
    textHint:
      'A text was written from the record, which the statements point into. Keep it with the dataset: without it nobody can verify them.',
  },
  /** Where a command has an option, the page has something to press. */
  cures: {
    'not-utf8':
      'Save it again as UTF-8 (in Excel: “CSV UTF-8”), or, if the letters above are right, choose “Read as Windows” under “Read it again”.',
    'unknown-format': 'Bring it in one of the formats under “What can be opened”.',
    'nothing-usable': 'Bring a file with events or statements in it.',
    'head-guessed':
      'The title can be changed under “Read it again”, the rest in the dataset once it is saved.',
    'quote-unproven': 'Bring the text of its source along, as a file, to have it verified.',
    'text-not-given':
      'Bring its text along, as a plain text file with the id of the source for a name.',
    'words-without-text': 'Bring the text along, as a plain text file.',
    'date-either': 'Write 2025-08-08, or choose what comes first under “Read it again”.',
    'kept-as-link': 'To show the picture, drop it together with the timeline.',
    'unknown-column':
      'Rename the column, if it holds something to be shown, or keep it as a note under “Read it again”.',
  } as Readonly<Record<string, string>>,
  bar: {
    name: 'A file on this device',
    says: (name: string) =>
      `${name} is a file on this device. Nobody else can see it, or open its links.`,
    account: 'What was found in it',
    saveDataset: 'Save as dataset',
    saveReport: 'Save the report',
    keep: 'Keep it on this device',
    forget: 'Forget it',
    kept: (day: string) => `Kept since ${day}: it is here after a reload.`,
    notKept: 'Your browser does not let this page keep anything. Save it as a dataset instead.',
    keptAgain: 'Kept on this device. It is here after a reload, until you forget it.',
    notForgotten:
      'It could not be deleted from this device. Clear this site’s data in your browser.',
    forgotten: (name: string) => `${name} is forgotten.`,
    saved: (name: string) => `Saved ${name}.`,
  },
  gone: {
    title: (name: string) => `${name} is no longer open`,
    unknown: 'This link leads into a file that is not open here',
    why: 'A file stays open until its page is closed or loaded again, unless you ask to keep it on this device. Drop or choose it again; its filters and what was selected come back with it.',
    elsewhere:
      'It was made on another device or in another browser, where the file is. Ask for the file, then open it here.',
  },
  offer: {
    title: (name: string) => `Open ${name} here?`,
    why: 'It is shown in place of this page, and stays on this device. Back brings this view back.',
    open: 'Open it',
    not: 'Not now',
  },
} as const;

function describeFindings(findings: number): string {
  return findings === 0 ? 'no findings' : count(findings, 'finding');
}
