/** Stops: no dataset. Left out: this is not in it, the rest is. Look: it is in it, guessed or odd. */
export type Grade = 'stops' | 'left-out' | 'look';

interface Code {
  readonly grade: Grade;
  /** The record that it is about was taken with a guess. */
  readonly isGuess?: true;
}

const stops: Code = { grade: 'stops' };
const leftOut: Code = { grade: 'left-out' };
const look: Code = { grade: 'look' };
const guess: Code = { grade: 'look', isGuess: true };

/** Everything that the doctor knows; `words/doctor-en` says each in words. */
export const codes = {
  // The file
  'not-utf8': stops,
  utf16: look,
  'byte-order-mark': look,
  'control-characters': look,
  'empty-file': stops,
  'unknown-format': stops,
  'broken-file': stops,
  'too-deep': stops,
  'nothing-usable': stops,
  'not-a-dataset': stops,
  'file-too-large': stops,
  // Tables
  'no-header': stops,
  'second-header': leftOut,
  'rows-above-header': leftOut,
  'unknown-column': leftOut,
  'header-twice': leftOut,
  'column-missing': stops,
  'cells-beyond': leftOut,
  'short-row': look,
  'one-cell': look,
  'quote-not-closed': look,
  'quote-inside': look,
  'cell-many-lines': look,
  'cell-error': leftOut,
  'html-in-text': look,
  // Fields and records
  'field-missing': leftOut,
  'field-refused': leftOut,
  'field-unknown': leftOut,
  'part-refused': leftOut,
  'record-refused': leftOut,
  'id-made-anew': guess,
  'id-twice': guess,
  'id-gone': look,
  'head-guessed': guess,
  'source-guessed': guess,
  'form-guessed': guess,
  'title-guessed': guess,
  'quote-unproven': guess,
  'record-made': look,
  'spelt-two-ways': look,
  'no-such': leftOut,
  'several-such': leftOut,
  lost: leftOut,
  'not-kept': leftOut,
  'kept-as-note': look,
  'kept-as-link': guess,
  // Words of a source
  'words-missing': leftOut,
  'words-twice': leftOut,
  'words-not-given': leftOut,
  'words-differ': look,
  'text-not-given': stops,
  'no-such-source': stops,
  'text-not-the-one': look,
  'text-has-surrogates': stops,
  'words-without-text': leftOut,
  'fragment-changed': look,
  // Dates
  'date-not-understood': leftOut,
  'date-serial': leftOut,
  'date-no-year': leftOut,
  'date-either': leftOut,
  'date-rewritten': guess,
  'date-two-digits': leftOut,
  fixed: guess,
  'end-before-start': leftOut,
  'first-of-january': look,
  'first-of-month': look,
  // Speech
  'voice-unnamed': guess,
  'person-not-listed': look,
  'speakers-glued': look,
} as const satisfies Readonly<Record<string, Code>>;

export type FindingCode = keyof typeof codes;

const withGuess: Readonly<Record<FindingCode, Code>> = codes;

/** Whether what it is about was taken with a guess. */
export function isGuess(code: FindingCode): boolean {
  return withGuess[code].isGuess === true;
}
