import { render, screen, within } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MarkedRange, MarkedText } from '@/ui/statement/MarkedText';
import { StatementArticle } from '@/ui/statement/StatementArticle';
import { aStatement } from '../../support/builders';

function show(given: Parameters<typeof aStatement>[0], ranges: readonly MarkedRange[] = []) {
  render(
    <StatementArticle
      statement={aStatement(given)}
      speakerName="Ann Archer"
      number={5}
      of={12}
      ranges={ranges}
    />,
  );
  return screen.getByRole('article', { name: 'Ann Archer, statement 5 of 12' });
}

describe('a statement', () => {
  it('is headed by its speaker and place, and names its form', () => {
    const article = show({ form: 'reported' });
    expect(
      within(article).getByRole('heading', { name: 'Ann Archer, statement 5 of 12' }),
    ).toBeVisible();
    expect(within(article).getByText('Reported statement')).toBeVisible();
    expect(article).toHaveTextContent('in our paraphrase');
  });

  it('says of a topic that it is no more than that', () => {
    expect(show({ topicOnly: true })).toHaveTextContent('Reported statement (topic)');
  });

  it('shows a direct quote character for character, marked words and paragraphs included', () => {
    const text = 'In Azerbaijan"s case, ‘so\'  it is.\n\nAnd <b>so</b> on';
    const article = show({ form: 'direct-quote', text }, [{ start: 3, end: 15, kind: 'sic' }]);
    const quote = article.querySelector('blockquote');
    const shown = Array.from(quote?.querySelectorAll('p') ?? [], (each) => each.textContent);
    expect(shown.join('\n\n')).toBe(text);
    expect(quote?.querySelector('b')).toBeNull();
    expect(article).toHaveTextContent('Direct quote');
  });

  it('sets a reported statement apart from a quote', () => {
    expect(show({ form: 'reported', text: 'She said so.' }).querySelector('blockquote')).toBeNull();
  });
});

describe('marked text', () => {
  it('never changes the text, however ranges overlap', () => {
    const range = fc.record({
      start: fc.nat(20),
      end: fc.nat(20),
      kind: fc.constantFrom('found' as const, 'mention' as const, 'sic' as const),
    });
    fc.assert(
      fc.property(
        fc.string({ maxLength: 20 }),
        fc.array(range, { maxLength: 4 }),
        (text, ranges) => {
          const { container, unmount } = render(<MarkedText text={text} ranges={ranges} />);
          expect(container.textContent).toBe(text);
          unmount();
        },
      ),
      { numRuns: 60 },
    );
  });

  it('marks found words and words that name the event', () => {
    const { container } = render(
      <MarkedText
        text="after the summit"
        ranges={[
          { start: 6, end: 16, kind: 'mention' },
          { start: 10, end: 13, kind: 'found' },
        ]}
      />,
    );
    expect(Array.from(container.querySelectorAll('mark'), (each) => each.textContent)).toEqual([
      'the ',
      'sum',
      'mit',
    ]);
  });
});
