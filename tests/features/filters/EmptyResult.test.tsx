import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { indexDataset } from '@/domain/model/dataset';
import { EmptyResult } from '@/features/filters/EmptyResult';
import { emptyWords } from '@/words/empty-en';
import { aDataset } from '../../support/builders';

const props = {
  dataset: indexDataset(aDataset()),
  kept: 0,
  speakers: [],
  themes: [],
  query: 'giraffes',
  onChange: () => undefined,
};

it('says that nothing matches, or that only notes from outside do', () => {
  const { rerender } = render(<EmptyResult {...props} />);
  expect(screen.getByRole('heading')).toHaveTextContent(emptyWords.query('giraffes'));
  rerender(<EmptyResult {...props} isNoted />);
  expect(screen.getByRole('heading')).toHaveTextContent(emptyWords.onlyNotes('giraffes'));
});
