/** A stretch of the text, in UTF-16 units: `start` is inside, `end` is not. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Form = 'direct-quote' | 'spoken' | 'reported';

/** Why a person has to say where a mark belongs in a text that took the place of another. */
type QuestionKind = 'moved' | 'elsewhere' | 'several' | 'changed' | 'gone';

/** What is open about a mark after its text was replaced. */
export interface Question {
  readonly kind: QuestionKind;
  /** What was marked in the text before, one for each span. */
  readonly words: readonly string[];
  /** Where it may be now, each a whole set of spans; none where it is gone. */
  readonly offers: readonly (readonly Span[])[];
}

/** What cites the text. */
export interface Mark {
  readonly key: string;
  /** In the order of the text; several of an utterance that is interrupted. Stale while there is a question. */
  readonly spans: readonly Span[];
  readonly question: Question | null;
}

/** A statement that was marked. */
export interface StatementEntry extends Mark {
  readonly form: Form;
  /** Our summary; only of the form `reported`. */
  readonly summary: string;
  /** Key of who said it; null while nobody was named. */
  readonly speaker: string | null;
  /** Keys. */
  readonly events: readonly string[];
  readonly themes: readonly string[];
  readonly topicOnly: boolean;
}

/** Words of the text that an event rests on. */
export interface EvidenceEntry extends Mark {
  readonly for: string;
  readonly voice: 'agency' | 'speaker';
}

export const inferable = ['year', 'month', 'day', 'start', 'end'] as const;
export type Inferable = (typeof inferable)[number];

/** A date as a dataset has it; what is empty is missing. */
export interface DateEntry {
  readonly stated: string;
  readonly edtf: string;
  readonly basis: 'stated' | 'inferred' | 'duration-only' | 'not-stated';
  readonly inferred: readonly Inferable[];
  readonly why: string;
}

/** A date that words of the text may mean, for a person to take or change. */
export type ProposedDate = Omit<DateEntry, 'stated'>;

export const noDate: DateEntry = {
  stated: '',
  edtf: '',
  basis: 'not-stated',
  inferred: [],
  why: '',
};

export interface SpeakerEntry {
  readonly key: string;
  readonly name: string;
  readonly role: string;
  readonly organisation: string;
}

export interface ThemeEntry {
  readonly key: string;
  readonly label: string;
  readonly definition: string;
}

export interface EventEntry {
  readonly key: string;
  readonly title: string;
  /** Its title where there is little room. */
  readonly label: string;
  readonly summary: string;
  readonly place: string;
  readonly date: DateEntry;
  readonly evidence: readonly EvidenceEntry[];
}

/** What is known of the text as a whole; what is empty is missing. */
export interface SourceEntry {
  readonly title: string;
  readonly publisher: string;
  /** EDTF, or as people write dates. */
  readonly published: string;
  readonly url: string;
  readonly language: string;
  readonly kind: string;
}

/**
 * All that a person has made of one text, in which anything may be missing. It is never changed: an act gives a
 * new one.
 */
export interface Bench {
  /** Fixed: nothing edits it, and only another whole text takes its place. Empty before one was brought. */
  readonly text: string;
  readonly source: SourceEntry;
  readonly statements: readonly StatementEntry[];
  readonly speakers: readonly SpeakerEntry[];
  readonly themes: readonly ThemeEntry[];
  readonly events: readonly EventEntry[];
  /** Key of the event at which all of it was said; null where there is none. */
  readonly occasion: string | null;
  /** Proposals that were refused, as `start-end`. */
  readonly refused: readonly string[];
  /** Number of the next key. */
  readonly next: number;
}

export const emptyBench: Bench = {
  text: '',
  source: { title: '', publisher: '', published: '', url: '', language: 'en', kind: 'article' },
  statements: [],
  speakers: [],
  themes: [],
  events: [],
  occasion: null,
  refused: [],
  next: 1,
};

/** The key that the next record gets. */
export function nextKey({ next }: Bench): string {
  return `k${next}`;
}

/** What spans hold of a text, one for each. */
export function wordsOf(text: string, spans: readonly Span[]): readonly string[] {
  return spans.map(({ start, end }) => text.slice(start, end));
}

/** Marks that wait for a person's word after their text was replaced. */
export function openQuestions({ statements, events }: Bench): readonly Mark[] {
  const marks: readonly Mark[] = [...statements, ...events.flatMap(({ evidence }) => evidence)];
  return marks.filter(({ question }) => question !== null);
}
