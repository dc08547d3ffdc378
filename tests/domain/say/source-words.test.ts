import { describe, expect, it } from 'vitest';
import { indexDataset } from '@/domain/model/dataset';
import { nounOf, sourceNounOf } from '@/domain/say/source-words';
import { emptyWords } from '@/words/empty-en';
import * as main from '@/words/en';
import { legendWords } from '@/words/legend-en';
import { matrixWords } from '@/words/matrix-en';
import { verifyWords } from '@/words/verify-en';
import { aDataset, aStatement } from '../../support/builders';

type Kind = NonNullable<ReturnType<typeof aDataset>['sources'][number]['kind']>;

const { words, cardWords } = main;

function aDatasetOf(kinds: readonly (Kind | undefined)[], statements = [aStatement()]) {
  const file = aDataset({ statements });
  const [source] = file.sources;
  if (!source) throw new Error('The builder has a source.');
  const sources = kinds.map((kind, at) => ({ ...source, id: `s${at}`, ...(kind && { kind }) }));
  return indexDataset({ ...file, sources });
}

/** Stands for whatever a function of the catalogue wants: a number, a text, a list, and how sources are called. */
function anything(noun: main.SourceNoun): unknown {
  const parts: Record<PropertyKey, unknown> = {
    ...noun,
    length: 2,
    [Symbol.toPrimitive]: (hint: string) => (hint === 'string' ? 'x' : 2),
    [Symbol.iterator]: () => ['x', 'x'].values(),
    map: () => ['x', 'x'],
    filter: () => ['x', 'x'],
    join: () => 'x',
    toLocaleString: () => '2',
  };
  return new Proxy(() => 'x', {
    get: (_, key) => (key in parts ? parts[key] : anything(noun)),
    apply: () => 'x',
  });
}

/** Every sentence of a part of the catalogue, its blanks filled. */
function sentencesIn(part: unknown, noun: main.SourceNoun, path: string): readonly string[] {
  if (typeof part === 'string') return [`${path}: ${part}`];
  if (typeof part === 'function') {
    const say = part as (...given: readonly unknown[]) => unknown;
    return sentencesIn(say(...Array.from({ length: 4 }, () => anything(noun))), noun, path);
  }
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => sentencesIn(value, noun, `${path}.${key}`));
}

/** What these words are about is not the dataset’s source. */
const others = /^words\.(?:notes\.grades\.|cite\.meaning\.reference|pages\.|dataset\.)/;

describe('the words of the page', () => {
  const catalogue = { words, cardWords, legendWords, matrixWords, verifyWords };
  const thatNameAnArticle = (noun: main.SourceNoun) =>
    Object.entries(catalogue)
      .flatMap(([name, part]) => sentencesIn(part, noun, name))
      .filter((each) => /article|agency/i.test(each.replace(/^\S+/, '')) && !others.test(each));

  it.each(['debate', 'database', 'hearing', 'press-release', 'other'] as const)(
    'speak of no article and no agency where the source is a %s',
    (kind) => {
      const noun = sourceNounOf(aDatasetOf([kind]));
      expect(thatNameAnArticle(noun)).toEqual([]);
    },
  );

  it('name a debate, its order and its transcript', () => {
    const noun = sourceNounOf(aDatasetOf(['debate']));
    expect(words.app.fromSources(1, noun)).toBe('all from one debate');
    expect(words.details.bySpeaker(3, noun)).toBe('3 statements in the order of the debate');
    expect(words.about.check(noun)).toBe('Check against the transcript');
    expect(words.details.outsideOf(noun)).toBe('Outside the debate');
    expect(emptyWords.pair('Ann', 'trade', noun)).toBe(
      'In this debate, Ann says nothing on trade.',
    );
    expect(words.list.agency(noun)).toBe('source’s words');
    expect(cardWords.inReport('3 June 1999', noun)).toBe('in a debate of 3 June 1999');
    expect(verifyWords.check.lead(noun)).toMatch(/^Provide the transcript, as a file or pasted\./);
  });

  it('are as they were for an article', () => {
    const noun = sourceNounOf(aDatasetOf([undefined]));
    expect(thatNameAnArticle(noun).length).toBeGreaterThan(25);
    expect(words.app.fromSources(1, noun)).toBe('all from one article');
    expect(words.details.bySpeaker(1, noun)).toBe('1 statement in article order');
    expect(words.about.check(noun)).toBe('Check against the article');
    expect(words.details.outsideOf(noun)).toBe('Outside the article');
    expect(words.list.agency(noun)).toBe('agency’s words');
    expect(cardWords.inReport('3 June 1999', noun)).toBe('in a report of 3 June 1999');
    expect(verifyWords.check.lead(noun)).toMatch(/^Provide the article’s text, as a file/);
  });
});

describe('how sources are called', () => {
  it('is by their kind where they have one, and as sources where they are of several', () => {
    expect(sourceNounOf(aDatasetOf(['hearing', 'hearing']))).toMatchObject({ many: 'hearings' });
    const mixed = sourceNounOf(aDatasetOf(['hearing', undefined]));
    expect(words.app.fromSources(2, mixed)).toBe('from 2 sources');
    expect(words.details.bySpeaker(2, mixed)).toBe('2 statements in the order of the sources');
  });

  it('takes none for an article where nobody is quoted and nothing is said of it', () => {
    expect(sourceNounOf(aDatasetOf([undefined], [])).one).toBe('source');
    expect(sourceNounOf(aDatasetOf(['article'], [])).one).toBe('article');
    expect(nounOf({}).one).toBe('article');
  });
});
