import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
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
