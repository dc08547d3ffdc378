import { expect, it } from 'vitest';
import { indexDataset } from '@/domain/model/dataset';
import { emptyView } from '@/domain/model/view-state';
import { findUnknownIds } from '@/state/find-unknown';
import { aDataset } from '../support/builders';

const dataset = indexDataset(aDataset());
const asked = (id: string) =>
  findUnknownIds({ ...emptyView, selection: { kind: 'event', id } }, dataset);

it('names an id that nothing has', () => {
  expect(asked('xyz')).toEqual([{ key: 'event', value: 'xyz' }]);
  expect(asked('meeting')).toEqual([]);
});

it('names speakers and themes that the dataset does not have', () => {
  const view = { ...emptyView, speakers: ['ann', 'zoe'], themes: ['war'], compare: ['zoe', 'max'] };
  expect(findUnknownIds(view, dataset)).toEqual([
    { key: 'speaker', value: 'zoe' },
    { key: 'speaker', value: 'max' },
    { key: 'theme', value: 'war' },
  ]);
});
