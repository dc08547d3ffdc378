import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDataset } from '@/dataset/door/parse-dataset';
import type { DatasetFile } from '@/domain/format/schema';
import {
  type Breach,
  findLoadedVerbs,
  findNamelessAliases,
  findRootlessStatements,
  findStrangePlaces,
  findUnattributedTerms,
  findUncitedNotes,
  findUnsourcedFigures,
  notesByPlace,
} from '../support/editorial-rules';
import { contestedTerms, neverInTitles } from '../support/editorial-terms';
import { type Worded, wordsOfCatalogue, wordsOfDataset } from '../support/our-words';

const text = readFileSync('data/belgrade-roundtable-2026.json', 'utf8');
const shipped = read(text);

/** The editorial rules, each over a whole dataset, or over other words of ours beside it. */
const rules = {
  'contested terms': (file: DatasetFile, ours = wordsOfDataset(file)) =>
    findUnattributedTerms(ours, namesOf(file)),
  'names that others use': (file: DatasetFile) => findNamelessAliases(file),
  'reporting verbs': (file: DatasetFile, ours = wordsOfDataset(file)) =>
    findLoadedVerbs(ours, topicsOf(file)),
  figures: (file: DatasetFile, ours = wordsOfDataset(file)) =>
    findUnsourcedFigures(ours, notesByPlace(file)),
  'statements with form and source': (file: DatasetFile) => findRootlessStatements(file),
  'citations of notes': (file: DatasetFile) => findUncitedNotes(notesByPlace(file)),
  places: (file: DatasetFile, ours = wordsOfDataset(file)) => findStrangePlaces(ours),
} as const;
type Rule = keyof typeof rules;

/** Every catalogue, whole: what is told at once and what comes later. */
const words = import.meta.glob('../../src/words/*.ts', { eager: true });
const catalogue = wordsOfCatalogue(words);
const pages = ['README.md', 'data/README.md', 'index.html'].map(
  (at): Worded => ({ at, text: proseOf(readFileSync(at, 'utf8')), voice: 'interface' }),
);

describe.each(Object.keys(rules) as Rule[])('%s', (rule) => {
  it('are fair in the shipped dataset', () => {
    expect(rules[rule](shipped)).toEqual([]);
  });

  it('are fair in the words of the interface and of the project’s own pages', () => {
    expect(rules[rule](shipped, [...catalogue, ...pages])).toEqual([]);
  });
});

it('reads every text of the catalogue, with the blanks of each function filled in', () => {
  const spoken = new Set(catalogue.map(({ at }) => at.replace(/\(\)\..*/, '()')));
  expect(leavesOf(words, 'words').filter((leaf) => !spoken.has(leaf))).toEqual([]);
});

describe.each<{ rule: Rule; breaks: string; at: string; path: string; text: string }>([
  ...[
    ['a term in a summary', 'events.khojaly-1992.summary', 'The genocide at Khojaly.'],
    ['a term quoted from nobody', 'events.khojaly-1992.summary', 'The “genocide” at Khojaly.'],
    ['a term that "is called" so', 'events.khojaly-1992.summary', 'It is called a massacre.'],
    ['a term that "some" use', 'events.sovereignty-2023.summary', 'Some say ethnic cleansing.'],
    ['a speaker’s word as ours', 'events.washington-meeting-2025.summary', 'A historic summit.'],
    ['a verdict in a note', 'events.sovereignty-2023.notes.1.text', 'The occupation ended.'],
    ['the other side’s verdict', 'events.sovereignty-2023.notes.1.text', 'Artsakh fell.'],
    ['a term as a theme', 'themes.foreign-policy.label', 'Justice'],
    ['one side’s name for a region', 'events.sovereignty-2023.summary', 'In Artsakh.'],
    ['a term in a title', 'events.sovereignty-2023.title', '2023: restoration of sovereignty'],
    ['a title by nobody known', 'events.sovereignty-2023.title', 'Aggression, as stated by X'],
    [
      'what no attribution lets into a title',
      'events.sovereignty-2023.title',
      'Liberation of 2023, as stated by Tural Jafarov',
    ],
    ['a term in an id', 'events.khojaly-1992.id', 'khojaly-massacre'],
    ['a term in the paraphrase', 'statements.s09.text', 'Gunel Babanli spoke of it. Genocide.'],
    ['doubt on a side’s words', 'events.khojaly-1992.summary', 'The so-called events.'],
    ['others’ name for who took part', 'events.khojaly-1992.summary', 'Armed forces of Armenia.'],
  ].map((row) => broken('contested terms', row)),
  ...[
    ['users who are not named', 'events.khojaly-1992.aliases.2.usedBy', 'Some historians'],
    ['no user at all', 'events.khojaly-1992.aliases.4.usedBy', 'Common name'],
  ].map((row) => broken('names that others use', row)),
  ...[
    ['a verb that grants it', 'events.osce-minsk-appeal.summary', 'He noted an appeal.'],
    ['a verb that doubts it', 'events.osce-minsk-appeal.summary', 'He claimed so.'],
    ['a verb with a tone', 'statements.s06.text', 'He stressed that they asked the OSCE.'],
    ['a verb nobody thought of', 'events.osce-minsk-appeal.summary', 'He hinted that they asked.'],
    ['a paraphrase without a speaker', 'statements.s01.text', 'Armenian forces took Khojaly.'],
    ['a topic told as a claim', 'statements.s07.text', 'He said that prospects are good.'],
    ['a claim told as a topic', 'statements.s06.text', 'He spoke about the OSCE.'],
  ].map((row) => broken('reporting verbs', row)),
  ...[
    ['people counted on a card', 'events.khojaly-1992.summary', 'He said that 613 were killed.'],
    ['people counted in a paraphrase', 'statements.s09.text', 'She said that hundreds died.'],
    ['a count that nobody stated', 'events.khojaly-resolutions.summary', 'In all, 18 countries.'],
    ['a figure without a year', 'events.khojaly-1992.notes.1.text', 'Memorial: 200 bodies.'],
    ['a figure without a source', 'events.khojaly-1992.notes.1.text', 'About 200 died (1992).'],
    ['a figure without a citation', 'events.khojaly-1992.notes.1.citations', '[]'],
  ].map((row) => broken('figures', row)),
  ...[
    ['no form', 'statements.s01.form', ''],
    ['a form of its own', 'statements.s01.form', 'summary'],
    ['no such speaker', 'statements.s01.speaker', 'nobody'],
    ['no such source', 'statements.s01.source.id', 'nowhere'],
    ['no place in the source', 'statements.s01.source.end', '516'],
    ['a place behind the source’s end', 'statements.s01.source.end', '4509'],
    ['no hash', 'statements.s01.source.sha256', ''],
  ].map((row) => broken('statements with form and source', row)),
  ...[
    ['general knowledge', 'events.khojaly-1992.notes.0.citations.0.grade', 'G'],
    ['no day of checking', 'events.khojaly-1992.notes.0.citations.0.checked', ''],
    ['a context note without a source', 'events.az-am-conflict.notes.1.citations', '[]'],
    ['a name note without a source', 'speakers.neven-sveticanin.notes.0.citations', '[]'],
  ].map((row) => broken('citations of notes', row)),
  ...[['one side’s name for a region', 'events.sovereignty-2023.summary', 'In Artsakh.']].map(
    (row) => broken('contested terms', row),
  ),
  ...[
    ['a bare Karabakh', 'events.sovereignty-2023.summary', 'In Karabakh.'],
    ['another spelling', 'events.sovereignty-2023.summary', 'In Nagorno Karabakh.'],
    ['a place under one name', 'events.khojaly-1992.notes.0.text', 'They shelled Stepanakert.'],
    ['its other name alone', 'events.khojaly-1992.notes.0.text', 'They shelled Khankendi.'],
    ['both names in another order', 'events.khojaly-1992.summary', 'In Shushi/Shusha.'],
    ['a later name for 1992', 'events.khojaly-1992.title', 'Khojaly/Ivanyan, 1992'],
    ['a later name without its year', 'events.khojaly-1992.notes.2.text', 'It is Ivanyan.'],
    ['half of the place’s names', 'events.khojaly-1992.place', 'Khojaly (Xocalı)'],
    ['a side’s name as ours', 'events.khojaly-1992.summary', 'The town of Khojalu.'],
  ].map((row) => broken('places', row)),
])('$rule: $breaks', ({ rule, at, path, text: replaced }) => {
  it('is found where it stands', () => {
    const breaches: readonly Breach[] = rules[rule](change(path, replaced));
    expect(breaches.map((breach) => breach.at)).toContainEqual(expect.stringContaining(at));
  });
});

it.each<[Rule, string]>([
  ['contested terms', 'massacres'],
  ['reporting verbs', 'claims '],
  ['figures', 'killed: 613'],
  ['places', 'Artsakh or Karabagh'],
])('%s: words that a function of the catalogue says are found', (rule, said) => {
  const ours = wordsOfCatalogue({ list: { of: (n: number) => `${n} ${said}.` } });
  expect(rules[rule](shipped, ours)).toContainEqual(
    expect.objectContaining({ at: 'words.list.of()' }),
  );
});

describe('every contested term', () => {
  it.each(contestedTerms.map((term) => [term]))(
    '%s is found in our voice, not in another’s',
    (term) => {
      const word = sampleOf(term);
      const say = (sentence: string, voice: Worded['voice'] = 'prose') =>
        findUnattributedTerms([{ at: 'here', text: sentence, voice }], ['A Speaker']);
      expect(say(`This was ${word}.`)).not.toEqual([]);
      expect(say(`This was “${word}”.`)).not.toEqual([]);
      expect(say(`A Speaker said so. This was ${word}.`)).not.toEqual([]);
      expect(say(`${word}, 2023`, 'title')).not.toEqual([]);
      expect(say(`Azerbaijan calls it ${word}.`)).toEqual([]);
      expect(say(`Armenia calls it ${word}.`)).toEqual([]);
      expect(say(`This was ${word}.`, 'quote')).toEqual([]);
      const never = neverInTitles.includes(term);
      expect(say(`${word}, as stated by A Speaker`, 'title').length > 0).toBe(never);
    },
  );
});

function broken(rule: Rule, [breaks = '', path = '', replaced = '']: readonly string[]) {
  const [part = '', record = ''] = path.split('.');
  const named = path.endsWith('.id') && !path.includes('source') ? replaced : record;
  return { rule, breaks, at: `${part}.${named}`, path, text: replaced };
}

/** The shipped dataset with one field replaced; records are named by id, lists by place. */
function change(path: string, replaced: string): DatasetFile {
  const file: unknown = JSON.parse(text);
  const parts = path.split('.');
  const last = parts.pop() ?? '';
  const parent = parts.reduce<unknown>((inner, part) => step(inner, part), file);
  const before = step(parent, last);
  if (before === undefined) throw new Error(`Nothing stands at ${path}.`);
  const value: unknown = typeof before === 'string' ? replaced : JSON.parse(replaced);
  Object.assign(parent as object, { [last]: value });
  // Broken on purpose: the rules are asked about what the door would refuse, too.
  return file as DatasetFile;
}

function step(inner: unknown, part: string): unknown {
  if (Array.isArray(inner) && !/^\d+$/.test(part)) return inner.find(({ id }) => id === part);
  return (inner as Readonly<Record<string, unknown>>)[part];
}

function read(file: string): DatasetFile {
  const parsed = parseDataset(file);
  if (!parsed.ok) throw new Error('The shipped dataset does not go through the door.');
  return parsed.dataset;
}

function namesOf({ speakers }: DatasetFile): readonly string[] {
  return speakers.map(({ name }) => name);
}

function topicsOf({ statements }: DatasetFile): ReadonlySet<string> {
  return new Set(statements.filter(({ topicOnly }) => topicOnly).map(({ id }) => id));
}

/** What a page says, without code, markup and addresses. */
function proseOf(page: string): string {
  return page
    .replace(/```[\s\S]*?```|`[^`]*`|<script[\s\S]*?<\/script>|<[^>]*>|\]\([^)]*\)/g, ' ')
    .replace(/\|/g, '. ');
}

function leavesOf(part: unknown, at: string): readonly string[] {
  if (typeof part === 'string') return [at];
  if (typeof part === 'function') return [`${at}()`];
  return Object.entries(part as object).flatMap(([key, inner]) => leavesOf(inner, `${at}.${key}`));
}

/** A text that a term's pattern matches, written from the pattern: its first alternatives, no classes. */
function sampleOf(term: RegExp): string {
  const sample = term.source
    .replace(/\(\?<!.*?\)|\\b/g, '')
    .replace(/\(\?:([^|)]*)[^)]*\)\??/g, '$1')
    .replace(/\[(.)[^\]]*\]/g, '$1')
    .replace(/(.)\?/g, '$1');
  if (!term.test(sample)) throw new Error(`“${sample}” is no sample of ${term}.`);
  return sample;
}
