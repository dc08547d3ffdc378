import { count, grouped, inSeries, withArticle } from './en';

/** What a dataset’s file must hold, and what is wrong with one: loaded only where a file is checked. */
export const formatWords = {
  /** What a field must hold; the format's schema says it of a value that does not. */
  fields: {
    text: 'Write some text here, or omit this field.',
    visible:
      'This shows nothing: only spaces or invisible characters. Write some text here, or omit this field.',
    id: 'Use lower-case letters, digits and single hyphens, such as "washington-meeting-2025".',
    idLength: (max: number) => `Use ${max} characters or fewer.`,
    webAddress: 'Give a full address that starts with http:// or https://.',
    brokenAddress: 'No browser can open this address. Check its host, port and signs such as %.',
    language: 'Give a BCP 47 language tag, such as "en".',
    sha256: 'Give a SHA-256 hash: 64 lower-case hexadecimal digits.',
    offset: 'Count from 0.',
    version: 'Give a semantic version, such as "1.0.0".',
    sourceLength: 'Count the characters of the source text.',
    inferred: 'Name the inferred parts, or omit this field.',
    labelLength: (max: number) => `Use ${max} characters or fewer; the full title goes in "title".`,
    shortLength: (max: number) => `Use ${max} characters or fewer; the full name goes in "name".`,
    picture:
      'Name an AVIF, GIF, JPEG, PNG or WebP file in the folder "media" next to the dataset, such as "bridge-1912.jpg".',
    pixels: 'Give the size in pixels.',
    colour: 'Give a colour in six hexadecimal digits, such as "#0b6e4f".',
    accent:
      'Give a colour such as "#0b6e4f", or one for each scheme: { "light": "#0b4f3a", "dark": "#5cc79f" }.',
    eventKind: 'Write "period" for an era, or omit this field.',
    parts: 'Give two to eight parts. For a single passage, use start, end and sha256 instead.',
    companion:
      'Name a file in the same folder that ends in .ndjson, .ndjson.gz, .parquet or .duckdb, such as "events.ndjson.gz".',
    records: 'Count the records.',
  },
  cures: {
    missing: 'This field is missing.',
    quoted: (value: string) => `Found “${value}”.`,
    /** What a line of a companion file holds. */
    record: 'record',
    lineOf: (file: string, line: number) => `${file}, line ${line}`,
    repeatedAbove: 'Ids must be unique, and an earlier record already has this one. Rename one.',
    rowOf: (file: string, row: number) => `${file}, row ${row}`,
    placeOf: (file: string, part: 'events' | 'statements', place: number) =>
      `${file}, ${part === 'events' ? 'event' : 'statement'} at place ${place}`,
    columnOf: (file: string, column: string) => `${file}, column ${column}`,
    noColumn: 'This column is missing.',
    noColumnCure: 'Every record needs this field, so the file must have a column with this name.',
    packed: (codec: string) => `It is compressed with ${codec}.`,
    packedCure: 'Export the file with Snappy compression or none.',
    longRecord: 'This record is longer than 1 MB.',
    longRecordCure: 'Shorten it. In NDJSON, check that each record is on its own line.',
    recordsFound: (records: number) => `It holds ${count(records, 'record')}.`,
    recordsExpected: (records: number) =>
      `The dataset gives ${grouped(records)}. The file may be incomplete; replace it, or correct the number.`,
    repeatedId: (where: string) =>
      `Ids must be unique, and ${where} already has this one. Rename one.`,
    durationHasDate:
      'A date with the basis “duration-only” has no place on the timeline. Remove this field, or change the basis.',
    statedNeedsDate:
      'A date with the basis “stated” needs an EDTF date. Add it, or change the basis.',
    inferredNeedsWhy: 'This date is inferred. Explain in one sentence how you know.',
    newerFormat: (formats: readonly string[]) =>
      `This page reads ${inSeries(formats)}, and the file is in a newer format. Update Saywhen, or write the file in “${formats.at(-1)}”.`,
    sourceNeeded: 'Statements cite a source. Name at least one.',
    noSources: 'This list is empty.',
    textHalf: 'Length and hash belong together. Add this field, or omit both if there is no text.',
    noText: (source: string) =>
      `The source “${source}” has no text. Omit this field, or give the source its length and sha256.`,
    spanNeeded: 'The source has a text, so say where in it: give start, end and sha256, or parts.',
    spanAndParts: 'Give either one span or parts. Omit this field.',
    partsOrder: (end: number) =>
      `The part before it ends at ${end}. Give the parts in the order of the source, none overlapping another.`,
    partsLength: (length: number) =>
      `The source’s passages, joined by “ … ”, have ${length}. A direct quote must match them character for character.`,
    periodNeedsDate: 'A period is drawn where it was, so it needs a date. Add it, or omit "kind".',
    markup:
      'The page shows HTML as it is written. If the sign is not meant, write plain text: “&” for “&amp;”, a blank line between paragraphs, no tags.',
    noPicture: (file: string) =>
      `There is no file “${file}” in the folder “media” next to the dataset.`,
    noPictureCure: 'Put it there, or correct its name.',
    ownAnswer: 'A statement cannot answer itself.',
    ownAnswerCure: 'Use the id of the statement that it answers, or omit this field.',
    contrast: (ratio: number, scheme: 'light' | 'dark') =>
      `Its contrast with the ${scheme} page is ${ratio.toFixed(1)} to 1.`,
    contrastCure: (min: number, isPair: boolean) =>
      `At least ${min} to 1 is needed. ${isPair ? 'Choose another colour.' : 'Choose another colour, or give one for each scheme: { "light": …, "dark": … }.'}`,
    reversedSpan: (start: number) => `The end must come after the start, ${start}.`,
    spanPastEnd: (length: number) => `The text ends at ${length}. Give an end within it.`,
    characters: (length: number) => `This text has ${length} characters.`,
    quoteLength: (length: number) =>
      `The source’s passage has ${length}. A direct quote must match it character for character.`,
    noSuch: (kind: string, id: string) => `No ${kind} has the id “${id}”.`,
    didYouMean: (id: string) => `Did you mean “${id}”?`,
    knownIdNeeded: (kind: string) => `Use the id of ${withArticle(kind)} in this file.`,
    kinds: {
      source: 'source',
      speaker: 'speaker',
      event: 'event',
      statement: 'statement',
      theme: 'theme',
    },
    aliasIsId: (kind: string, id: string) =>
      `“${id}” is the id of ${withArticle(kind)} in this file.`,
    aliasIsIdCure:
      'An alias must be an id that is no longer used. Remove it, or rename the record.',
    aliasOfAlias: (id: string) => `“${id}” is itself an alias.`,
    aliasOfAliasCure: (id: string) => `Point it directly at the record: “${id}”.`,
    expectedType: (type: string) => `Expected ${type}.`,
    unknownField: (field: string) =>
      `The format has no field “${field}” here. Remove it, or check its spelling.`,
    wholeFile: 'file',
    types: {
      string: 'text in quotation marks',
      number: 'a number',
      int: 'a whole number',
      boolean: 'true or false',
      array: 'a list in square brackets',
      object: 'an object in curly brackets',
    } as Readonly<Record<string, string>>,
    oneOf: (values: readonly string[]) => `Use one of: ${values.join(', ')}.`,
    addField: (type: string) => `Add this field: ${type}.`,
  },
} as const;
