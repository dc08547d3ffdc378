import type { Place } from '@/domain/doctor/finding';
import type { Ledger } from '@/domain/doctor/ledger';
import type { Draft, DraftRecord, Fields } from '@/domain/draft/draft';
import { numberedId, toId } from '@/domain/draft/make-ids';
import { doctorWords } from '@/words/doctor-en';

const says = doctorWords.speech;

/** A passage of a record: what one person said, or words of the record itself, which no one said. */
export interface Passage {
  readonly kind: 'speech' | 'record';
  readonly place: Place;
  /** As printed; null where the record does not say who speaks. */
  readonly speaker: string | null;
  readonly role?: string | null;
  readonly to?: string | null;
  readonly paragraphs: readonly string[];
  /** The heading that it stands under. */
  readonly theme?: string | null;
  /** When it begins, as the record has it. */
  readonly time?: string | null;
  /** It answers the speech before it. */
  readonly isAnswer?: boolean;
}

/** A record of speech, before it is a draft. */
export interface SpeechRecord {
  readonly file: string;
  readonly kind: 'debate' | 'broadcast' | 'interview';
  readonly title: string | null;
  /** The day, as the file has it. */
  readonly date?: string | null;
  readonly publisher?: string | null;
  readonly language?: string | null;
  readonly passages: readonly Passage[];
}

/** A draft, with the text that its statements point into. */
export interface SpeechDraft {
  readonly draft: Draft;
  readonly texts: ReadonlyMap<string, string>;
}

const gap = '\n\n';

/** Writes a record as a text, a paragraph each, and takes each speech as a statement that points into it. */
export function toSpeechDraft(record: SpeechRecord, ledger: Ledger): SpeechDraft {
  const { file, title, passages } = record;
  const id = toId(file.replace(/\.[^.]*$/, '')) || 'record';
  const { text, starts } = writeText(passages);
  const sitting = toSitting(record, `${id}-sitting`, ledger);
  const spoken = passages.flatMap((passage, at) => {
    return passage.kind === 'speech' ? [{ passage, start: starts[at] ?? 0 }] : [];
  });
  const numbers = spoken.map((_, at) => numberedId(`${id}-s`, at + 1, spoken.length));
  const statements = spoken.map(({ passage, start }, at): DraftRecord => {
    const key = `${file} speech ${at + 1}`;
    ledger.read('statement', key);
    const words = passage.paragraphs.join(gap);
    if (passage.speaker === null) {
      ledger.tell('voice-unnamed', { place: passage.place, value: words, record: key });
    }
    const fields = {
      id: numbers[at],
      ...toStatement(passage, { id, start, end: start + words.length }),
      ...(passage.isAnswer && at > 0 && { answers: numbers[at - 1] }),
      ...(sitting !== null && { saidAt: sitting.fields.id }),
    };
    return { key, place: passage.place, fields };
  });
  const parts = {
    sources: [toSource(record, id, ledger)],
    speakers: [],
    themes: [],
    events: sitting === null ? [] : [sitting],
    statements,
  };
  for (const { kind } of passages) if (kind === 'record') ledger.count('part', 'used');
  return {
    draft: { file, head: title === null ? {} : { title }, parts },
    texts: new Map([[id, text]]),
  };
}

/** The text, and where in it each passage's own words begin: a speech stands below the name of its speaker. */
function writeText(passages: readonly Passage[]): {
  readonly text: string;
  readonly starts: readonly number[];
} {
  let at = 0;
  const starts: number[] = [];
  const written = passages.map(({ kind, speaker, paragraphs }) => {
    const name = kind === 'speech' ? `${speaker ?? doctorWords.unnamed}:${gap}` : '';
    const words = name + paragraphs.join(gap);
    starts.push(at + name.length);
    at += words.length + gap.length;
    return words;
  });
  return { text: `${written.join(gap)}\n`, starts };
}

function toStatement(
  { speaker, role = null, to = null, theme = null, time = null }: Passage,
  source: Fields,
): Fields {
  return {
    speaker: speaker ?? doctorWords.unnamed,
    form: 'spoken',
    source,
    ...(role !== null && { role }),
    ...(to !== null && { to }),
    ...(theme !== null && { themes: [theme] }),
    ...(time !== null && { notes: [{ kind: 'order', text: says.begins(time), citations: [] }] }),
  };
}

/** The occasion, where the file says when it was. */
function toSitting(
  { file, title, date = null }: SpeechRecord,
  id: string,
  ledger: Ledger,
): DraftRecord | null {
  if (date === null) return null;
  const key = `${file} sitting`;
  ledger.read('event', key);
  return { key, place: { file }, fields: { id, title: title ?? says.sitting(date), date } };
}

function toSource(record: SpeechRecord, id: string, ledger: Ledger): DraftRecord {
  const { file, kind, title, date = null, publisher = null, language = null } = record;
  const key = `${file} source`;
  ledger.read('source', key);
  return {
    key,
    place: { file },
    fields: {
      id,
      kind,
      title: title ?? file,
      ...(date !== null && { published: date }),
      ...(publisher !== null && { publisher }),
      ...(language !== null && { language }),
      note: says.written(file),
    },
  };
}
