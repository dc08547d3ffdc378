import type { Ledger } from '@/domain/doctor/ledger';
import {
  attribute,
  attributeOfFirst,
  type Element,
  elementsIn,
  findAll,
  wordsOfFirst,
} from './read-xml';
import { type Passage, type SpeechDraft, toSpeechDraft } from './speech';
import { readableId, readParagraphs, tellAttributes, walkRecord } from './spoken';

/** Names of people, roles and bodies by the ids that a record refers to them with. */
type Names = ReadonlyMap<string, string>;

interface SpeechContext {
  readonly file: string;
  readonly ledger: Ledger;
  readonly names: Names;
  readonly theme: string | null;
}

const speeches = ['speech', 'question', 'answer'];
const headings = ['heading', 'num', 'subheading'];

/** A debate in Akoma Ntoso of any version, in its namespace or in none. */
export function importAkomaNtoso(root: Element, file: string, ledger: Ledger): SpeechDraft {
  const debate = root.name === 'debate' ? root : (findAll(root, 'debate')[0] ?? root);
  const names = readNames(root);
  const passages = walkRecord(debate, {
    file,
    metadata: 'meta',
    headings,
    speeches,
    toSpeech: (element, theme) => toSpeech(element, { file, ledger, names, theme }),
  });
  const spoken = speeches.flatMap((name) => findAll(debate, name));
  tellAttributes(spoken, ['by', 'as', 'to', 'startTime'], { file, ledger });
  const title =
    wordsOfFirst(root, 'docTitle') ??
    attributeOfFirst(root, 'FRBRalias', 'value') ??
    wordsOfFirst(debate, 'heading');
  const date = attributeOfFirst(root, 'FRBRdate', 'date');
  const language = languageOf(root);
  return toSpeechDraft({ file, kind: 'debate', title, date, language, passages }, ledger);
}

const languages: Readonly<Record<string, string>> = {
  eng: 'en',
  fra: 'fr',
  deu: 'de',
  ita: 'it',
  spa: 'es',
  por: 'pt',
};

function languageOf(root: Element): string | null {
  const code = attributeOfFirst(root, 'FRBRlanguage', 'language');
  if (code === null || !/^[a-z]{2,3}$/.test(code)) return null;
  return Object.hasOwn(languages, code) ? (languages[code] ?? code) : code;
}

function readNames(root: Element): Names {
  const kinds = ['TLCPerson', 'TLCRole', 'TLCOrganization', 'TLCReference'];
  const all = kinds.flatMap((kind) => findAll(root, kind));
  return new Map(
    all.flatMap((each) => {
      const [id, name] = [
        attribute(each, 'eId') ?? attribute(each, 'id'),
        attribute(each, 'showAs'),
      ];
      return id === null || name === null ? [] : [[id, name] as const];
    }),
  );
}

function toSpeech(element: Element, { file, ledger, names, theme }: SpeechContext): Passage {
  const place = { file, line: element.line };
  const printed = wordsOfFirst(element, 'from')?.replace(/[:：]\s*$/, '') || null;
  const [by, as, to] = [
    attribute(element, 'by'),
    attribute(element, 'as'),
    attribute(element, 'to'),
  ];
  const blocks = elementsIn(element).filter(({ name }) => name !== 'from');
  const named = nameOf(by, names);
  if (by !== null && named === null) ledger.tell('person-not-listed', { place, value: by });
  return {
    kind: 'speech',
    place,
    speaker: named ?? printed ?? readableId(by),
    role: nameOf(as, names) ?? readableId(as),
    to: nameOf(to, names) ?? readableId(to),
    paragraphs: readParagraphs(blocks, { skips: [], place, ledger }),
    theme,
    time: timeOf(attribute(element, 'startTime')),
    isAnswer: element.name === 'answer',
  };
}

function nameOf(id: string | null, names: Names): string | null {
  return id === null ? null : (names.get(id.replace(/^#/, '')) ?? null);
}

function timeOf(time: string | null): string | null {
  return time === null ? null : (/T(\d\d:\d\d(?::\d\d)?)/.exec(time)?.[1] ?? time);
}
