import { cleanup, configure, fireEvent, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { mountApp } from '../support/mount-app';
import { translatePage } from '../support/translate-page';

// Late parts are compiled as they are asked for, which a busy machine takes its time for.
configure({ asyncUtilTimeout: 15_000 });

const errors: string[] = [];

beforeEach(() => {
  errors.length = 0;
  vi.spyOn(console, 'error').mockImplementation((...said) => {
    const line = said.map(String).join(' ');
    // jsdom knows no <search>.
    if (!line.includes('unrecognized in this browser')) errors.push(line);
  });
});

afterEach(() => vi.restoreAllMocks());

/** As a reader finds it: by the words on it. Roles take a second each in a page of this size. */
function find(name: string): Element {
  const place = document.querySelector('dialog') ?? document;
  const all = place.querySelectorAll('a, button, label');
  const found = [...all].find((one) =>
    [one.ariaLabel, one.querySelector('input')?.ariaLabel, one.textContent].some((words) =>
      words?.replace(/[\u2068\u2069]/g, '').startsWith(name),
    ),
  );
  if (!found) throw new Error(`Nothing is called ${name}.`);
  return found;
}

const press = (name: string) => fireEvent.click(find(name));
const says = (words: string, where = 'body') =>
  waitFor(() => expect(document.querySelector(where)?.textContent ?? '').toContain(words));
const saysNot = (words: string) =>
  waitFor(() => expect(document.body.textContent).not.toContain(words));
const listed = (count: string) => says(count, '.list-col [role=status]');
const shows = (title: string) => says(title, '#details h2');

function type(...values: readonly string[]) {
  const field = document.querySelector('input[type=search]');
  for (const value of values) if (field) fireEvent.change(field, { target: { value } });
}

/** Each act of a reader, and what then has to be on the page. */
const acts: Readonly<Record<string, () => unknown>> = {
  'types a word letter by letter': async () => {
    type('p', 'pe', 'pea', 'peac', 'peace');
    await says('4 of 12 statements');
    await listed('7 of 11 events');
  },
  'clears the field letter by letter': () => {
    type('peac', 'pea', 'pe', 'p', '');
    return says('12 of 12 statements');
  },
  'searches for what is not there': () => {
    type('zebra');
    return listed('0 of 11 events');
  },
  'clears the field': () => {
    press('Clear search');
    return listed('11 of 11 events');
  },
  'filters by a speaker': () => {
    press('Kamil Khasiyev');
    return listed('9 of 11 events');
  },
  'filters by a theme too': () => {
    press('Peace process');
    return listed('7 of 11 events');
  },
  'goes back': () => {
    history.back();
    return listed('9 of 11 events');
  },
  'opens what the filter leaves': () => {
    press('Khojaly, 25');
    return shows('Khojaly, 25');
  },
  'removes the filter': () => {
    press('Kamil Khasiyev');
    return listed('11 of 11 events');
  },
  'opens another event': () => {
    press('Washington meeting');
    return shows('Washington meeting');
  },
  'searches while it is open': async () => {
    type('turkiye');
    await listed('1 of 11 events');
    press('Clear search');
    await listed('11 of 11 events');
  },
  'reads side by side and back': async () => {
    press('Read side by side');
    await says('Read in article order', '#details');
    press('Read in article order');
    await says('Read side by side', '#details');
  },
  'closes it': () => {
    press('Close');
    return says('12 of 12 statements');
  },
  'opens a mark': () => {
    press('Joint appeal');
    return shows('Joint appeal');
  },
  'closes it with Escape': () => {
    fireEvent.keyDown(document.body, { key: 'Escape' });
    return says('12 of 12 statements');
  },
  'opens a statement, the next, its speaker': async () => {
    press('Kamil Khasiyev, statement 2');
    await shows('statement 2');
    press('Next');
    await shows('statement 3');
    press('Kamil Khasiyev');
    await shows('Kamil Khasiyev');
  },
  'copies its link': () => {
    press('Copy link');
    return says('Cop', '#details header');
  },
  'goes back to the statement': () => {
    history.back();
    return shows('statement 3');
  },
  'zooms in and out': () => {
    press('Zoom in');
    press('Zoom in');
    press('Zoom out');
    press('All');
  },
  'lays it out by theme, by speaker, in one': () => {
    press('Theme');
    press('Speaker');
    press('None');
  },
  'unfolds and folds': () => {
    press('Fold quiet years');
    press('Fold quiet years');
  },
  'shares, and cites': async () => {
    press('Share');
    await says('Copy', 'dialog');
    press('Cite');
    await says('BibTeX', 'dialog');
    press('BibTeX');
    press('Close');
    await saysNot('BibTeX');
  },
  'reads about the dataset': async () => {
    press('About this dataset');
    await says('Version', 'dialog');
    press('Close');
  },
  'reads how dates are drawn': async () => {
    press('How dates are drawn');
    await says('How dates are drawn', 'dialog');
    press('Close');
  },
  'reads who referred to what': async () => {
    press('Who referred to what');
    await says('An empty cell', 'dialog');
    press('Themes');
    press('Close');
  },
};

// The app's last line of defence stands aside, so that the pieces of the page are seen to need none.
const { removeChild, insertBefore } = Node.prototype;

async function go(through: Readonly<Record<string, () => unknown>>) {
  Object.assign(Node.prototype, { removeChild, insertBefore });
  const staleTexts = translatePage();
  for (const [what, act] of Object.entries(through)) {
    await act();
    await waitFor(() => expect(staleTexts(), what).toEqual([]));
    expect(errors, what).toEqual([]);
  }
}

it('works on while a translator replaces each text of the page', { timeout: 90_000 }, async () => {
  await mountApp();
  await go(acts);
});

it('works on in an embed, and with a text that is held against it', {
  timeout: 90_000,
}, async () => {
  await mountApp('?embed=1&speaker=kamil-khasiyev');
  await go({
    'opens an event of the embed, and closes it': async () => {
      press('Khojaly, 25');
      await shows('Khojaly, 25');
      press('Close');
      await says('9 of 11 events');
    },
  });
  cleanup();
  await mountApp();
  await go({
    'checks a text, and another': async () => {
      press('Check against');
      for (const text of ['Some words.', 'Other words, and more of them.']) {
        const field = await waitFor(() => find('Check this text'));
        const area = document.querySelector('dialog textarea');
        if (area) fireEvent.change(area, { target: { value: text } });
        fireEvent.click(field);
        await says('0 of 12', 'dialog [role=status]');
      }
      press('Close');
      await says('0 of 12', 'main aside');
    },
  });
});
