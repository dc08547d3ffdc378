import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bench, emptyBench, type Form, wordsOf } from '@/domain/make/bench';
import { bringText, markStatement, putText, settleMoved } from '@/domain/make/mark-acts';

const paragraphs = [
  'The bridge was closed on Monday.',
  'Ann Berg said: “We will cross it, whatever they say.”',
  'Bo Ek explained why it was closed, and for how long.',
  '“Nobody asked us. We read it in the paper,” he said.',
  'The paper had asked both of them twice.',
  'Later she added: “They may close what they like.”',
];
const text = paragraphs.join('\n\n');

function at(words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

const quotes = [
  'We will cross it, whatever they say.',
  'Nobody asked us. We read it in the paper',
  'They may close what they like.',
];
const summaries = [
  'Bo Ek explained why it was closed, and for how long.',
  'The bridge was closed on Monday.',
];

function mark(bench: Bench, words: string, form: Form): Bench {
  return markStatement([at(words)], form).change(bench);
}

const marked = summaries.reduce(
  (bench, words) => mark(bench, words, 'reported'),
  quotes.reduce(
    (bench, words) => mark(bench, words, 'direct-quote'),
    bringText(text).change(emptyBench),
  ),
);

function becomes(bench: Bench, words: string) {
  const statement = marked.statements.find(({ spans }) => wordsOf(text, spans)[0] === words);
  const now = bench.statements.find(({ key }) => key === statement?.key);
  if (!now) throw new Error('lost');
  return { kind: now.question?.kind ?? 'kept', words: wordsOf(bench.text, now.spans)[0], now };
}

function replaceBy(after: string): Bench {
  return putText(after).change(marked);
}

const [crossing = ''] = quotes;

describe('in another text', () => {
  it('keeps what stands where it stood', () => {
    const after = replaceBy(`${text}\n\nA line more.`);
    for (const words of [...quotes, ...summaries]) {
      expect(becomes(after, words)).toMatchObject({ kind: 'kept', words });
    }
  });

  it('lets a summary follow its words, and asks of a quote that stands further on', () => {
    const after = replaceBy(`A headline.\n\n${text}`);
    expect(becomes(after, summaries[0] ?? '')).toMatchObject({ kind: 'kept', words: summaries[0] });
    expect(becomes(after, crossing).kind).toBe('moved');
    const settled = settleMoved().change(after);
    expect(becomes(settled, crossing)).toMatchObject({ kind: 'kept', words: crossing });
  });

  it('offers the one place elsewhere, and several to choose from', () => {
    const [, quote = ''] = paragraphs;
    const rest = paragraphs.filter((each) => each !== quote).join('\n\n');
    expect(becomes(replaceBy(`${rest}\n\n${quote}`), crossing)).toMatchObject({
      kind: 'elsewhere',
      now: { question: { offers: [[expect.anything()]] } },
    });
    expect(becomes(replaceBy(`${quote}\n\n${text}`), crossing).kind).toBe('several');
  });

  it('asks where the words around a quote are others', () => {
    expect(becomes(replaceBy(text.replace('Ann Berg said', 'Bo Ek said')), crossing).kind).not.toBe(
      'kept',
    );
  });

  it('shows what changed, and never takes it', () => {
    const after = replaceBy(text.replace('whatever they say', 'whatever you say'));
    const { kind, now } = becomes(after, crossing);
    expect(kind).toBe('changed');
    expect(now.question?.words).toEqual([crossing]);
    const [offer = []] = now.question?.offers ?? [];
    expect(wordsOf(after.text, offer)).toEqual(['We will cross it, whatever you say.']);
  });

  it('keeps the words of what is gone', () => {
    const after = replaceBy(text.replace(crossing, ''));
    const { kind, now } = becomes(after, crossing);
    expect(kind).toBe('gone');
    expect(now.question?.words).toEqual([crossing]);
  });
});

/** What may happen to a text between two editions. */
const mutation = fc.oneof(
  fc.record({ kind: fc.constant('delete' as const), at: fc.nat(5) }),
  fc.record({ kind: fc.constant('double' as const), at: fc.nat(5), to: fc.nat(5) }),
  fc.record({ kind: fc.constant('move' as const), at: fc.nat(5), to: fc.nat(5) }),
  fc.record({ kind: fc.constant('look-alike' as const), at: fc.nat(5), to: fc.nat(5) }),
  fc.record({ kind: fc.constant('marks' as const), at: fc.nat(5) }),
  fc.record({ kind: fc.constant('letter' as const), at: fc.nat(5), to: fc.nat(30) }),
);

type Mutation = typeof mutation extends fc.Arbitrary<infer Value> ? Value : never;

function mutate(list: readonly string[], how: Mutation): readonly string[] {
  const line = list[how.at % Math.max(1, list.length)] ?? '';
  const rest = list.filter((each) => each !== line);
  switch (how.kind) {
    case 'delete':
      return rest;
    case 'double':
      return [...list.slice(0, how.to), line, ...list.slice(how.to)];
    case 'move':
      return [...rest.slice(0, how.to), line, ...rest.slice(how.to)];
    case 'look-alike':
      return [...list.slice(0, how.to), line.replace('said', 'repeated'), ...list.slice(how.to)];
    case 'marks':
      return list.map((each) => (each === line ? each.replace(/[“”]/g, '"') : each));
    case 'letter':
      return list.map((each) =>
        each === line ? each.slice(0, how.to) + each.slice(how.to + 1) : each,
      );
  }
}

function checkQuote(bench: Bench, words: string): 'kept' | 'asked' {
  const { kind, now } = becomes(bench, words);
  const held = kind === 'kept' ? wordsOf(bench.text, now.spans) : now.question?.words;
  expect(held).toEqual([words]);
  // One that does not ask has not moved at all, and one that asks is where it was left.
  expect(now.spans).toEqual([at(words)]);
  return kind === 'kept' ? 'kept' : 'asked';
}

function checkSummary(bench: Bench, words: string): void {
  const { kind, words: there, now } = becomes(bench, words);
  expect(kind === 'kept' ? there : now.question?.words[0]).toBe(words);
}

it('never moves a direct quote without a question, and loses no mark', () => {
  const counts = { kept: 0, asked: 0 };
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
      const after = mutations.reduce<readonly string[]>(mutate, paragraphs).join('\n\n');
      const bench = replaceBy(after);
      expect(bench.statements).toHaveLength(5);
      for (const words of quotes) counts[checkQuote(bench, words)] += 1;
      for (const words of summaries) checkSummary(bench, words);
    }),
    { numRuns: 2000, seed: 16 },
  );
  expect(counts.kept).toBeGreaterThan(100);
  expect(counts.asked).toBeGreaterThan(1000);
});

it('asks again, of the words that were marked, where the text is replaced while a question is open', () => {
  const once = replaceBy(text.replace(crossing, ''));
  const twice = putText(`Before. ${text}`).change(once);
  expect(becomes(twice, crossing).kind).toBe('elsewhere');
});
