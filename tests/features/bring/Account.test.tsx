import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { takeIn } from '@/dataset/bring/take-in';
import { Account } from '@/features/bring/Account';
import { ReadAgain } from '@/features/bring/ReadAgain';

const asFirst = { order: null, encoding: null, keepsColumns: false, title: null };

function show(name: string, content: string) {
  const files = [{ name, bytes: new TextEncoder().encode(content) }];
  const taken = takeIn(files, { ...asFirst, today: '2026-11-28' });
  render(
    <Account
      brought={{ ...taken, name }}
      heading={null}
      acts={<button type="button">Show</button>}
      again={null}
    />,
  );
}

const dates = Array.from({ length: 12 }, (_, at) => `Event ${at},soon ${at}`).join('\n');

it('says what each file is, and what became of each kind of thing in it', () => {
  show('a.csv', 'title,date,colour\nTalks,2001-05-03,red\nVote,2001-05-04,blue\n');
  expect(screen.getByRole('heading', { level: 2, name: '2 events' })).toBeVisible();
  expect(screen.getByText(/a table of events with commas between cells/)).toBeVisible();
  const table = screen.getByRole('table', { name: 'What became of it' });
  expect(within(table).getByRole('row', { name: 'Columns 3 2 0 1' })).toBeVisible();
  expect(table).toHaveAccessibleDescription('Read is the sum of used, guessed and left out.');
});

it('groups findings with their true total, the first places and the cure', () => {
  show('a.csv', `title,date\n${dates}\n`);
  expect(screen.getByRole('heading', { name: 'Date not understood: 12 cells' })).toBeVisible();
  const table = screen.getByRole('table', { name: 'Date not understood' });
  expect(within(table).getAllByRole('row')).toHaveLength(1 + 8);
  expect(within(table).getByRole('rowheader', { name: 'B2 date' })).toBeVisible();
  expect(screen.getByText('4 more are in the report.')).toBeVisible();
});

it('says in the page what a command has options for', () => {
  show('a.csv', 'title,date\nTalks,08/09/2001\n');
  expect(screen.getByText(/choose what comes first under “Read it again”/)).toBeVisible();
  expect(document.body.textContent).not.toContain('--');
});

it('names what stops it, and nothing that was guessed of what is not there', () => {
  show('page.html', '<!doctype html><p>Words');
  expect(screen.getByRole('heading', { name: 'Nothing can be shown of this' })).toBeVisible();
  const headings = screen.getAllByRole('heading', { level: 3 });
  expect(headings.map((each) => each.textContent)).toEqual(['This stops it']);
  expect(screen.queryByRole('table', { name: 'What became of it' })).toBeNull();
});

it('asks a reader only what the files leave open', async () => {
  const onChange = vi.fn();
  const ask = (codes: readonly ('date-either' | 'head-guessed')[]) => (
    <ReadAgain codes={new Set(codes)} title="press" options={asFirst} onChange={onChange} />
  );
  const { rerender } = render(ask([]));
  expect(screen.queryByRole('group')).toBeNull();
  rerender(ask(['date-either', 'head-guessed']));
  const user = userEvent.setup();
  await user.selectOptions(screen.getByLabelText('Dates such as 8/9/2025'), 'Month first');
  expect(onChange).toHaveBeenLastCalledWith({ order: 'months-first' });
  const title = screen.getByLabelText('Title of the timeline');
  await user.clear(title);
  await user.type(title, 'The strike{Enter}');
  expect(onChange).toHaveBeenLastCalledWith({ title: 'The strike' });
});
