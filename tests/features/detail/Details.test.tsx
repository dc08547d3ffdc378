import { fireEvent, render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { indexDataset } from '@/domain/model/dataset';
import type { Thing } from '@/domain/model/thing';
import { selectVisible } from '@/domain/select/select';
import { Details } from '@/features/detail/Details';
import { EventList } from '@/features/event-list/EventList';
import { UndatedShelf } from '@/features/undated/UndatedShelf';
import { aDataset, anEvent, aStatement } from '../../support/builders';

const dataset = indexDataset(
  aDataset({
    events: [
      anEvent({
        id: 'war',
        title: 'The war, 3 May 2001',
        date: { edtf: '2001-05-03', basis: 'stated' },
      }),
      anEvent({
        id: 'years',
        title: 'The years',
        date: { stated: 'ten years', basis: 'duration-only' },
      }),
      anEvent({ id: 'unheard', title: 'The unheard' }),
    ],
    statements: [
      aStatement({ id: 's1', events: ['war'] }),
      aStatement({ id: 's2', speaker: 'bo', events: ['war', 'years'] }),
      aStatement({ id: 's3', speaker: 'bo' }),
    ],
  }),
);

const visible = (speakers: string[] = []) =>
  selectVisible(dataset, { speakers: new Set(speakers), themes: new Set(), hits: null });

function show(selection: Thing | null, speakers?: string[]) {
  render(
    <Details
      dataset={dataset}
      visible={visible(speakers)}
      terms={[]}
      selection={selection}
      link="https://x.example/"
      onClose={() => undefined}
      onAbout={() => undefined}
      onCheck={() => undefined}
      onCite={() => undefined}
    />,
  );
  return within(screen.getByRole('region', { name: 'Details' }));
}

describe('details', () => {
  it('show every statement in article order when nothing is selected', () => {
    const details = show(null);
    expect(details.getByRole('heading', { level: 2, name: '3 of 3 statements' })).toBeVisible();
    expect(details.getAllByRole('article')).toHaveLength(3);
    expect(details.getByText('Refers to no event.')).toBeVisible();
  });

  it('show who refers to the selected event, grouped by speaker', () => {
    const details = show({ kind: 'event', id: 'war' });
    expect(details.getByRole('heading', { level: 2 })).toHaveTextContent('The war, 3 May 2001');
    expect(details.getAllByRole('heading', { level: 3 }).map((each) => each.textContent)).toEqual([
      'Ann Archer',
      'Bo Bláha',
    ]);
    expect(details.getByText('Also refers to', { exact: false })).toHaveTextContent('The years');
  });

  it('fold away and count what the filters leave out', () => {
    const details = show({ kind: 'event', id: 'war' }, ['bo']);
    expect(details.getByText('1 more outside the filters')).toBeVisible();
  });

  it('show what was said at an event nobody refers to, or that there is nothing', () => {
    expect(show({ kind: 'event', id: 'meeting' }).getAllByRole('article')).toHaveLength(3);
    screen.getByText('No statement refers to this event. These were made here:');
    document.body.replaceChildren();
    expect(show({ kind: 'event', id: 'unheard' }).queryByRole('article')).toBeNull();
  });

  it('show a speaker’s role and all they said', () => {
    const details = show({ kind: 'speaker', id: 'bo' });
    expect(details.getByRole('heading', { level: 2, name: 'Bo Bláha' })).toBeVisible();
    expect(details.getAllByRole('article')).toHaveLength(2);
  });

  it('show one statement, headed as in the list', () => {
    const details = show({ kind: 'statement', id: 's2' });
    expect(
      details.getByRole('heading', { level: 2, name: 'Bo Bláha, statement 2 of 3' }),
    ).toBeVisible();
    expect(details.getByRole('link', { name: 'Next statement' })).toBeVisible();
  });
});

describe('the list', () => {
  it('holds dated events as links in date order, and counts the undated too', () => {
    render(<EventList dataset={dataset} visible={visible()} terms={[]} />);
    const list = screen.getByRole('list', { name: 'Events in date order' });
    expect(
      within(list)
        .getAllByRole('link')
        .map((each) => each.textContent),
    ).toEqual(['The unheard', 'The war, 3 May 2001', 'The meeting']);
    expect(screen.getByRole('status')).toHaveTextContent('4 of 4 events');
    expect(screen.getByText(/One more event has no date/)).toBeVisible();
  });

  it('leaves out what the filters drop', () => {
    render(<EventList dataset={dataset} visible={visible(['ann'])} terms={[]} />);
    expect(screen.getByRole('status')).toHaveTextContent('2 of 4 events');
    expect(screen.queryByRole('link', { name: 'The unheard' })).toBeNull();
  });

  it('leaves the undated to their shelf', () => {
    render(<UndatedShelf dataset={dataset} visible={visible()} />);
    const shelf = screen.getByRole('list', { name: 'Undated' });
    expect(within(shelf).getByRole('link', { name: 'The years' })).toBeVisible();
    expect(shelf).toHaveTextContent('“ten years”');
  });

  it('keeps many undated to one line until it is opened', () => {
    const events = Array.from({ length: 60 }, (_, at) =>
      anEvent({ id: `u${at}`, title: `Undated ${at}`, date: { basis: 'not-stated' } }),
    );
    const many = indexDataset(aDataset({ events, statements: [] }));
    const all = selectVisible(many, { speakers: new Set(), themes: new Set(), hits: null });
    render(<UndatedShelf dataset={many} visible={all} />);
    const link = screen.getByText('Undated 7');
    expect(link).not.toBeVisible();
    fireEvent.click(screen.getByText(/^60 events$/));
    expect(link).toBeVisible();
  });
});
