import userEvent from '@testing-library/user-event';
import { act } from 'react';
import { expect, it } from 'vitest';
import { indexDataset } from '@/domain/model/dataset';
import { aDataset, aStatement } from '../../support/builders';
import { showDetails } from '../../support/show-details';

const statements = Array.from({ length: 60 }, (_, at) =>
  aStatement({ id: `s${at}`, text: `What was said, number ${at}.` }),
);
const dataset = indexDataset(aDataset({ statements }));
const ann = { kind: 'speaker', id: 'ann' } as const;

it('shows a few screens of what a person said, and all of it on request', async () => {
  const details = showDetails(dataset, { selection: ann });
  expect(details.getAllByRole('article').length).toBeLessThan(30);
  await userEvent.click(details.getByRole('button', { name: 'Show all 60' }));
  expect(details.getAllByRole('article')).toHaveLength(60);
  expect(details.queryByRole('button', { name: /^Show all 60/ })).toBeNull();
});

it('prints all of them', () => {
  const details = showDetails(dataset, { selection: ann });
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  expect(details.getAllByRole('article')).toHaveLength(60);
});
