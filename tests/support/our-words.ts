import type { DatasetFile, Note } from '@/domain/format/schema';

/**
 * - `quote`: a speaker's or source's own characters
 * - `title`, `id`: what stands alone
 * - `prose`: our sentences
 * - `reported`: our paraphrase of a statement
 * - `note`: our sentences on what is outside the article
 * - `place`: a place with its names
 * - `interface`: what the page says, whatever dataset it shows
 */
export type Voice =
  | 'quote'
  | 'title'
  | 'id'
  | 'prose'
  | 'reported'
  | 'note'
  | 'place'
  | 'interface';

/** One text that a reader may see, with where it comes from and whose words it is. */
export interface Worded {
  readonly at: string;
  readonly text: string;
  readonly voice: Voice;
}

/** Every text of a dataset but names of publications, sites and people, which are as others write them. */
export function wordsOfDataset(file: DatasetFile): readonly Worded[] {
  return [
    { at: 'title', text: file.title, voice: 'title' },
    { at: 'description', text: file.description, voice: 'prose' },
    ...file.about.map((text, at): Worded => ({ at: `about[${at}]`, text, voice: 'prose' })),
    ...file.sources.flatMap(({ id, note }): readonly Worded[] =>
      note === undefined ? [] : [{ at: `sources.${id}.note`, text: note, voice: 'prose' }],
    ),
    ...file.speakers.flatMap((speaker) => [
      ...worded(`speakers.${speaker.id}`, { role: speaker.role, id: speaker.id }),
      ...wordsOfNotes(`speakers.${speaker.id}`, speaker.notes),
    ]),
    ...file.themes.flatMap(({ id, label, definition }) =>
      worded(`themes.${id}`, { title: label, id, prose: definition }),
    ),
    ...file.events.flatMap((event) => [
      ...worded(`events.${event.id}`, {
        title: event.title,
        label: event.label,
        id: event.id,
        why: event.date.why,
        prose: event.summary,
        place: event.place,
        quote: event.date.stated,
      }),
      ...wordsOfNotes(`events.${event.id}`, event.notes),
    ]),
    ...file.statements.flatMap((statement) => [
      ...worded(`statements.${statement.id}`, {
        [statement.form === 'direct-quote' ? 'quote' : 'reported']: statement.text,
      }),
      ...wordsOfNotes(`statements.${statement.id}`, statement.notes),
    ]),
  ];
}

const voices: Readonly<Record<string, Voice>> = {
  title: 'title',
  label: 'title',
  id: 'id',
  role: 'prose',
  why: 'prose',
  prose: 'prose',
  place: 'place',
  quote: 'quote',
  reported: 'reported',
};

function worded(at: string, texts: Readonly<Record<string, string | undefined>>): Worded[] {
  return Object.entries(texts).flatMap(([part, text]) =>
    text === undefined ? [] : [{ at: `${at}.${part}`, text, voice: voices[part] ?? 'prose' }],
  );
}

function wordsOfNotes(at: string, notes: readonly Note[] = []): readonly Worded[] {
  return notes.map(({ id, text }) => ({ at: `${at}.${id}`, text, voice: 'note' }));
}

/** Every text of a catalogue; its functions are called with all the samples they take. */
export function wordsOfCatalogue(part: unknown, at = 'words'): readonly Worded[] {
  if (typeof part === 'string') return [{ at, text: part, voice: 'interface' }];
  if (isSaying(part)) {
    return [...callWithSamples(part)].flatMap((text) => wordsOfCatalogue(text, `${at}()`));
  }
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, inner]) => wordsOfCatalogue(inner, `${at}.${key}`));
}

type Saying = (...given: never[]) => unknown;

function isSaying(part: unknown): part is Saying {
  return typeof part === 'function';
}

const part = { ok: 1, of: 2 };

/** What functions of a catalogue take; one that takes something new is found, and needs its sample here. */
const samples: readonly unknown[] = [
  ...[0, 1, 2, 7],
  ...['sample', 'day', 'long', null],
  ['first', 'second'],
  [
    { start: 1, end: 2 },
    { start: 5, end: 9 },
  ],
  { 'direct-quote': 1, spoken: 2, reported: 7 },
  { quote: part, passage: part, evidence: part, fragment: part },
  {
    statements: 2,
    speakers: [{ label: 'first', count: 2 }],
    themes: [{ label: 'second', count: 1 }],
  },
  { index: 0, of: 2, from: 'then', to: 'now', id: 'sample', version: '1.0.0', released: 'then' },
  { one: 'debate', many: 'debates', text: 'transcript', isSeveral: false, isArticle: false },
  { one: 'article', many: 'articles', text: 'article', isSeveral: true, isArticle: true },
  { line: 1, column: 2 },
  {
    title: 'first',
    version: '1.0.0',
    statements: [1, 2],
    events: [1, 2],
    filters: [],
    address: null,
  },
  { from: 'then', to: 'now', count: 2, longerThan: 9e9, among: 'first' },
];

/** All that a function says, of whatever samples it accepts; each branch that a sample reaches. */
function callWithSamples(say: Saying): ReadonlySet<unknown> {
  const said = new Map<string, unknown>();
  for (const given of combine(say.length)) {
    const answer = tryCall(say, given);
    if (answer !== undefined) said.set(JSON.stringify(answer), answer);
  }
  return new Set(said.values());
}

function combine(length: number): readonly (readonly unknown[])[] {
  if (length === 0) return [[]];
  return combine(length - 1).flatMap((rest) => samples.map((sample) => [...rest, sample]));
}

/** Undefined where the samples are not what the function takes. */
function tryCall(say: Saying, given: readonly unknown[]): unknown {
  try {
    // The samples are in for every type; a wrong one throws, or leaves a trace that is looked for.
    const answer = say(...(given as never[]));
    return /undefined|NaN|\[object/.test(JSON.stringify(answer) ?? 'undefined')
      ? undefined
      : answer;
  } catch {
    return undefined;
  }
}
