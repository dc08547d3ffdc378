import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { MakePage } from '@/app/make/MakePage';

vi.stubGlobal('matchMedia', (media: string) =>
  Object.assign(new EventTarget(), { media, matches: false }),
);

const text =
  'Ann Berg spoke.\n“We will cross it,” she said.\nBo Ek said why it was closed on 28 April 2001.';

async function bring() {
  const user = userEvent.setup();
  render(<MakePage />);
  await user.click(await screen.findByRole('textbox', { name: 'Bring a text' }));
  await user.paste(text);
  await user.click(screen.getByRole('button', { name: 'Start with this text' }));
  return user;
}

const field = (name: string) =>
  screen.findByRole(/Who|Another/.test(name) ? 'combobox' : 'textbox', { name });

it('takes the words inside the marks, names who says them, and counts what is ready', async () => {
  const user = await bring();
  expect(await screen.findByText('No statement marked yet.')).toBeVisible();
  const offer = screen.getByRole('group', { name: /We will cross it/ });
  within(offer).getByRole('button', { name: 'Mark it' }).focus();
  await user.keyboard('{Enter}');
  const who = await field('Who said it');
  await vi.waitFor(() => expect(who).toHaveFocus());
  await user.keyboard('Ann Berg{Enter}');
  expect(await screen.findByText('1 of 1 statement ready.')).toBeVisible();
  expect(
    screen.getByRole('button', { name: 'Statement 1, Ann Berg, their words, begins: open it' }),
  ).toHaveAttribute('aria-pressed', 'true');
});

it('marks what is found, and leads from what is left to its field', async () => {
  const user = await bring();
  await user.click(screen.getByRole('radio', { name: 'Mark' }));
  await user.click(screen.getByRole('textbox', { name: 'Find these words' }));
  await user.paste('Bo Ek said why it was closed on 28 April 2001.');
  await user.keyboard('{Enter}');
  await vi.waitFor(() =>
    expect(screen.getByRole('button', { name: 'Their words, quoted' })).toHaveFocus(),
  );
  await user.click(screen.getByRole('button', { name: 'Passage for our summary' }));
  await user.click(screen.getByRole('radio', { name: /^What is left/ }));
  await user.click(
    await screen.findByRole('button', { name: /^Statement 1 Our summary is missing/ }),
  );
  await vi.waitFor(() =>
    expect(screen.getByRole('textbox', { name: 'Our summary' })).toHaveFocus(),
  );
});

it('shows the nearest words where the text has others, and takes only those of the text', async () => {
  const user = await bring();
  await user.click(screen.getByRole('radio', { name: 'Mark' }));
  await user.click(screen.getByRole('textbox', { name: 'Find these words' }));
  await user.paste('We will cross this');
  await user.keyboard('{Enter}');
  expect(await screen.findByText(/The text has other words/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Select the words of the text' }));
  expect(await screen.findByRole('button', { name: 'Their words, quoted' })).toBeVisible();
});

it('undoes and does again, and says which act', async () => {
  const user = await bring();
  await user.click(screen.getByRole('button', { name: 'Paragraph 3: select it' }));
  await user.click(await screen.findByRole('button', { name: 'Their words, from a record' }));
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(screen.getByRole('status')).toHaveTextContent('Undone: statement marked');
  expect(screen.queryByRole('button', { name: /^Statement 1,/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Redo' }));
  expect(screen.getByRole('status')).toHaveTextContent('Done again: statement marked');
  expect(screen.getByRole('button', { name: /^Statement 1,/ })).toBeVisible();
});

it('lets an event rest on words, and says of its date what was worked out', async () => {
  const user = await bring();
  await user.type(screen.getByRole('textbox', { name: 'Published on' }), '3 May 2001');
  await user.click(screen.getByRole('radio', { name: 'Mark' }));
  await user.click(screen.getByRole('textbox', { name: 'Find these words' }));
  await user.paste('28 April');
  await user.keyboard('{Enter}');
  await user.type(await field('Title of the new event'), 'The bridge is closed');
  await user.click(screen.getByRole('button', { name: 'Keep these words for the event' }));
  expect(await screen.findByText(/That may be: 28 April 2001, year inferred/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Take it' }));
  expect(screen.getByRole('textbox', { name: 'Date' })).toHaveValue('2001-04-28');
  expect(screen.getByText(/^date, publisher:/)).toBeVisible();
});

it('asks about a quote that moved when the text is replaced, and takes the whole of it back', async () => {
  const user = await bring();
  const offer = screen.getByRole('group', { name: /We will cross it/ });
  await user.click(within(offer).getByRole('button', { name: 'Mark it' }));
  await user.click(screen.getByRole('radio', { name: 'The text' }));
  await user.click(screen.getByRole('button', { name: 'Replace the text…' }));
  await user.click(screen.getByRole('textbox', { name: 'Put another text in its place' }));
  await user.paste(`A headline.\n${text}`);
  await user.click(screen.getByRole('button', { name: 'Put it in its place' }));
  expect(
    await screen.findByRole('heading', { name: 'One mark asks where it belongs' }),
  ).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'It belongs there' }));
  expect(screen.queryByRole('heading', { name: /asks where/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(screen.queryByText('A headline.')).toBeNull();
});
