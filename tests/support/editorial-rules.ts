import type { DatasetFile, Note } from '@/domain/format/schema';
import {
  contestedTerms,
  khojalyForm,
  knownUsers,
  loadedVerbs,
  neutralVerbs,
  neverInOurWords,
  neverInTitles,
  pairedPlaces,
  strangePlaces,
} from './editorial-terms';
import type { Worded } from './our-words';

/** One place where a rule is broken: which text, and the words that break it. */
export interface Breach {
  readonly at: string;
  readonly found: string;
}

/**
 * Contested terms are between quotation marks or after who used them, and even between quotation marks
 * somebody is named: a quoted word without its speaker is a scare quote. In a title only "as stated by" and
 * a speaker's name will do.
 */
export function findUnattributedTerms(
  words: readonly Worded[],
  speakers: readonly string[],
): readonly Breach[] {
  return words.flatMap((each) => {
    if (each.voice === 'quote' || each.voice === 'place') return [];
    const banned = neverInOurWords.flatMap((term) => breach(each, unquoted(each.text).match(term)));
    if (each.voice === 'title') return [...banned, ...judgeTitle(each, speakers)];
    if (each.voice === 'id')
      return neverInTitles.flatMap((term) => breach(each, each.text.match(term)));
    return [
      ...banned,
      ...sentencesOf(each.text).flatMap((sentence) => judgeSentence(each, sentence)),
    ];
  });
}

function judgeTitle(title: Worded, speakers: readonly string[]): readonly Breach[] {
  const attributed = speakers.some((name) => title.text.endsWith(`, as stated by ${name}`));
  return (attributed ? neverInTitles : contestedTerms).flatMap((term) =>
    breach(title, title.text.match(term)),
  );
}

function judgeSentence(each: Worded, sentence: string): readonly Breach[] {
  return contestedTerms.flatMap((term) => {
    const found = sentence.match(term);
    return found && !isAttributed(sentence.slice(0, found.index)) ? breach(each, found) : [];
  });
}

const saying =
  /\b(said|says|say|stated|states|calls|called|call|wrote|writes|spoke of|speak of|asks that)\b/g;
/** Nobody in particular. */
const nobody =
  /\b(?:is|are|was|were|be|been|being|often|widely|commonly|some|many|others|critics|observers|experts|people|they)\s+(?:also\s+|sometimes\s+)?$/i;

/** Whether what is before a term says whose word it is. */
function isAttributed(before: string): boolean {
  return [...before.matchAll(saying)].some(({ index }) => !nobody.test(before.slice(0, index)));
}

/** A name that others use says who they are, and not "some" or "critics". */
export function findNamelessAliases(file: DatasetFile): readonly Breach[] {
  const known = [
    ...file.speakers.map(({ name }) => name),
    ...file.sources.map(({ publisher }) => publisher),
  ];
  return file.events.flatMap(({ id, aliases = [] }) =>
    aliases
      .filter(
        ({ usedBy }) => !knownUsers.test(usedBy) && !known.some((who) => usedBy.includes(who)),
      )
      .map(({ text, usedBy }) => ({ at: `events.${id}.aliases`, found: `${text} (${usedBy})` })),
  );
}

/** Said, stated and called; a paraphrase begins with one of them, or names its topic. */
export function findLoadedVerbs(
  words: readonly Worded[],
  topics: ReadonlySet<string>,
): readonly Breach[] {
  return words.flatMap((each) => {
    if (each.voice === 'quote') return [];
    const ours = unquoted(each.text);
    return [
      ...breach(each, ours.match(loadedVerbs)),
      ...(each.voice === 'interface' ? [] : strangersBeforeThat(each, ours)),
      ...(each.voice === 'reported' ? judgeOpening(each, topics) : []),
    ];
  });
}

/** Any verb before "that" but the neutral ones, so that one nobody thought of is found too. */
function strangersBeforeThat(each: Worded, ours: string): readonly Breach[] {
  return [...ours.matchAll(/\b([a-z]+ed) that\b/g)]
    .filter(([, verb = '']) => !neutralVerbs.has(verb))
    .map(([found]) => ({ at: each.at, found }));
}

function judgeOpening(each: Worded, topics: ReadonlySet<string>): readonly Breach[] {
  const topic = topics.has(each.at.split('.')[1] ?? '');
  const opening = topic
    ? /^[A-Z][\w .-]*? spoke (?:mainly )?about /
    : /^[A-Z][\w .-]*? (?:said|stated|called) /;
  const first = each.text.split(' ').slice(0, 4).join(' ');
  return opening.test(each.text) ? [] : [{ at: each.at, found: first }];
}

const counted =
  /\b(?:\d[\d,]*|hundreds|thousands|dozens|millions)\b(?! years)(?=[^.;]*?\b(?:dead|died|killed|bodies|casualt\w+|victims?|wounded|hostages?|missing|residents|civilians|Armenians|Azerbaijanis|women|children|left|fled|displaced|refugees)\b)/;
const people =
  /\b(?:dead|died|killed|bodies|casualt\w+|victims?|wounded|hostages?|missing|civilians|refugees)\b[^.;]*?\b(?:\d[\d,]*|hundreds|thousands|dozens)\b/;
/**
 * Numbers that count something: no year, length of time, day, ordinal, time of day, nor
 * number of a document.
 */
const figure =
  /(?<![\w/:.-]|SR )(?!(?:1[89]|20)\d\d\b)\d[\d,]*(?!\d*(?:st|nd|rd|th)\b)(?!\d*[:/–-]\d)(?! (?:years|January|February|March|April|May|June|July|August|September|October|November|December)\b)\b/g;
const year = /\b(?:1[89]|20)\d\d\b|year not given/;
const source =
  /Human Rights Watch|Memorial|Ministry|government|agency|Region Plus|Karabakh Center|ambassador|Parliament|Court|Report\b|\bIt also\b/;

/**
 * People are counted in notes alone. A figure in a note is in a sentence with its source and its year,
 * there or where the note repeats it, and the note has a citation; elsewhere it is after who said it.
 */
export function findUnsourcedFigures(
  words: readonly Worded[],
  notes: ReadonlyMap<string, Note>,
): readonly Breach[] {
  return words.flatMap((each) => {
    if (each.voice === 'quote' || each.voice === 'title' || each.voice === 'id') return [];
    if (each.voice === 'note') return judgeNoteFigures(each, notes.get(each.at));
    if (each.voice === 'interface') return breach(each, each.text.match(people));
    return sentencesOf(each.text).flatMap((sentence) => [
      ...breach(each, sentence.match(counted)),
      ...figuresIn(sentence)
        .filter((found) => !isAttributed(sentence.slice(0, sentence.indexOf(found))))
        .map((found) => ({ at: each.at, found })),
    ]);
  });
}

function judgeNoteFigures(each: Worded, note: Note | undefined): readonly Breach[] {
  const sentences = each.text.split(/(?<=[.!?])\s+/);
  const figures = sentences.flatMap((sentence) => figuresIn(sentence));
  if (figures.length === 0) return [];
  if (note?.citations.length === 0) return [{ at: each.at, found: 'no citation' }];
  const sourced = sentences.filter((sentence) => year.test(sentence) && source.test(sentence));
  return figures
    .filter((found) => !sourced.some((sentence) => figuresIn(sentence).includes(found)))
    .map((found) => ({ at: each.at, found }));
}

function figuresIn(sentence: string): readonly string[] {
  return [...unquoted(sentence).matchAll(figure)].map(([found]) => found);
}

/** A statement says whose it is, in which form, and where exactly it is in which source. */
export function findRootlessStatements(file: DatasetFile): readonly Breach[] {
  const lengths = new Map(file.sources.map(({ id, length }) => [id, length]));
  const speakers = new Set(file.speakers.map(({ id }) => id));
  return file.statements.flatMap(
    ({ id, form, speaker, source: { start = 0, end = 0, ...source } }) => {
      const length = lengths.get(source.id) ?? 0;
      const sound = {
        form: form === 'direct-quote' || form === 'reported',
        speaker: speakers.has(speaker),
        source: lengths.has(source.id),
        span: start < end && end <= length,
        hash: /^[0-9a-f]{64}$/.test(source.sha256 ?? ''),
      };
      return Object.entries(sound)
        .filter(([, holds]) => !holds)
        .map(([found]) => ({ at: `statements.${id}`, found }));
    },
  );
}

/** Kinds of note that rest on what others published; the other kinds may speak of the article alone. */
const outward: ReadonlySet<Note['kind']> = new Set(['context', 'figure', 'name']);

/** General knowledge (grade G) is not published, and what rests on others names them. */
export function findUncitedNotes(notes: ReadonlyMap<string, Note>): readonly Breach[] {
  return [...notes].flatMap(([at, { kind, citations }]) => [
    ...citations
      .filter(({ grade }) => !['P', 'N', 'R', 'W'].includes(grade))
      .map(({ grade }) => ({ at, found: `grade ${grade}` })),
    ...citations.filter(({ checked }) => !checked).map(() => ({ at, found: 'not checked' })),
    ...(outward.has(kind) && citations.length === 0 ? [{ at, found: 'no citation' }] : []),
  ]);
}

/** Places have one form in our words; others' names for them are between quotation marks or with who uses them. */
export function findStrangePlaces(words: readonly Worded[]): readonly Breach[] {
  return words.flatMap((each) => {
    if (each.voice === 'quote') return [];
    if (each.voice === 'place') return judgePlace(each);
    const ours = unquoted(each.text).replaceAll(khojalyForm, 'Khojaly');
    return [
      ...strangePlaces.flatMap((form) => breach(each, ours.match(form))),
      ...pairedPlaces.flatMap((pair) => halvesAlone(each, ours, pair)),
      ...breach(each, ours.match(/(?<!Nagorno-)\bKarabakh\b(?! Armenian| Center| economic)/)),
      ...sentencesOf(ours).flatMap((sentence) => [
        ...onlyAttributed(each, sentence, /\b(?:Khojalu|Xocalı)\b/),
        ...(/\brenamed\b.*\bin 2001\b/.test(sentence) && each.voice === 'note'
          ? []
          : breach(each, sentence.match(/\bIvanyan\b/))),
      ]),
    ];
  });
}

function judgePlace(each: Worded): readonly Breach[] {
  const wrong = /\b(?:Kho|Xo|Ho|Ivanyan)/.test(each.text) && each.text !== khojalyForm;
  return wrong ? [{ at: each.at, found: each.text }] : [];
}

function halvesAlone(each: Worded, ours: string, pair: string): readonly Breach[] {
  const rest = ours.replaceAll(pair, '');
  return pair.split('/').flatMap((half) => breach(each, rest.match(new RegExp(`\\b${half}\\b`))));
}

function onlyAttributed(each: Worded, sentence: string, form: RegExp): readonly Breach[] {
  const found = sentence.match(form);
  return found && !isAttributed(sentence.slice(0, found.index)) ? breach(each, found) : [];
}

/** The notes of a dataset by where their words are found. */
export function notesByPlace(file: DatasetFile): ReadonlyMap<string, Note> {
  const parts = { speakers: file.speakers, events: file.events, statements: file.statements };
  return new Map(
    Object.entries(parts).flatMap(([part, records]) =>
      records.flatMap(({ id, notes = [] }) =>
        notes.map((note): [string, Note] => [`${part}.${id}.${note.id}`, note]),
      ),
    ),
  );
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?]”?)\s+|\n+/);
}

/** Without what is between typographic quotation marks. */
function unquoted(text: string): string {
  return text.replace(/[“‘][^”]*?[”’](?![a-z])/g, '“…”');
}

function breach({ at }: Worded, found: RegExpMatchArray | null): readonly Breach[] {
  return found ? [{ at, found: found[0] }] : [];
}
