import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { indexDataset } from '@/domain/model/dataset';
import { checkArticle } from '@/domain/verify/article-check';
import { ReaderDialog } from '@/features/reader/ReaderDialog';
import { aCitedDataset, article, quote, sha256 } from '../../support/a-cited-dataset';

async function show(text: string) {
  const dataset = indexDataset(aCitedDataset({}));
  const texts = new Map([['article', { name: 'report.txt', text }]]);
  const check = await checkArticle(dataset, { texts, hash: sha256, now: 0 });
  render(<ReaderDialog dataset={dataset} check={check} onClose={() => undefined} />);
  const side = await screen.findByRole('region', { name: 'What was taken from it' });
  return { text: screen.getByRole('region', { name: 'The article' }), side };
}

const marked = (text: HTMLElement, voice: string) =>
  Array.from(text.querySelectorAll(`[data-voice="${voice}"]`), (each) => each.textContent).join('');

/** The text itself, without the tags that are in it. */
function verbatim(text: HTMLElement): string {
  return Array.from(text.querySelectorAll('[data-voice]'), (each) => each.textContent).join('');
}

it('shows the whole text, each passage by whose words it is, and what is not marked', async () => {
  const { text } = await show(article);
  expect(verbatim(text)).toBe(article);
  expect(marked(text, 'quote')).toBe(quote);
  expect(marked(text, 'reported')).toBe('The ambassador spoke at length.');
  expect(marked(text, 'plain')).toContain('He then thanked the hosts');
});

it('leads from a statement to its passage and back, with the focus', async () => {
  const { text, side } = await show(article);
  const taken = within(side).getByRole('button', { name: /^1 One, Direct quote/ });
  await userEvent.click(taken);
  const tag = within(text).getByRole('button', { name: '1 One, Direct quote' });
  expect(tag).toHaveFocus();
  expect(tag).toHaveAttribute('aria-current', 'true');
  expect(text.querySelector('[data-chosen]')).toHaveTextContent('We "agreed" on peace.');
  await userEvent.keyboard('{Enter}');
  expect(taken).toHaveFocus();
});

it('leads from the words themselves to what was taken from them', async () => {
  const { text, side } = await show(article);
  await userEvent.click(within(text).getByText(/We "agreed" on peace/));
  await waitFor(() => expect(within(side).getByRole('button', { name: /^1 One/ })).toHaveFocus());
});

it('leads from an event to the words that it rests on', async () => {
  const { text, side } = await show(article);
  await userEvent.click(within(side).getByRole('button', { name: 'Talks: title' }));
  expect(document.activeElement).toHaveTextContent('The ambassador');
  expect(text).toContainElement(document.activeElement as HTMLElement);
});

it('says which statements do not stand in another text, and marks nothing for them', async () => {
  const { text } = await show(article.replace('peace', 'Peace'));
  expect(screen.getByText('Statement 1 does not appear in this text.')).toBeVisible();
  expect(marked(text, 'quote')).toBe('');
});

it('marks what moved where it stands, and says so', async () => {
  const { text } = await show(`Report.\n\n${article}`);
  expect(screen.getByText(/This is not the text that the dataset was made from/)).toBeVisible();
  expect(marked(text, 'quote')).toBe(quote);
});

it('lets nothing in the text become markup', async () => {
  const { text } = await show(`<img src=x onerror=alert(1)>${article}`);
  expect(text.querySelector('img')).toBeNull();
  expect(verbatim(text)).toContain('<img src=x');
});
