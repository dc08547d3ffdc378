import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import type { DatasetFile } from '@/domain/format/schema';
import { indexDataset } from '@/domain/model/dataset';
import type { ArticleCheck } from '@/domain/verify/article-check';
import { CheckDialog } from '@/features/check/CheckDialog';
import { StatementMark } from '@/features/check/StatementMark';
import {
  aCitedDataset,
  article,
  type Change,
  end,
  sha256,
  start,
} from '../../support/a-cited-dataset';

/** The dialog with the marks of both statements behind it, as the app puts them together. */
function Both({ file }: { readonly file: DatasetFile }) {
  const [check, setCheck] = useState<ArticleCheck | null>(null);
  const [dataset] = useState(() => indexDataset(file));
  const nothing = () => undefined;
  return (
    <>
      {check &&
        [0, 1].map((row) => (
          <div key={row} data-testid={`s0${row + 1}`}>
            <StatementMark dataset={dataset} check={check} statement={dataset.statement.at(row)} />
          </div>
        ))}
      <CheckDialog
        dataset={dataset}
        check={check}
        onCheck={setCheck}
        onRead={nothing}
        onClose={nothing}
      />
    </>
  );
}

function show(change: Change = {}, file = aCitedDataset(change)) {
  render(<Both file={file} />);
  return within(screen.getByRole('dialog', { name: 'Check against the article' }));
}

async function choose(content: string | Uint8Array<ArrayBuffer>, name = 'report.txt') {
  const input = document.querySelector('input[type=file]') as HTMLInputElement;
  await userEvent.upload(input, new File([content], name, { type: 'text/plain' }));
}

async function paste(text: string) {
  const field = screen.getByRole('textbox', { name: 'Or paste the text' });
  await userEvent.clear(field);
  await userEvent.click(field);
  await userEvent.paste(text);
  await userEvent.click(screen.getByRole('button', { name: 'Check this text' }));
}

const status = (text: string | RegExp) =>
  waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(text));

describe('checking a file', () => {
  it('says what was compared, and marks each statement with when and against which hash', async () => {
    const dialog = show();
    await choose(article);
    await status('All 2 statements match this text at their offsets.');
    expect(dialog.getByText('1 of 1 match character for character')).toBeVisible();
    expect(dialog.getByText(`report.txt, ${article.length} characters`)).toBeVisible();
    const quote = screen.getByTestId('s01');
    expect(quote).toHaveTextContent('Matches your text at these offsets');
    expect(quote).toHaveTextContent(`characters ${start} to ${end} of report.txt`);
    expect(quote).toHaveTextContent(sha256(article));
    expect(quote).toHaveTextContent(/Compared \d+ \w+ \d{4}, \d\d:\d\d UTC/);
    expect(screen.getByTestId('s02')).toHaveTextContent('our paraphrase and cannot be compared');
    expect(document.body).not.toHaveTextContent(/\btrue\b/i);
  });

  it('shows word by word how a quote differs, and only what the hash says of a passage', async () => {
    show();
    await choose(article.replace('peace', 'pause').replace('at length', 'in short'));
    await status('0 of 2 statements match');
    const quote = screen.getByTestId('s01');
    expect(quote).toHaveTextContent('Differs from your text');
    expect(quote.querySelector('del')).toHaveTextContent('peace');
    expect(quote.querySelector('ins')).toHaveTextContent('pause');
    expect(screen.getByTestId('s02')).toHaveTextContent('its words cannot be compared');
  });

  it('says where a statement stands instead, which is no match', async () => {
    show();
    await choose(`New. ${article}`);
    await status('0 of 2 statements match');
    expect(screen.getByTestId('s01')).toHaveTextContent('Appears elsewhere in your text');
    expect(screen.getByTestId('s01')).toHaveTextContent(`appear at ${start + 5} to ${end + 5}`);
  });

  it('names a wrong file as such', async () => {
    const dialog = show();
    await choose('Quite another report.');
    await status('0 of 2 statements match');
    expect(dialog.getByText(/This is a different text/)).toBeVisible();
  });

  it('fails a right file where the dataset has one wrong offset', async () => {
    const dialog = show({ evidence: { start: 1 } });
    await choose(article);
    await status('All 2 statements match');
    expect(dialog.getByText('0 of 1 have the stated hash at their offsets')).toBeVisible();
    expect(dialog.getByText('1 piece of evidence for events does not match.')).toBeVisible();
  });

  it('refuses what is no text, and keeps the last result', async () => {
    show();
    await choose(article);
    await status('All 2');
    await choose(new Uint8Array([0xff, 0xd8, 0xff]), 'photo.txt');
    await status('photo.txt is not UTF-8 text');
    await choose(article);
    await status('All 2');
  });
});

describe('checking pasted text', () => {
  it('compares it as a file, and says which change keeps it from being the text', async () => {
    const dialog = show();
    await paste(`${article}\n`);
    await status('All 2 statements match');
    expect(dialog.getByText(/The only difference is a line break at the end/)).toBeVisible();
    expect(dialog.getByText(/the pasted text/)).toBeVisible();
  });

  it('asks for text where there is none', async () => {
    show();
    await paste(' ');
    await userEvent.clear(screen.getByRole('textbox'));
    await userEvent.click(screen.getByRole('button', { name: 'Check this text' }));
    await status('There is no text to check.');
  });
});

it('says so where the browser keeps nothing, and forgets what is in use all the same', async () => {
  const dialog = show();
  await choose(article);
  await status('All 2');
  await userEvent.click(dialog.getByRole('checkbox', { name: 'Keep this text on this device' }));
  expect(await dialog.findByText('This browser cannot store it.')).toBeVisible();
  await userEvent.click(dialog.getByRole('button', { name: 'Forget this text' }));
  await status('The text has been forgotten and its marks removed.');
  expect(screen.queryByTestId('s01')).toBeNull();
});

it('asks which of several texts it is, and says what is not checked until all are given', async () => {
  const file = aCitedDataset({});
  const [source] = file.sources;
  const second = { ...source, id: 'second', title: 'Second report' } as typeof source & object;
  const [quoted, reported] = file.statements;
  if (!quoted || !reported) throw new Error('The dataset has two statements.');
  const moved = { ...reported, source: { ...reported.source, id: 'second' } };
  show({}, { ...file, sources: [...file.sources, second], statements: [quoted, moved] });
  await choose(article);
  await status('The one statement from this text matches it at its offsets.');
  expect(
    screen.getByText('1 statement is from a source whose text was not provided.'),
  ).toBeVisible();
  expect(screen.getByTestId('s02')).toHaveTextContent('Not checked');
  await userEvent.selectOptions(
    screen.getByRole('combobox', { name: 'Which text is it?' }),
    'second',
  );
  await choose(article, 'second.txt');
  await status('All 2 statements match');
  expect(screen.getByTestId('s02')).toHaveTextContent('of second.txt');
});

it('says how the evidence compares where nobody is quoted, and counts nothing else', async () => {
  const { sources, ...file } = aCitedDataset({});
  const bare = { id: 'bare', title: 'A talk', publisher: 'A', published: '2026', language: 'en' };
  const events = indexDataset({ ...file, sources: [bare, ...sources], statements: [] });
  const nothing = () => undefined;
  function Alone() {
    const [check, setCheck] = useState<ArticleCheck | null>(null);
    return (
      <CheckDialog
        dataset={events}
        check={check}
        onCheck={setCheck}
        onRead={nothing}
        onClose={nothing}
      />
    );
  }
  render(<Alone />);
  await choose(article);
  await status('1 of 1 piece of evidence matches this text at their offsets.');
  expect(screen.getByRole('dialog')).not.toHaveTextContent('0 of 0');
});
