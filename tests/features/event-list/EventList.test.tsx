import { fireEvent, render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { indexDataset } from '@/domain/model/dataset';
import { selectVisible } from '@/domain/select/select';
import { EventList } from '@/features/event-list/EventList';
import { aDataset, anEvent, aStatement } from '../../support/builders';

const stated = (edtf: string) => ({ edtf, basis: 'stated' }) as const;

const dataset = indexDataset(
  aDataset({
    events: [
      anEvent({ id: 'day', title: 'Day', date: stated('2001-12-30') }),
      anEvent({ id: 'later', title: 'Later', date: stated('2002-05-01') }),
    ],
    statements: [
      // Ann said it later, so that the meeting goes when only she is kept.
      aStatement({ id: 's1', events: ['later'], saidAt: 'later' }),
      aStatement({ id: 's2', speaker: 'bo', events: ['meeting', 'later'] }),
    ],
  }),
);

function show(speakers: readonly string[] = []) {
  const filters = { speakers: new Set(speakers), themes: new Set<string>(), hits: null };
  render(<EventList dataset={dataset} visible={selectVisible(dataset, filters)} terms={[]} />);
  const list = screen.getByRole('list', { name: 'Events in date order' });
  return within(list)
    .getAllByRole('listitem')
    .map((row) => row.querySelector('.event__date')?.textContent?.replaceAll('\u00a0', ' '));
}

it('says beside a date when its place in the order is not certain, and how it is ordered', () => {
  expect(show()).toEqual(['30 Dec 2001', '2002', '1 May 2002; order not certain']);
  expect(screen.getByText(/^Sorted by earliest possible date, then latest/)).toBeVisible();
});

it('says it of what is listed: what the filters drop makes no order uncertain', () => {
  expect(show(['ann'])).toEqual(['1 May 2002']);
});

describe('a long list', () => {
  const many = indexDataset(
    aDataset({
      events: Array.from({ length: 30 }, (_, at) =>
        anEvent({ id: `y${at}`, title: `Event ${at}`, date: stated(`${1970 + at}-06-01`) }),
      ),
      statements: [],
    }),
  );
  const visible = selectVisible(many, { speakers: new Set(), themes: new Set(), hits: null });
  const window = { start: Date.UTC(1975, 0), end: Date.UTC(1980, 0) };
  const rows = () => screen.getAllByRole('listitem').length;

  it('follows the window once the reader has moved it, and leads back to all', () => {
    render(<EventList dataset={many} visible={visible} terms={[]} window={window} />);
    const all = visible.dated.length;
    expect(screen.getByText(`5 of ${all} events in view`)).toBeVisible();
    expect(rows()).toBe(5);
    fireEvent.click(screen.getByRole('button', { name: `List all ${all}` }));
    expect(rows()).toBe(all);
    fireEvent.click(screen.getByRole('button', { name: 'List only those in view' }));
    expect(rows()).toBe(5);
  });

  it('is whole before, and keeps the count that is announced', () => {
    const { rerender } = render(<EventList dataset={many} visible={visible} terms={[]} />);
    const said = screen.getByRole('status').textContent;
    expect(rows()).toBe(visible.dated.length);
    rerender(<EventList dataset={many} visible={visible} terms={[]} window={window} />);
    expect(screen.getByRole('status').textContent).toBe(said);
  });
});
