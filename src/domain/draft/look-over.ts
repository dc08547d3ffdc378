import type { Place } from '@/domain/doctor/finding';
import type { Ledger } from '@/domain/doctor/ledger';
import { foldText } from '@/lib/fold-text';
import { doctorWords } from '@/words/doctor-en';
import type { NamedRecord } from './context';
import { placeOf, textOf } from './draft';

/** So many names and no more are compared with each other. */
const maxNames = 5000;

/** Tells of names that differ by a letter, a mark, or the order of their words. */
export function lookForTwins(speakers: readonly NamedRecord[], ledger: Ledger): void {
  const seen = new Map<string, string>();
  for (const record of speakers.slice(0, maxNames)) {
    const name = textOf(record.fields, 'name');
    if (name === null) continue;
    const keys = keysOf(name);
    const twin = keys
      .map((key) => seen.get(key))
      .find((each) => each !== undefined && each !== name);
    if (twin !== undefined) {
      const detail = doctorWords.spelt(twin, name);
      ledger.tell('spelt-two-ways', { place: placeOf(record, 'name'), value: name, detail });
    }
    for (const key of keys) seen.set(key, name);
  }
}

/** What two spellings of one name share: its words in any order, and it with any one letter left out. */
function keysOf(name: string): readonly string[] {
  const words = foldText(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .sort();
  const whole = words.join(' ');
  // One letter means little in a short name: Li and Lu are two people.
  if (whole.length < 8 || whole.length > 80 || /\d/.test(whole)) return [whole];
  return [whole, ...Array.from(whole, (_, at) => whole.slice(0, at) + whole.slice(at + 1))];
}

/** A date that an event was given, and where. */
export interface SeenDate {
  readonly edtf: string;
  readonly place: () => Place;
}

const fewest = 4;
/** Of days in a year, 1 in 365 is the first of January and 12 are the first of a month. */
const often = { january: 0.15, month: 0.3 };

/** Tells where so many days are the first of a year or a month that they are likely to stand for less. */
export function lookForFirsts(dates: readonly SeenDate[], ledger: Ledger): void {
  const days = dates.filter(({ edtf }) => /^\d{4}-\d\d-\d\d/.test(edtf));
  const months = days.filter(({ edtf }) => edtf.slice(8, 10) === '01');
  const january = months.filter(({ edtf }) => edtf.slice(5, 7) === '01');
  const isOften = (some: readonly SeenDate[], share: number) =>
    some.length >= fewest && some.length >= days.length * share;
  const tell = (code: 'first-of-january' | 'first-of-month', some: readonly SeenDate[]) => {
    const detail = doctorWords.dates.often(some.length, days.length);
    for (const { place, edtf } of some) ledger.tell(code, { place: place(), value: edtf, detail });
  };
  if (isOften(january, often.january)) tell('first-of-january', january);
  else if (isOften(months, often.month)) tell('first-of-month', months);
}
