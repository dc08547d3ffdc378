import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { NotePanel } from '@/ui/NotePanel';

const citation = {
  title: 'A headline',
  url: 'https://paper.example/1',
  publisher: 'The Paper',
  grade: 'N' as const,
  checked: '2026-11',
};

describe('a note', () => {
  it('with a source stands outside the article, with its grade in words and when it was checked', () => {
    render(
      <NotePanel
        note={{ id: 'n', kind: 'dating', text: 'Others say May.', citations: [citation] }}
      />,
    );
    expect(screen.getByRole('heading')).toHaveTextContent('Outside the articleDating note');
    expect(screen.getByRole('link', { name: 'The Paper' })).toHaveAttribute('href', citation.url);
    expect(screen.getByText(/news report/)).toBeVisible();
    expect(screen.getByText('Checked November 2026')).toBeVisible();
  });

  it('on the article’s own wording does not claim to be from outside', () => {
    render(<NotePanel note={{ id: 'n', kind: 'wording', text: 'Printed so.', citations: [] }} />);
    expect(screen.getByRole('heading')).toHaveTextContent(/^Wording note$/);
    expect(screen.queryByText(/Checked/)).toBeNull();
  });
});
