import { describe, expect, it } from 'vitest';
import type { DatasetFile } from '@/domain/format/schema';
import { indexDataset } from '@/domain/model/dataset';
import type { Thing } from '@/domain/model/thing';
import { aDataset, anEvent, aStatement } from '../../support/builders';
import { showDetails } from '../../support/show-details';

const bare: DatasetFile = {
  ...aDataset(),
  description: 'A debate',
  speakers: [
    { id: 'ann', name: 'Ann Archer' },
    { id: 'bo', name: 'Bo Bláha' },
  ],
  events: [
    anEvent({ id: 'vote', title: 'The vote', participants: ['bo'] }),
    { id: 'bare', title: 'Bare', date: { edtf: '2001', basis: 'stated' }, evidence: [] },
  ],
  statements: [aStatement({ form: 'spoken', events: ['vote'], text: 'One.\n\nTwo.' })].map(
    ({ saidAt: _, ...rest }) => rest,
  ),
};

const show = (selection: Thing | null, file = bare) =>
  showDetails(indexDataset(file), { selection });

describe('a record without its optional fields', () => {
  it('is a speaker without role and organisation, and no row says so', () => {
    const details = show({ kind: 'speaker', id: 'ann' });
    expect(details.queryByRole('term')).toBeNull();
    expect(details.queryByText(/undefined/)).toBeNull();
    expect(details.getByRole('heading', { name: '1 statement in article order' })).toBeVisible();
  });

  it('is an event without summary and place', () => {
    const details = show({ kind: 'event', id: 'bare' });
    expect(details.queryByRole('term')).toBeNull();
    expect(details.queryByText(/undefined/)).toBeNull();
  });

  it('ends the description of a dataset before the next sentence', () => {
    expect(show(null).getByText(/^A debate\.$/)).toBeVisible();
  });
});

it('heads all statements by the forms that they have', () => {
  expect(show(null).getByText('As spoken')).toBeVisible();
});

it('says what a person took part in who never spoke', () => {
  const file = { ...bare, statements: [] };
  const details = show({ kind: 'speaker', id: 'bo' }, file);
  expect(details.getByRole('heading', { name: 'Took part in 1 event' })).toBeVisible();
  expect(details.getByRole('link', { name: 'The vote' })).toBeVisible();
  expect(details.queryByText(/statement/)).toBeNull();
});
