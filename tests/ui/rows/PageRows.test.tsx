import { act, render, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PageRows } from '@/ui/rows/PageRows';

function show(count: number) {
  render(
    <PageRows count={count} estimate={20} list={{ tag: 'ol', className: '' }}>
      {(index, row) => (
        <li key={index} {...row}>
          Row {index + 1}
        </li>
      )}
    </PageRows>,
  );
}

const rows = () => document.querySelectorAll('li');
const print = (name: 'beforeprint' | 'afterprint') => act(() => dispatchEvent(new Event(name)));

it('holds all rows of a list of some hundred, and claims no place for what is there whole', async () => {
  show(600);
  expect(rows()).toHaveLength(100);
  await waitFor(() => expect(rows()).toHaveLength(600), { timeout: 15_000 });
  expect(rows()[599]).toHaveTextContent('Row 600');
  expect(rows()[599]).not.toHaveAttribute('aria-posinset');
});

it('is on paper whole though only its first rows were drawn so far', () => {
  show(400);
  print('beforeprint');
  expect(rows()).toHaveLength(400);
});

it('prints the first 2,000 of more, and says so', () => {
  show(2500);
  print('beforeprint');
  expect(screen.getByText('Row 2000')).toBeVisible();
  expect(screen.queryByText('Row 2001')).toBeNull();
  expect(
    screen.getByText('Only the first 2,000 of 2,500 are printed. Filter to print others.'),
  ).toBeVisible();
  print('afterprint');
  expect(screen.queryByText(/are printed/)).toBeNull();
});
