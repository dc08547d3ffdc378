import { afterEach, expect, it } from 'vitest';
import { readSelection } from '@/features/make/text/read-selection';

afterEach(() => document.body.replaceChildren());

/** A paragraph as the page has it: pieces that know where they begin, and a button between them. */
function draw(): Element {
  const list = document.createElement('p');
  for (const [start, words] of [
    [10, 'One day '],
    [18, 'she said no. '],
    [40, 'Next.'],
  ] as const) {
    const button = document.createElement('button');
    button.textContent = '4';
    const piece = document.createElement('span');
    piece.setAttribute('data-start', String(start));
    piece.textContent = words;
    list.append(button, piece);
  }
  document.body.append(list);
  return list;
}

type End = readonly [Node | null | undefined, number];

function select([from, start]: End, [to, end]: End) {
  if (!from || !to) throw new Error('nothing to select');
  getSelection()?.setBaseAndExtent(from, start, to, end);
}

it('counts in the text, over pieces and what is between them', () => {
  const list = draw();
  const [first, second] = list.querySelectorAll('span');
  select([first?.firstChild, 4], [second?.firstChild, 3]);
  expect(readSelection(list)).toEqual({ start: 14, end: 21 });
  select([second?.firstChild, 8], [first?.firstChild, 0]);
  expect(readSelection(list)).toEqual({ start: 10, end: 26 });
});

it('takes whole pieces where the ends are outside of them', () => {
  const list = draw();
  select([document.body, 0], [document.body, 1]);
  expect(readSelection(list)).toEqual({ start: 10, end: 45 });
});

it('takes nothing where nothing is selected, or something else', () => {
  const list = draw();
  expect(readSelection(list)).toBeNull();
  const other = document.createElement('p');
  other.textContent = 'Elsewhere';
  document.body.append(other);
  select([other.firstChild, 0], [other.firstChild, 4]);
  expect(readSelection(list)).toBeNull();
});
