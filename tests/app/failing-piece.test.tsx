import { configure, fireEvent, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { emptyWords } from '@/words/empty-en';
import { words } from '@/words/en';
import { legendWords } from '@/words/legend-en';
import { matrixWords } from '@/words/matrix-en';
import { searchWords } from '@/words/search-en';
import { shareWords } from '@/words/share-en';
import { mountApp } from '../support/mount-app';

configure({ asyncUtilTimeout: 15_000 });

/** Words of the catalogue, which must be there. */
const said = <Words extends object>(catalogue: Words, key: keyof Words & string) =>
  [catalogue, key] as const;

/** From now on whatever says these words fails, until they are mended. */
function breakWords(catalogue: object, key: string): () => void {
  const whole = Object.getOwnPropertyDescriptor(catalogue, key);
  Object.defineProperty(catalogue, key, {
    configurable: true,
    get: () => {
      throw new Error('A mistake of ours');
    },
  });
  return () => void (whole && Object.defineProperty(catalogue, key, whole));
}

const find = (selector: string) => document.querySelector(selector);
function press(name: string, place = '.page') {
  const all = document.querySelectorAll(`:is(${place}) :is(button, a)`);
  const found = [...all].find((each) => each.textContent?.startsWith(name));
  if (!found) throw new Error(`Nothing is called ${name}.`);
  fireEvent.click(found);
}
function type(value: string) {
  const field = find('input[type=search]');
  if (field) fireEvent.change(field, { target: { value } });
}
const close = () => fireEvent.keyDown(document.body, { key: 'Escape' });

afterEach(() => vi.restoreAllMocks());

interface Case {
  readonly broken: readonly [catalogue: object, key: string];
  /** What is not there while it is broken, and is before and after. */
  readonly gone: string;
  /** What draws it, or draws it anew. */
  readonly act: () => void;
  readonly after?: () => void;
}

const search = { act: () => type('peace'), after: () => type('') };
const select = { act: () => press('Khojaly, 25', '#events'), after: close };
const dialog = (opener: string, broken: Case['broken']): Case => ({
  broken,
  gone: 'dialog',
  act: () => press(opener),
  after: () => press('Close', 'dialog'),
});

const pieces: Readonly<Record<string, Case>> = {
  'the search field': { ...search, broken: said(words.search, 'placeholder'), gone: 'search' },
  'the best matches': { ...search, broken: said(searchWords, 'best'), gone: '#matches-heading' },
  'the filters': {
    ...search,
    broken: said(words.filters, 'unit'),
    gone: '[role=group][aria-labelledby]',
  },
  'the list of events': { ...search, broken: said(words.list, 'name'), gone: '#events' },
  'all statements': { ...search, broken: said(words.details, 'kept'), gone: '#details h2' },
  'each statement': { ...search, broken: said(words.statement, 'cite'), gone: 'article' },
  'the undated': { ...search, broken: said(words.undated, 'list'), gone: '.shelf' },
  'the timeline': { ...search, broken: said(words.timeline, 'region'), gone: '.timeline' },
  'the note below it': { ...search, broken: said(words.timeline, 'howDrawn'), gone: '.of-lines' },
  'what is printed': { ...search, broken: said(words.print, 'statements'), gone: '.paper' },
  'what says that nothing is found': {
    broken: said(emptyWords, 'count'),
    gone: '.plot .state',
    act: () => type('zebra'),
    after: () => type(''),
  },
  'an event': { ...select, broken: said(words.details, 'alsoCalled'), gone: '#details header' },
  'its notes': { ...select, broken: said(words.notes, 'grades'), gone: '#details .note' },
  'the overview': {
    broken: said(words.overview, 'region'),
    gone: '[role=slider]',
    act: () => fireEvent.click(find('[aria-label="Zoom in"]') ?? document.body),
    after: () => press('All'),
  },
  'the dialog about it': dialog('About this dataset', said(words.about, 'title')),
  'how to share it': dialog('Share', said(shareWords, 'title')),
  'how dates are drawn': dialog('How dates are drawn', said(legendWords, 'title')),
  'who referred to what': dialog('Who referred to what', said(matrixWords.matrix, 'silence')),
};

it('goes on without a piece that fails, and draws it again', { timeout: 90_000 }, async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await mountApp();
  for (const [name, { broken, gone, act, after }] of Object.entries(pieces)) {
    const mend = breakWords(...broken);
    act();
    await waitFor(() => expect(find('[role=alert]')?.textContent, name).toMatch(/could not be/));
    expect(find(gone), name).toBeNull();
    for (const other of ['.timeline', '#events', '#details']) {
      if (other !== gone) expect(find(other), `${other} without ${name}`).not.toBeNull();
    }
    mend();
    while (find('[role=alert]')) press('Try again', '[role=alert]');
    await waitFor(() => expect(find(gone), name).not.toBeNull());
    after?.();
    await waitFor(() => expect(find('dialog'), name).toBeNull());
  }
});
