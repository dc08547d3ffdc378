import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { indexDataset } from '@/domain/model/dataset';
import type { Thing } from '@/domain/model/thing';
import { everyField } from '../../support/every-field';
import { showDetails } from '../../support/show-details';

const dataset = indexDataset(everyField);

const show = (selection: Thing | null) => showDetails(dataset, { selection });

const statement = (number: number, speaker: string) =>
  screen.getByRole('article', { name: `${speaker}, statement ${number} of 4` });
const linksOf = (scope: HTMLElement) =>
  within(scope)
    .getAllByRole('link')
    .map(({ textContent }) => textContent);

describe('a statement of an exchange', () => {
  it('says to whom it was said and what answers it', () => {
    show(null);
    const question = statement(1, 'Ann van der Berg');
    expect(within(question).getByText('Spoken')).toBeVisible();
    expect(question).toHaveTextContent('To Bo Bláha');
    expect(question).toHaveTextContent('Answered by Bo Bláha, statement 2.');
    expect(linksOf(question)).toEqual(
      expect.arrayContaining(['Bo Bláha', 'Bo Bláha, statement 2', 'The bridge is closed']),
    );
  });

  it('says in which role it was said, and what it answers', () => {
    show(null);
    const answer = statement(2, 'Bo Bláha');
    expect(answer).toHaveTextContent(
      'Chair of works, Works committee · To Ann van der Berg · Answers Ann van der Berg, statement 1',
    );
    expect(answer.querySelectorAll('blockquote p')).toHaveLength(2);
    expect(answer.querySelector('.quote')).toBeNull();
  });

  it('runs the words the way that their source says', () => {
    const [first, ...others] = everyField.sources;
    const sources = first ? [{ ...first, direction: 'rtl' as const }, ...others] : [];
    showDetails(indexDataset({ ...everyField, sources }), { selection: null });
    const quote = statement(1, 'Ann van der Berg').querySelector('blockquote');
    expect(quote).toHaveAttribute('dir', 'rtl');
  });

  it('tells our ellipsis from the words of an interrupted quote', () => {
    show(null);
    const quote = statement(3, 'Ann van der Berg').querySelector('blockquote');
    expect(quote).toHaveTextContent('We will cross it, … when it is safe.');
    expect(within(quote ?? document.body).getByTitle(/the source interrupts/)).toHaveTextContent(
      '…',
    );
  });
});

describe('an event', () => {
  it('shows its pictures with size, caption, credit and licence', () => {
    show({ kind: 'event', id: 'closing' });
    const picture = screen.getByRole('figure');
    const img = within(picture).getByRole('img', { name: /stone bridge with barriers/ });
    expect(img).toHaveAttribute('src', 'data/media/bridge.png');
    expect(img).toHaveAttribute('loading', 'lazy');
    expect([img.getAttribute('width'), img.getAttribute('height')]).toEqual(['640', '360']);
    expect(picture).toHaveTextContent('The bridge on the day it was closed');
    expect(picture).toHaveTextContent('Photo: A. Nyone · CC BY 4.0');
    expect(within(picture).getByRole('link', { name: 'CC BY 4.0' })).toHaveAttribute(
      'href',
      'https://creativecommons.org/licenses/by/4.0/',
    );
  });

  it('names who took part, themes and links', () => {
    show({ kind: 'event', id: 'closing' });
    const details = screen.getByRole('region', { name: 'Details' });
    expect(details).toHaveTextContent('Took partCy Dee, Bo Bláha');
    expect(details).toHaveTextContent('ThemesBridges');
    expect(screen.getByRole('link', { name: 'Notice of closure' })).toHaveAttribute(
      'href',
      'https://council.example/notice',
    );
  });

  it('of which little is known leaves out the rest', () => {
    show({ kind: 'event', id: 'works-era' });
    expect(screen.queryByRole('figure')).toBeNull();
    expect(screen.getByRole('region', { name: 'Details' })).not.toHaveTextContent(
      /undefined|Took part/,
    );
  });
});

describe('a long statement', () => {
  it('is folded until all of it is asked for, and never where it was asked for by itself', async () => {
    const paragraph = 'The member asked why the works had taken three years. '.repeat(6).trim();
    const text = Array.from({ length: 6 }, () => paragraph).join('\n\n');
    const statements = everyField.statements.map((each) =>
      each.id === 's4' ? { ...each, text } : each,
    );
    const long = indexDataset({ ...everyField, statements });
    showDetails(long);
    const button = screen.getByRole('button', { name: /^Show all/ });
    expect(button).toHaveAttribute('aria-expanded', 'false');
    expect(document.querySelector('.line-clamp-12')).toHaveTextContent('The member asked');
    await userEvent.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(document.querySelector('.line-clamp-12')).toBeNull();
    expect(screen.getAllByRole('button', { name: /^Show/ })).toHaveLength(1);
  });
});
