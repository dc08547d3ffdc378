import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { toEvent } from '@/domain/dates/event-date';
import { NotesColumn } from '@/features/detail/NotesColumn';
import { NotePanel } from '@/ui/statement/NotePanel';
import { anEvent } from '../../support/builders';
import { aDatingNote } from '../../support/outside-dates';

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

  it.each([
    ['P', 'primary text'],
    ['N', 'news report'],
    ['R', 'text reproduced on another site'],
    ['W', 'copy of a Wikipedia article'],
  ] as const)('explains the grade %s in words: %s', (grade, said) => {
    const citations = [{ ...citation, grade }];
    render(<NotePanel note={{ id: 'n', kind: 'figure', text: 'Others count more.', citations }} />);
    expect(screen.getByText(new RegExp(said)).textContent).toBe(`The Paper, ${said}`);
  });

  it('offers to draw its date only where that is not the article’s own told otherwise', async () => {
    const events = ['2001-02-03', '2001-05-20'].map((edtf) =>
      toEvent(
        anEvent({ id: edtf, date: { edtf, basis: 'stated' }, notes: [aDatingNote('2001-05-20')] }),
      ),
    );
    for (const event of events) {
      render(
        <section aria-label={event.id}>
          <NotesColumn event={event} notes={event.notes ?? []} />
        </section>,
      );
    }
    const within = (id: string) => screen.getByRole('region', { name: id });
    expect(await screen.findAllByRole('checkbox')).toHaveLength(1);
    expect(within('2001-02-03').querySelector('input')).not.toBeChecked();
    expect(within('2001-05-20').querySelector('input')).toBeNull();
  });

  it('on the article’s own wording does not claim to be from outside', () => {
    render(<NotePanel note={{ id: 'n', kind: 'wording', text: 'Printed so.', citations: [] }} />);
    expect(screen.getByRole('heading')).toHaveTextContent(/^Wording note$/);
    expect(screen.queryByText(/Checked/)).toBeNull();
  });
});
