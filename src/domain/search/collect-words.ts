import { describeEdtf } from '@/domain/dates/date-words';
import type { DatasetFile, EventRecord, Note, Statement } from '@/domain/format/schema';
import { indexedWords } from '@/lib/fold-text';
import { createWordCollector } from './word-index';

type People = Pick<DatasetFile, 'speakers'>;

/**
 * Gathers what events are found by: the title as the name; label, aliases, summary, place, date, links and people
 * as the text; and notes apart, as they are from outside the source.
 */
export function collectEventWords(head: People) {
  const { add, finish } = createWordCollector();
  const people = new Map(head.speakers.map((each) => [each.id, wordsOfPerson(each)]));
  const dateWords = rememberDates();
  return {
    finish,
    add: (event: EventRecord) => {
      const { title, label, summary, place, aliases = [], links = [], participants = [] } = event;
      const texts = [
        ...[label, summary, place, event.date.stated],
        ...aliases.map(({ text }) => text),
        ...links.map((link) => link.title),
      ];
      const words = wordsIn(texts);
      words.push(...dateWords(event.date));
      for (const id of participants) words.push(...(people.get(id) ?? []));
      add(indexedWords(title), words, wordsOfNotes(event.notes));
    },
  };
}

/**
 * Gathers what statements are found by: the speaker's names as the name; the text, and who the speaker is; and
 * notes apart.
 */
export function collectStatementWords({ speakers }: People) {
  const { add, finish } = createWordCollector();
  const people = new Map(
    speakers.map(({ id, name, role, organisation, otherNames = [] }) => [
      id,
      {
        names: wordsIn([name, ...otherNames.map((other) => other.name)]),
        offices: wordsIn([role, organisation]),
      },
    ]),
  );
  return {
    finish,
    add: ({ speaker, text, role, organisation, notes }: Statement) => {
      const { names = [], offices = [] } = people.get(speaker) ?? {};
      const then = role || organisation ? wordsIn([role, organisation]) : offices;
      add(names, [...indexedWords(text), ...then], wordsOfNotes(notes));
    },
  };
}

function wordsOfPerson({ name, role, organisation, otherNames = [] }: People['speakers'][number]) {
  return wordsIn([name, role, organisation, ...otherNames.map((other) => other.name)]);
}

function wordsOfNotes(notes: readonly Note[] = []): readonly string[] {
  return notes.length === 0 ? [] : wordsIn(notes.map(({ text }) => text));
}

function wordsIn(texts: readonly (string | undefined)[]): string[] {
  return texts.flatMap((text) => (text === undefined ? [] : indexedWords(text)));
}

/** Dates other than days, months and years that are kept; a large dataset has many events for each. */
const maxDates = 5000;

/** A date in words and as EDTF writes it. */
function rememberDates() {
  const known = new Map<string, readonly string[]>();
  return ({ edtf }: EventRecord['date']): readonly string[] => {
    if (edtf === undefined) return [];
    const plain = wordsOfPlainDate(edtf);
    if (plain) return plain;
    const remembered = known.get(edtf);
    if (remembered) return remembered;
    if (known.size >= maxDates) known.clear();
    const words = [...wordsIn([edtf, describeEdtf(edtf)]), ...wordsBetween(edtf)];
    known.set(edtf, words);
    return words;
  };
}

const plainDate = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/** The names of the months as dates in words have them. */
const months = Array.from({ length: 12 }, (_, month) =>
  indexedWords(describeEdtf(`2000-${String(month + 1).padStart(2, '0')}`)).filter((word) =>
    /\D/.test(word),
  ),
);

/** The same words, without a sentence being written for each of a million days; null for any other date. */
function wordsOfPlainDate(edtf: string): readonly string[] | null {
  const [, year, month, day] = plainDate.exec(edtf) ?? [];
  if (year === undefined) return null;
  const named = month === undefined ? [] : months[Number(month) - 1];
  if (named === undefined) return null;
  const parts = [month, day].flatMap((part) => (part ? [part, String(Number(part))] : []));
  return [edtf, year, ...named, ...parts];
}

const interval =
  /^(?<from>\d{4})(?:-(?<fromMonth>0\d|1[0-2])[^/]*)?[?~%]?\/(?<to>\d{4})(?:-(?<toMonth>0\d|1[0-2])[^/]*)?[?~%]?$/;
/** Of what lasted longer, only the ends are found. */
const maxYears = 300;

/**
 * The months and years that an interval goes on through, so that “February 2025” finds what lasted from January
 * to March. None where an end is open or not known.
 */
function wordsBetween(edtf: string): readonly string[] {
  const { from, fromMonth = 1, to, toMonth = 12 } = interval.exec(edtf)?.groups ?? {};
  if (from === undefined) return [];
  const start = Number(from) * 12 + Number(fromMonth) - 1;
  const length = Number(to) * 12 + Number(toMonth) - start;
  if (length > maxYears * 12) return [];
  return [
    ...new Set(
      Array.from({ length: Math.max(0, length) }, (_, at) => start + at).flatMap(wordsOfMonth),
    ),
  ];
}

/** Of a month, counted from the year 0. */
function wordsOfMonth(at: number): readonly string[] {
  const year = String(Math.floor(at / 12)).padStart(4, '0');
  const month = at % 12;
  return [year, `${year}-${String(month + 1).padStart(2, '0')}`, ...(months[month] ?? [])];
}
