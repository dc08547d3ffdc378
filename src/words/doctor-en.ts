import { count, grouped } from './en';

const separators: Readonly<Record<string, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'vertical bars',
};

interface CodeWords {
  /** What is wrong, as a heading over all places that have it. */
  readonly title: string;
  /** What a place that has it is called. */
  readonly unit: string;
  readonly cure: string;
}

const said = (title: string, unit: string, cure: string): CodeWords => ({ title, unit, cure });

/** What the doctor says of files that are brought in. No page of the reader's loads this. */
export const doctorWords = {
  codes: {
    'not-utf8': said(
      'The file is not in UTF-8',
      'file',
      'Save it again as UTF-8 (in Excel: “CSV UTF-8”), or add --encoding windows-1252 if the letters above are right.',
    ),
    utf16: said(
      'The file is in UTF-16',
      'file',
      'It was read. Save it as UTF-8 to be rid of this.',
    ),
    'byte-order-mark': said(
      'The file begins with a byte order mark',
      'file',
      'It was read and the mark dropped. Nothing needs to be done.',
    ),
    'control-characters': said(
      'Invisible control characters were removed',
      'cell',
      'Check the words around them.',
    ),
    'empty-file': said('The file is empty', 'file', 'Choose another file, or save this one again.'),
    'unknown-format': said(
      'This file is in no format that can be read',
      'file',
      'Use CSV, TimelineJS JSON, Akoma Ntoso, TEI, SRT, VTT, a transcript of “Name: words”, W3C Web Annotations or a saywhen-draft/1. data/README.md describes each.',
    ),
    'broken-file': said('The file cannot be read', 'file', 'Mend it there, or save it again.'),
    'too-deep': said(
      'Elements are nested too deep',
      'file',
      'No record needs more than 200 levels. Check the file.',
    ),
    'nothing-usable': said(
      'Nothing in these files could be used',
      'file',
      'Mend what is named above, then try again.',
    ),
    'not-a-dataset': said(
      'What came of it is no valid dataset',
      'place',
      'Mend this field in the draft.',
    ),
    'file-too-large': said(
      'The file is larger than 100 MB',
      'file',
      'Divide it into several files and name them all.',
    ),
    'no-header': said(
      'No header row was found',
      'file',
      'Put the names of the columns in the first row, as in data/templates/.',
    ),
    'second-header': said('The header is repeated', 'row', 'Remove this row.'),
    'rows-above-header': said(
      'Rows above the header were not read',
      'row',
      'Remove them, or move what they say below the header.',
    ),
    'unknown-column': said(
      'Columns that no field was found for',
      'column',
      'Rename the column as in data/templates/, if it holds something to be shown.',
    ),
    'header-twice': said(
      'Two columns mean the same field',
      'column',
      'The first was read. Join them, or rename one.',
    ),
    'column-missing': said(
      'A column is missing that every record needs',
      'file',
      'Add it. data/templates/ has each column.',
    ),
    'cells-beyond': said(
      'Cells beyond the last column',
      'cell',
      'Put quotation marks around a cell that contains the separator, or add a header.',
    ),
    'short-row': said(
      'Rows with fewer cells than the header',
      'row',
      'Check that no cell moved. The missing cells count as empty.',
    ),
    'one-cell': said(
      'Rows with one cell that says anything',
      'row',
      'Remove it if it is a heading, a note or a total, and no record.',
    ),
    'quote-not-closed': said(
      'A quotation mark that opens a cell is never closed',
      'cell',
      'It was read as part of the text. Close it, or double it.',
    ),
    'quote-inside': said(
      'Text follows the quotation mark that closes a cell',
      'cell',
      'Write a quotation mark inside a quoted cell twice.',
    ),
    'cell-many-lines': said(
      'A quoted cell runs over many lines',
      'cell',
      'Check that its quotation mark is closed where it should be.',
    ),
    'cell-error': said(
      'The spreadsheet shows an error instead of a value',
      'cell',
      'Mend the formula there, and export again.',
    ),
    'html-in-text': said('HTML was turned into text', 'text', 'Check that nothing is missing.'),
    'field-missing': said(
      'A record lacks what it cannot be without',
      'record',
      'Fill in this field.',
    ),
    'field-refused': said('A value that its field cannot hold', 'value', 'Correct it.'),
    'field-unknown': said(
      'Fields that the draft does not have',
      'field',
      'Remove it, or check its spelling.',
    ),
    'part-refused': said('Part of a field cannot be used', 'part', 'Correct it.'),
    'record-refused': said('A record that is no record', 'record', 'Write an object with fields.'),
    'id-made-anew': said(
      'Ids that links cannot use',
      'id',
      'One was made from it. Use lower-case letters, digits and hyphens.',
    ),
    'id-twice': said(
      'Two records have one id',
      'record',
      'The later one got a number. Give each its own.',
    ),
    'id-gone': said(
      'An id of an earlier release is gone',
      'id',
      'Give the record its old id back, or name it under “aliases”, so that links last.',
    ),
    'head-guessed': said(
      'What the file does not say about the dataset',
      'field',
      'Correct it in the dataset, or say it with --title or --language.',
    ),
    'source-guessed': said(
      'What the file does not say about a source',
      'field',
      'Correct it in the dataset, or add a table of sources.',
    ),
    'form-guessed': said(
      'Whether it is a quote was not said',
      'statement',
      'Write direct-quote, spoken or reported.',
    ),
    'title-guessed': said('A slide without a headline', 'title', 'Give it a title.'),
    'quote-unproven': said(
      'A quote whose source text is not there',
      'quote',
      'Add the words of its source with --source ID=FILE to have it verified.',
    ),
    'record-made': said(
      'Records were made from names',
      'name',
      'Add it to its own table to say more about it.',
    ),
    'spelt-two-ways': said(
      'One person may be spelt in two ways',
      'name',
      'Write one of them everywhere, if it is one person.',
    ),
    'no-such': said(
      'It refers to something that is not there',
      'reference',
      'Correct the name or id.',
    ),
    'several-such': said(
      'It refers to a name that several records have',
      'reference',
      'Use an id instead.',
    ),
    lost: said(
      'It refers to a record that was left out',
      'reference',
      'Mend that record; this then returns by itself.',
    ),
    'not-kept': said(
      'The format has no place for it',
      'value',
      'Put what matters in the text or a link.',
    ),
    'kept-as-note': said('It was kept as a note', 'value', 'Check the note.'),
    'kept-as-link': said(
      'A picture or other medium became a link',
      'medium',
      'Save the picture in data/media and name the file to show it.',
    ),
    'words-missing': said(
      'These words are not in the text',
      'passage',
      'Copy them from the text, letter by letter.',
    ),
    'words-twice': said(
      'These words are in the text more than once',
      'passage',
      'Say which with “before”: some words that come right before them.',
    ),
    'words-not-given': said(
      'The words in the source are not given',
      'passage',
      'Give the words of the source that say it.',
    ),
    'words-differ': said(
      'The quote differs from its words in the source',
      'quote',
      'The words of the source were taken.',
    ),
    'text-not-given': said(
      'The text of a source is missing',
      'source',
      'Add --source ID=FILE with its text.',
    ),
    'no-such-source': said(
      'A text was given for a source that is not there',
      'source',
      'Use the id of a source.',
    ),
    'text-not-the-one': said(
      'The text is not the one that the file was made from',
      'source',
      'Its own length and hash were taken.',
    ),
    'text-has-surrogates': said(
      'Half of a character stands in the text',
      'source',
      'Save the text again from its program.',
    ),
    'words-without-text': said(
      'Words were given, but no text to find them in',
      'passage',
      'Add --source ID=FILE with the text.',
    ),
    'fragment-changed': said(
      'Another fragment was chosen',
      'fragment',
      'A fragment is 3 to 8 words, found once, inside the passage.',
    ),
    'date-not-understood': said(
      'Date not understood',
      'cell',
      'Write year-month-day, such as 2025-08-08, 2025-08 or 2025.',
    ),
    'date-serial': said(
      'The spreadsheet turned a date into a number',
      'cell',
      'Format the column as text and write 2025-08-08; the number counts days.',
    ),
    'date-no-year': said('A date without a year', 'cell', 'Write it as 2025-08-08, as text.'),
    'date-either': said(
      'A date that can be read in two ways',
      'cell',
      'Write 2025-08-08, or add --days-first or --months-first.',
    ),
    'date-rewritten': said(
      'Dates written in another way than EDTF',
      'cell',
      'Check what they became.',
    ),
    fixed: said('Fixes were applied', 'cell', 'Check what they became.'),
    'date-two-digits': said('A year of two digits', 'cell', 'Write all four.'),
    'end-before-start': said('The end is before the start', 'date', 'Correct one of them.'),
    'first-of-january': said(
      'Suspiciously many dates are 1 January',
      'date',
      'Write only the year where the day is not known.',
    ),
    'first-of-month': said(
      'Suspiciously many dates are the first of a month',
      'date',
      'Write only year and month where the day is not known.',
    ),
    'voice-unnamed': said(
      'A speech without a speaker',
      'speech',
      'Name the speaker in the file, or give the record a name here.',
    ),
    'person-not-listed': said(
      'A speaker who is not in the file’s own list of people',
      'speech',
      'Check the name, which is the printed one or was made from the id.',
    ),
    'speakers-glued': said(
      'Another speaker may begin inside a speech',
      'paragraph',
      'Split the speech there, if so.',
    ),
  },
  grades: {
    stops: 'This stops it',
    'left-out': 'Left out',
    look: 'Worth a look',
  },
  kinds: {
    event: 'events',
    statement: 'statements',
    speaker: 'speakers',
    theme: 'themes',
    source: 'sources',
    row: 'rows',
    column: 'columns',
    cell: 'cells',
    date: 'dates',
    field: 'fields',
    medium: 'media',
    cue: 'cues',
    speech: 'speeches',
    annotation: 'annotations',
    part: 'other elements',
  } as Readonly<Record<string, string>>,
  group: (title: string, all: number, unit: string) => `${title}: ${count(all, unit)}`,
  places: (places: readonly string[], others: number) =>
    others > 0 ? `${places.join(', ')} and ${grouped(others)} more` : places.join(', '),
  cure: (cure: string) => `Cure: ${cure}`,
  fix: (fix: string) => `Write “${fix}”.`,
  atLine: (line: number) => `line ${line}`,
  row: (row: number) => `row ${row}`,
  value: (value: string) => `“${value}”`,
  table: {
    head: ['', 'read', 'used', 'guessed', 'left out'],
    guessedOrOut: 'read = used + guessed + left out',
  },
  reportHead: [
    'grade',
    'problem',
    'file',
    'row',
    'column',
    'column name',
    'line',
    'path',
    'value',
    'detail',
    'fix',
    'cure',
    'code',
  ],
  /** “This is …”. */
  textOf: (source: string) => `the text of the source “${source}”`,
  thisIs: (file: string, format: string) => `${file}: this is ${format}.`,
  formats: {
    table: 'a table that no header was found in',
    'timelinejs-json': 'TimelineJS JSON',
    'timelinejs-csv': 'a TimelineJS table',
    divided: 'a dataset whose records are in other files',
    draft: 'a saywhen-draft/1',
    dataset: 'a saywhen dataset',
    annotations: 'a set of W3C Web Annotations',
    'akoma-ntoso': 'an Akoma Ntoso debate',
    tei: 'a TEI transcript',
    srt: 'a file of SRT subtitles',
    vtt: 'a file of WebVTT subtitles',
    transcript: 'a transcript of “Name: words”',
    simile: 'a SIMILE timeline',
    markwhen: 'a markwhen timeline',
    geojson: 'GeoJSON',
    ndjson: 'NDJSON',
    ics: 'a calendar (iCalendar)',
    html: 'a web page (HTML)',
    rtf: 'a document in RTF',
    xml: 'XML of another kind',
    json: 'JSON of another kind',
    zip: 'a zip archive, as .xlsx, .docx and .ods are',
    pdf: 'a PDF',
    ole: 'a document of an old Office program',
    parquet: 'Parquet',
    binary: 'a picture, an archive or a program',
    picture: 'a picture',
    unread: 'a file that could not be read as text',
    brokenJson: 'JSON that cannot be read',
  },
  /** The nearest way from a format that is not read. */
  ways: {
    divided:
      'A page reads such files only beside it on a site. Write the records into the dataset itself.',
    simile: 'Save it as a table: a row for each event, with title, start, end and description.',
    markwhen: 'Save it as a table with the columns date, end and title, or as TimelineJS JSON.',
    geojson: 'Save the properties of its features as CSV, with a title and a date for each.',
    ndjson: 'Put the records in a list under “events” or “statements” of a saywhen-draft/1.',
    ics: 'Save the calendar as CSV, with title, start and end.',
    html: 'Save the words as plain text, or the table as CSV.',
    rtf: 'Save it as plain text in UTF-8.',
    xml: 'Akoma Ntoso and TEI are read. Save anything else as CSV.',
    json: 'Write it as a saywhen-draft/1, or save it as CSV.',
    zip: 'Save each sheet as “CSV UTF-8”, or a document as plain text.',
    pdf: 'Copy its words into a plain text file.',
    ole: 'Save each sheet as “CSV UTF-8”, or a document as plain text.',
    parquet: 'Name it as a companion file of a dataset; see data/README.md.',
    binary: 'Choose a file with words in it.',
  },
  timelineJs: {
    shownAs: (text: string) => `The timeline that this comes from shows the date as “${text}”.`,
    noFile: 'No picture of this name was brought along, and it is no web address.',
  },
  speech: {
    attribute: (speeches: number) =>
      speeches === 1
        ? 'On one speech.'
        : `On ${grouped(speeches)} speeches, of which this is the first.`,
    begins: (time: string) => `It begins at ${time}, as the record has it.`,
    sitting: (date: string) => `Sitting of ${date}`,
    written: (file: string) =>
      `Written from ${file}: a paragraph for each of its own, with the speaker’s name before each speech.`,
  },
  progress: {
    file: (file: string) => `Reading ${file} …`,
    records: (records: number) => `Making a dataset of ${count(records, 'record')} …`,
  },
  asJson: (sign: string) => `It begins with “${sign}”, so it was read as JSON.`,
  asTable: (separator: string) =>
    `Nothing else was recognised, so it was read as a table with ${separators[separator] ?? separator} between cells; none of its first rows names a column.`,
  tableOf: (kind: string, separator: string, rows: number) =>
    `a table of ${kind} with ${separators[separator] ?? separator} between cells, ${count(rows, 'row')} under its header`,
  dates: {
    became: (edtf: string) => `It became ${edtf}.`,
    either: (first: string, second: string) => `It is ${first} or ${second}.`,
    serial: (edtf: string) => `As a day number of Excel it is ${edtf}.`,
    order: (start: string, end: string) => `It begins ${start} and ends ${end}.`,
    often: (days: number, of: number) => `${grouped(days)} of ${grouped(of)} days.`,
  },
  words: {
    twice: (places: readonly string[]) => `It is there ${places.join('; ')}.`,
    placeOf: (line: number, before: string) =>
      before === '' ? `in line ${line}` : `in line ${line}, after “${before}”`,
    near: (line: number, pieces: string) => `The nearest is in line ${line}: ${pieces}`,
    nowhere: 'Nothing in the text is near.',
    removed: (text: string) => `[-${text}-]`,
    added: (text: string) => `{+${text}+}`,
  },
  noSuch: (kind: string, name: string, near: string | null) =>
    near === null
      ? `There is no ${kind} “${name}”.`
      : `There is no ${kind} “${name}”. Is it “${near}”?`,
  severalSuch: (kind: string, name: string) => `More than one ${kind} is called “${name}”.`,
  lost: (kind: string, name: string) => `The ${kind} “${name}” was left out.`,
  cells: (cells: number) => `Filled cells: ${grouped(cells)}.`,
  missing: (field: string) => `“${field}” is missing.`,
  refused: (field: string, cure: string) => `${field}: ${cure}`,
  spelt: (first: string, second: string) => `“${first}” and “${second}”.`,
  assumed: (field: string, value: string) => `${field} is taken to be “${value}”.`,
  idBecame: (id: string) => `It became “${id}”.`,
  unnamed: 'Unnamed speaker',
  untitled: 'Untitled',
  publisherUnknown: 'Not stated',
} as const;
