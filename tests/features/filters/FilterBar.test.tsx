import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Dataset, indexDataset } from '@/domain/model/dataset';
import { selectVisible } from '@/domain/select/select';
import { FilterBar } from '@/features/filters/FilterBar';
// Read ahead, so that no test waits for it.
import '@/features/filters/FilterSheet';
import type { FilterChange, ViewFilters } from '@/features/filters/filter-props';
import { aDataset, anEvent, aSpeaker, aStatement, aTheme } from '../../support/builders';

const themes = ['Trade', 'Peace', 'Çay', 'Rivers'];
/** Forty speakers, of whom the last has said the most, and four themes. */
const many = indexDataset(
  aDataset({
    speakers: Array.from({ length: 40 }, (_, at) =>
      aSpeaker({ id: `p${at}`, name: `Čedo N${at}` }),
    ),
    themes: themes.map((label) => aTheme({ id: label.toLowerCase().replace('ç', 'c'), label })),
    events: [anEvent({ id: 'flood' })],
    statements: [0, 1, 39, 39, 39].map((speaker, at) =>
      aStatement({ id: `s${at}`, speaker: `p${speaker}`, themes: [at === 1 ? 'peace' : 'trade'] }),
    ),
  }),
);

/** As many labels as fit in a line of 300 px where each is 100 px wide: the browser's layout, in short. */
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'offsetTop', 'get').mockImplementation(function (
    this: HTMLElement,
  ) {
    const labels = [
      ...(this.closest('[role=group]')?.querySelectorAll<HTMLElement>('label') ?? []),
    ];
    return 27 * Math.floor(labels.indexOf(this) / 3);
  });
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(27);
});
afterEach(() => vi.restoreAllMocks());

function Filters({ dataset }: { readonly dataset: Dataset }) {
  const [filters, setFilters] = useState<ViewFilters>({ speakers: [], themes: [], query: '' });
  const visible = selectVisible(dataset, {
    speakers: new Set(filters.speakers),
    themes: new Set(filters.themes),
    hits: null,
  });
  return (
    <>
      <FilterBar
        dataset={dataset}
        visible={visible}
        {...filters}
        onChange={(change: FilterChange) => setFilters({ ...filters, ...change })}
        view={null}
        phoneView={null}
      />
      <output>{filters.speakers.join()}</output>
    </>
  );
}

const onPhone = () =>
  vi.spyOn(window, 'matchMedia').mockImplementation((media) =>
    Object.assign(new EventTarget(), {
      ...{ media, matches: false, onchange: null },
      addListener: () => undefined,
      removeListener: () => undefined,
    }),
  );
const onDesk = () =>
  vi.spyOn(window, 'matchMedia').mockImplementation((media) =>
    Object.assign(new EventTarget(), {
      ...{ media, matches: true, onchange: null },
      addListener: () => undefined,
      removeListener: () => undefined,
    }),
  );

const group = (name: string) => screen.getByRole('group', { name });
const names = (name: string) =>
  within(group(name))
    .queryAllByRole('checkbox')
    .filter((box) => !box.closest('.invisible'))
    .map((box) => box.getAttribute('aria-label'));

describe('filters on a wide screen', () => {
  beforeEach(() => {
    onDesk();
  });

  it('offer in one line those of many that keep the most, and all of them behind a button', () => {
    render(<Filters dataset={many} />);
    expect(names('Speakers')).toEqual(['Čedo N39', 'Čedo N0', 'Čedo N1']);
    expect(screen.getByRole('button', { name: 'All 40 speakers' })).toBeVisible();
  });

  it('keep a few in the order of the file, all in the page, and open in place', async () => {
    render(<Filters dataset={many} />);
    expect(names('Themes')).toEqual(['Trade', 'Peace', 'Çay', 'Rivers']);
    await userEvent.click(screen.getByRole('button', { name: 'All themes' }));
    expect(screen.getByRole('button', { name: 'Fewer themes' })).toHaveAttribute(
      'aria-expanded',
      'true',
    );
  });

  it('show chosen ones before all others, and keep the focus on one that moves', async () => {
    render(<Filters dataset={many} />);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Čedo N1' }));
    expect(names('Speakers')).toEqual(['Čedo N1', 'Čedo N39', 'Čedo N0']);
    expect(screen.getByRole('checkbox', { name: 'Čedo N1' })).toHaveFocus();
    await userEvent.keyboard(' ');
    expect(names('Speakers')).toEqual(['Čedo N39', 'Čedo N0', 'Čedo N1']);
    expect(screen.getByRole('checkbox', { name: 'Čedo N1' })).toHaveFocus();
  });

  it('have themes last that would keep nothing', async () => {
    render(<Filters dataset={many} />);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Čedo N1' }));
    expect(names('Themes')).toEqual(['Peace', 'Trade', 'Çay', 'Rivers']);
  });

  it('are of people where someone takes part who never speaks', () => {
    const events = [anEvent({ id: 'flood', participants: ['bo'] })];
    render(<Filters dataset={indexDataset(aDataset({ events, statements: [aStatement()] }))} />);
    expect(screen.queryByRole('group', { name: 'Speakers' })).toBeNull();
    expect(names('People')).toEqual(['Ann Archer', 'Bo Bláha']);
    expect(screen.getByRole('checkbox', { name: 'Bo Bláha' })).toHaveAccessibleDescription(
      '1 event',
    );
  });

  it('say nothing of what the dataset has none of', () => {
    render(
      <Filters dataset={indexDataset(aDataset({ themes: [], statements: [aStatement()] }))} />,
    );
    expect(screen.queryByRole('group', { name: 'Themes' })).toBeNull();
    expect(screen.queryByText('Themes')).toBeNull();
  });
});

describe('filters on a phone', () => {
  it('show what is chosen beside the button, each to be removed', async () => {
    onPhone();
    render(<Filters dataset={many} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Filters' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Čedo N39' }));
    const chosen = screen.getByRole('list', { name: 'Chosen speakers' });
    await userEvent.click(within(chosen).getByRole('button', { name: 'Remove Čedo N39' }));
    expect(screen.queryByRole('list', { name: 'Chosen speakers' })).toBeNull();
  });
});
