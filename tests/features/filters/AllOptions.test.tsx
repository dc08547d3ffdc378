import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { AllOptions } from '@/features/filters/AllOptions';
import type { FilterKind } from '@/features/filters/filter-options';

const people = ['Čedo Cvetić', 'Ann Archer', 'Nəsrin Ünal'];
const options = Array.from({ length: 600 }, (_, at) => {
  const name = people[at] ?? `Member ${at}`;
  return { id: `p${at}`, name, shown: name, count: 600 - at, total: 600 - at, events: 0 };
});
const kind: FilterKind = {
  key: 'speakers',
  words: { legend: 'Speakers', many: 'speakers' },
  options,
};

// So that no test waits for the file of long lists, whatever the machine does meanwhile.
beforeAll(async () => {
  await import('@/ui/rows/VirtualRows');
});
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(440);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(44);
  vi.spyOn(window, 'matchMedia').mockImplementation((media) =>
    Object.assign(new EventTarget(), {
      ...{ media, matches: true, onchange: null },
      addListener: () => undefined,
      removeListener: () => undefined,
    }),
  );
});

function Speakers() {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  return (
    <>
      <AllOptions
        kind={kind}
        chosen={chosen}
        onChange={setChosen}
        closeLabel="Show 3 events"
        onClose={() => undefined}
      />
      <output>{chosen.join()}</output>
    </>
  );
}

async function open() {
  render(<Speakers />);
  const field = await screen.findByRole('searchbox', { name: 'Search speakers' });
  await waitFor(() => expect(field).toHaveFocus());
  await waitFor(() => expect(document.querySelector('.rows')).not.toBeNull());
  return screen.getByRole('group', { name: 'Speakers' });
}

it('holds far fewer rows than there are options', async () => {
  const group = await open();
  expect(screen.getByText('600 of 600 speakers')).toBeVisible();
  expect(within(group).getAllByRole('listitem').length).toBeLessThan(60);
});

it('finds one of all by a name without its diacritics, and chooses it by keys', async () => {
  const group = await open();
  await userEvent.keyboard('cvetic');
  expect(screen.getByText('1 of 600 speakers')).toBeVisible();
  await userEvent.keyboard('{ArrowDown} ');
  const box = within(group).getByRole('checkbox', { name: 'Čedo Cvetić' });
  expect(box).toHaveFocus();
  expect(box).toBeChecked();
  expect(screen.getByText('p0')).toBeVisible();
});

it('leads from option to option by keys, as one stop for Tab', async () => {
  const group = await open();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(within(group).getByRole('checkbox', { name: 'Ann Archer' })).toHaveFocus();
  const stops = within(group)
    .getAllByRole('checkbox')
    .filter(({ tabIndex }) => tabIndex === 0);
  expect(stops).toEqual([document.activeElement]);
});

it('keeps a chosen one in sight whatever is searched for, and takes it back', async () => {
  await open();
  await userEvent.keyboard('{ArrowDown} ');
  await userEvent.type(screen.getByRole('searchbox', { name: 'Search speakers' }), 'nesrin');
  await userEvent.click(screen.getByRole('button', { name: 'Remove Čedo Cvetić' }));
  expect(screen.queryByText('p0')).toBeNull();
});
