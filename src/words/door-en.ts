import { grouped } from './en';

type Problem = readonly [found: string, cure: string];

/** What is wrong with a file as such, before its fields are read. Loaded only once something is. */
export const doorWords = {
  json: {
    line: ({ line, column }: { readonly line: number; readonly column: number }) =>
      `line ${line}, column ${column}`,
    empty: 'The file is empty.',
    emptyCure: 'Choose another file, or save this one again.',
    cut: 'The file is not valid JSON: it ends too early.',
    cutCure:
      'It may have been cut off while it was saved or copied. Otherwise close each bracket that is open.',
    openText: 'The file is not valid JSON: the text that begins here does not end.',
    openTextCure: 'Put a quotation mark (") at its end.',
    problemNear: (problem: string, near: string) => `${problem} Near “${near}”.`,
    problems: {
      after: [
        'The file is not valid JSON: something follows its end.',
        'Remove what comes after the last bracket. A file of records, one on each line, is NDJSON: name it in the dataset’s file.',
      ],
      comment: ['JSON has no comments.', 'Remove the comment.'],
      deep: [
        'Brackets are nested more than 500 deep.',
        'No dataset needs so many. Check the file.',
      ],
      key: [
        'The file is not valid JSON: the name of a field is missing here.',
        'Write each name in quotation marks, such as "title".',
      ],
      colon: [
        'The file is not valid JSON: a colon is missing after the name of a field.',
        'Write "name": value.',
      ],
      comma: ['The file is not valid JSON: there is one comma too many.', 'Remove it.'],
      noComma: [
        'The file is not valid JSON: a comma is missing before this.',
        'Put a comma here; or, in a text, a backslash before each quotation mark that belongs to it.',
      ],
      bracket: [
        'The file is not valid JSON: this bracket does not match the one that is open.',
        'Close { with } and [ with ].',
      ],
      lastComma: [
        'The file is not valid JSON: there is a comma after the last entry.',
        'Remove the comma before this bracket.',
      ],
      curly: [
        'The file is not valid JSON: a typographic quotation mark.',
        'Use straight quotation marks (") around names and texts.',
      ],
      single: [
        'The file is not valid JSON: a single quotation mark.',
        'Use double quotation marks (") around names and texts.',
      ],
      lineBreak: [
        'The file is not valid JSON: a text is broken over two lines.',
        'Write \\n for a line break, or close the text with a quotation mark.',
      ],
      control: [
        'The file is not valid JSON: a control character in a text, such as a tab.',
        'Remove it, or write it as \\t.',
      ],
      escape: [
        'The file is not valid JSON: a backslash that escapes nothing.',
        'Write \\\\ for a backslash.',
      ],
      number: [
        'The file is not valid JSON: this is not a number as JSON writes it.',
        'Write it without a plus sign, leading zeros or thousands separators; or put it in quotation marks if it is a text.',
      ],
      word: [
        'The file is not valid JSON: a word without quotation marks.',
        'Put texts in quotation marks. Only true, false and null have none.',
      ],
      value: [
        'The file is not valid JSON: a value is missing here.',
        'Write it, or remove the field.',
      ],
    } satisfies Readonly<Record<string, Problem>>,
    keyTwice: (key: string) => `“${key}” is given twice in one record.`,
    keyTwiceCure: 'Only one would be read. Remove the other.',
    half: (text: string) =>
      `Half of a character stands in “${text}” (a lone surrogate, \\ud800 to \\udfff).`,
    halfCure: 'Write the whole character.',
    more: 'There are more mistakes of this kind.',
    moreCure: 'Mend these first.',
  },
  /** Other kinds of files, and the way from there. */
  likeness: {
    kinds: {
      timelineJs: [
        'This looks like TimelineJS JSON, not a saywhen/1 dataset.',
        'Convert it first (npm run dataset -- import FILE --to data/yours.json): each slide becomes an event, with its headline as title, its start_date and end_date as one EDTF date and its text as summary. data/README.md lists all fields.',
      ],
      geoJson: [
        'This looks like GeoJSON, not a saywhen/1 dataset.',
        'Convert it first: each feature with a date becomes an event. data/README.md lists all fields.',
      ],
      list: [
        'The file holds a list, and a dataset is an object.',
        'Put the list under "events" or "statements" of an object in curly brackets that also has "format", "id", "version" and "title". data/README.md lists all fields.',
      ],
      value: [
        'The file holds a single value, and a dataset is an object.',
        'Choose a file that begins with a curly bracket. data/README.md lists all fields.',
      ],
      csv: [
        'This looks like CSV (a table with a separator), not JSON.',
        'Convert it first (npm run dataset -- import FILE --to data/yours.json): each row becomes an event or a statement of a saywhen/1 file. data/README.md lists all fields.',
      ],
      xml: [
        'This looks like XML (such as TEI or Akoma Ntoso), not JSON.',
        'Convert it first (npm run dataset -- import FILE --to data/yours.json): each speech becomes a statement of a saywhen/1 file. data/README.md lists all fields.',
      ],
      html: [
        'This looks like a web page (HTML), not JSON.',
        'The server may have sent an error page or the start page instead of the file. Check the address, and that the file is there.',
      ],
      ndjson: [
        'This looks like NDJSON (one record on each line), not a whole dataset.',
        'Name this file in the dataset’s own file, under "events" or "statements": {"file": "…", "records": …}. See “Companion files” in data/README.md.',
      ],
      zip: [
        'This looks like a spreadsheet or another ZIP archive, not JSON.',
        'Unpack it, or export it as text and convert that. data/README.md lists all fields.',
      ],
      pdf: [
        'This is a PDF, not JSON.',
        'A dataset is made from its text. data/README.md lists all fields.',
      ],
      parquet: [
        'This is a Parquet file, not JSON.',
        'Name it in the dataset’s own file, under "events" or "statements". See “Companion files” in data/README.md.',
      ],
      draft: [
        'This is a draft (saywhen-draft/1), not yet a dataset.',
        'What it lacks must be filled in before it can be shown.',
      ],
      beside: [
        'This file belongs beside a dataset, and is none itself.',
        'Choose the dataset’s own file.',
      ],
    } satisfies Readonly<Record<string, Problem>>,
  },
  bytes: {
    utf16: (order: 'little' | 'big') => `This file is UTF-16 (${order}-endian), not UTF-8.`,
    notUtf8: (byte: number, hex: string, near: string) =>
      `This is not valid UTF-8: byte ${grouped(byte)} is ${hex}, in “${near}”.`,
    asLatin1: (near: string) => `Read as Latin-1 it says “${near}”.`,
    cure: 'Save the file as UTF-8: in an editor, under “Encoding” when saving; in a spreadsheet, “CSV UTF-8”.',
  },
} as const;
