import { within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { indexDataset } from '@/domain/model/dataset';
import { aDataset, anEvent } from '../../support/builders';
import { showDetails } from '../../support/show-details';

function aStory(count: number, summary = 'What happened.') {
  const events = Array.from({ length: count }, (_, at) =>
    anEvent({ id: `e${at}`, title: `Event ${at}`, summary }),
  );
  return indexDataset({ ...aDataset({ speakers: [], themes: [] }), events });
}

const show = (dataset: ReturnType<typeof aStory>, inFlow = false) =>
  showDetails(dataset, { inFlow });

describe('a dataset in which nobody is quoted', () => {
  it('is told as a story: each event with its date, its title and what happened', () => {
    const details = show(aStory(2));
    expect(details.getByRole('heading', { level: 2, name: '2 events' })).toBeVisible();
    const [first] = within(details.getByRole('list', { name: 'What happened' })).getAllByRole(
      'listitem',
    );
    expect(first).toHaveTextContent('3 Feb 2001Event 0What happened.');
    expect(details.getByRole('link', { name: 'Event 1' })).toBeVisible();
    expect(details.queryByRole('article')).toBeNull();
    expect(details.queryByRole('button', { name: /Check/ })).toBeNull();
  });

  it('begins with about thirty events, and shows all when asked', async () => {
    const details = show(aStory(45));
    expect(details.getAllByRole('listitem')).toHaveLength(30);
    await userEvent.click(details.getByRole('button', { name: 'Show all 45' }));
    expect(details.getAllByRole('listitem')).toHaveLength(45);
    expect(details.queryByRole('button', { name: /Show all/ })).toBeNull();
  });

  it('begins with fewer where they are long', () => {
    expect(show(aStory(40, 'Long. '.repeat(200))).getAllByRole('listitem')).toHaveLength(6);
  });

  it('folds the story in an embed', () => {
    const details = show(aStory(3), true);
    expect(details.getByText('Read all 3 events')).toBeVisible();
    expect(details.getByRole('list', { name: 'What happened', hidden: true })).not.toBeVisible();
  });
});
