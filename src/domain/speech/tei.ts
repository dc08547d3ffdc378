import type { Place } from '@/domain/doctor/finding';
import type { Ledger } from '@/domain/doctor/ledger';
import {
  attribute,
  attributeOfFirst,
  type Element,
  elementsIn,
  findAll,
  wordsOf,
  wordsOfFirst,
} from './read-xml';
import { type Passage, type SpeechDraft, toSpeechDraft } from './speech';
import { readableId, readParagraphs, tellAttributes, walkRecord } from './spoken';

interface SpeechContext {
  readonly file: string;
  readonly ledger: Ledger;
  readonly people: ReadonlyMap<string, string>;
  readonly theme: string | null;
}

const utterances = ['u', 'sp'];

/** A transcript in TEI, as ParlaMint has them: utterances with who spoke. */
export function importTei(root: Element, file: string, ledger: Ledger): SpeechDraft {
  const [header] = findAll(root, 'teiHeader');
  const people = readPeople(root);
  const passages = walkRecord(root, {
    file,
    metadata: 'teiHeader',
    headings: ['head'],
    speeches: utterances,
    toSpeech: (element, theme) => toSpeech(element, { file, ledger, people, theme }),
  });
  const spoken = utterances.flatMap((name) => findAll(root, name));
  tellAttributes(spoken, ['who', 'start'], { file, ledger });
  return toSpeechDraft(
    {
      file,
      kind: 'debate',
      title: wordsOfFirst(header, 'title'),
      date: dateOf(header),
      publisher: wordsOfFirst(header, 'publisher'),
      language: attribute(root, 'lang'),
      passages,
    },
    ledger,
  );
}

/** When it was spoken, not when it was published. */
function dateOf(header: Element | undefined): string | null {
  const [setting] = header ? [...findAll(header, 'setting'), ...findAll(header, 'sourceDesc')] : [];
  return attributeOfFirst(setting, 'date', 'when') ?? attributeOfFirst(setting, 'date', 'from');
}

function readPeople(root: Element): ReadonlyMap<string, string> {
  return new Map(
    findAll(root, 'person').flatMap((person) => {
      const [id, name] = [attribute(person, 'id'), findAll(person, 'persName')[0]];
      if (id === null || !name) return [];
      const parts = ['forename', 'surname'].flatMap((part) => findAll(name, part));
      const words = parts.map((part) => wordsOf(part)).join(' ');
      return [[id, words || wordsOf(name)] as const];
    }),
  );
}

/** Notes of whoever wrote it down, as of applause, are no words of the speaker. */
const notes = ['note', 'kinesic', 'vocal', 'incident', 'gap', 'desc', 'stage'];
const paragraphs = ['seg', 'p', 'ab', 'l', 'lg'];

function toSpeech(element: Element, { file, ledger, people, theme }: SpeechContext): Passage {
  const place = { file, line: element.line };
  const who = attribute(element, 'who')?.replace(/^#/, '') ?? null;
  const named = who === null ? null : (people.get(who) ?? null);
  if (who !== null && named === null) ledger.tell('person-not-listed', { place, value: who });
  const blocks = elementsIn(element).filter(({ name }) => paragraphs.includes(name));
  const skips = [...notes, 'speaker'];
  tellNotes(element, place, ledger);
  return {
    kind: 'speech',
    place,
    speaker: named ?? wordsOfFirst(element, 'speaker') ?? readableId(who),
    paragraphs: readParagraphs(blocks.length > 0 ? blocks : [element], { skips, place, ledger }),
    theme,
    time: attribute(element, 'start'),
  };
}

function tellNotes(element: Element, place: Place, ledger: Ledger): void {
  for (const note of notes.flatMap((name) => findAll(element, name))) {
    ledger.count('part', 'leftOut');
    ledger.tell('not-kept', {
      place: { ...place, line: note.line },
      value: wordsOf(note) || note.name,
    });
  }
}
