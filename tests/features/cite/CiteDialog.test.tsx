import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { indexDataset } from '@/domain/model/dataset';
import type { Thing } from '@/domain/model/thing';
import { CiteDialog } from '@/features/cite/CiteDialog';
import { aDataset, aStatement } from '../../support/builders';

const dataset = indexDataset(aDataset({ statements: [aStatement({ form: 'direct-quote' })] }));
const statement = { kind: 'statement', id: 's1' } as const;

function show(thing: Thing | null, name: string) {
  render(
    <CiteDialog
      dataset={dataset}
      thing={thing}
      link="https://x.example/?v=1.0.0"
      onClose={() => undefined}
    />,
  );
  return within(screen.getByRole('dialog', { name }));
}

// Late in the evening in New York, the next day in UTC.
beforeEach(() =>
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-04T22:00:00-05:00') }),
);
afterEach(() => vi.useRealTimers());

describe('citing', () => {
  it('begins with a footnote, accessed on today’s day in UTC', () => {
    const dialog = show(statement, 'Cite this statement');
    const field = dialog.getByRole<HTMLTextAreaElement>('textbox', {
      name: 'Citation as Reference',
    });
    expect(field).toHaveAttribute('readonly');
    expect(field.value).toMatch(
      /^Ann Archer, “Statement 1 of 1”, .* https:\/\/x\.example\/\?v=1\.0\.0, accessed 5 January 2026\. Direct quote/,
    );
    expect(dialog.queryByRole('button', { name: /^Download/ })).toBeNull();
  });

  it.each([
    ['BibTeX', '@misc{a-dataset:statement:s1,', 'a-dataset-statement-s1.bib'],
    ['RIS', 'TY  - GEN', 'a-dataset-statement-s1.ris'],
    ['CSL-JSON', '"type": "entry"', 'a-dataset-statement-s1.json'],
  ])('writes %s, and offers it as a file', async (format, part, file) => {
    const dialog = show(statement, 'Cite this statement');
    const formats = within(dialog.getByRole('radiogroup', { name: 'Format' }));
    await userEvent.click(formats.getByRole('radio', { name: format }));
    const field = dialog.getByRole<HTMLTextAreaElement>('textbox', {
      name: `Citation as ${format}`,
    });
    expect(field.value).toContain(part);
    expect(dialog.getByRole('button', { name: `Download ${file}` })).toBeVisible();
  });

  it('copies RIS with the line ends that its readers expect', async () => {
    const user = userEvent.setup();
    const dialog = show(statement, 'Cite this statement');
    await user.click(dialog.getByRole('radio', { name: 'RIS' }));
    await user.click(dialog.getByRole('button', { name: 'Copy: Citation as RIS' }));
    expect(await navigator.clipboard.readText()).toMatch(/^TY {2}- GEN\r\n/);
  });

  it('cites the dataset where nothing else is named', () => {
    const dialog = show(null, 'Cite this dataset');
    expect(dialog.getByRole<HTMLTextAreaElement>('textbox').value).toMatch(
      /^A dataset \(dataset, version 1\.0\.0\), https:/,
    );
  });
});
