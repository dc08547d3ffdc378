import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DatasetFile } from '@/domain/format/schema';
import { spansOf } from '@/domain/format/spans';
import { type Bench, emptyBench } from '@/domain/make/bench';
import { openProposals, propose } from '@/domain/make/proposals';
import { hasArticle, readArticle } from '../../support/article';

function aBench(text: string, names: readonly string[] = []): Bench {
  const speakers = names.map((name) => ({ key: name, name, role: '', organisation: '' }));
  return { ...emptyBench, text, speakers };
}

function wordsOf(bench: Bench) {
  return propose(bench).map(({ form, span, speaker }) => {
    return [form, bench.text.slice(span.start, span.end), speaker];
  });
}

describe('in the article of the shipped dataset', () => {
  it.runIf(hasArticle)('proposes all twelve statements, each with who says it', () => {
    const bundled = JSON.parse(
      readFileSync('data/belgrade-roundtable-2026.json', 'utf8'),
    ) as DatasetFile;
    const speakers = bundled.speakers.map(({ id, name }) => {
      return { key: id, name, role: '', organisation: '' };
    });
    const found = propose({ ...emptyBench, text: readArticle(), speakers });
    const proposed = found.map(({ id, form, speaker }) => `${id} ${form} ${speaker}`);
    const marked = bundled.statements.map((statement) => {
      const [span] = spansOf(statement);
      return `${span?.start}-${span?.end} ${statement.form} ${statement.speaker}`;
    });
    expect(marked.filter((each) => !proposed.includes(each))).toEqual([]);
  });
});

it('takes the words inside the outer marks, without the paper’s own comma', () => {
  const bench = aBench('“We will ‘cross’ it,” said Ann Berg.\n\nShe left.', ['Ann Berg']);
  expect(wordsOf(bench)).toEqual([['direct-quote', 'We will ‘cross’ it', 'Ann Berg']]);
});

it('carries the speaker who was named last into paragraphs that name nobody', () => {
  const bench = aBench('Ann Berg said no.\n“We will not cross it.”', ['Ann Berg', 'Bo Ek']);
  expect(wordsOf(bench).map(([, , speaker]) => speaker)).toEqual(['Ann Berg', 'Ann Berg']);
});

it('goes on into the next paragraphs where a quote is not closed', () => {
  const bench = aBench('Ann said:\n“One day.\n“Another day.\n“The last day.”');
  expect(wordsOf(bench).at(-1)?.[1]).toBe('One day.\n“Another day.\n“The last day.');
});

it('takes a title in the middle of a sentence for no quote', () => {
  expect(wordsOf(aBench('They met at "Prospects for Peace and Security" in May.'))).toEqual([]);
});

it('offers nothing that is marked or refused', () => {
  const bench = aBench('“We will cross it tomorrow.”');
  const [proposal] = openProposals(bench);
  expect(proposal).toBeDefined();
  expect(openProposals({ ...bench, refused: [proposal?.id ?? ''] })).toEqual([]);
});
