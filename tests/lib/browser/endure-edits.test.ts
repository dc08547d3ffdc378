// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { endureEditsByOthers } from '@/lib/browser/endure-edits';

const { removeChild, insertBefore } = Node.prototype;

afterEach(() => Object.assign(Node.prototype, { removeChild, insertBefore }));

/** `<p>` of `<a>`, `<b>` and `<i>`. */
function aParagraph() {
  const parent = document.createElement('p');
  const children = ['a', 'b', 'i'].map((tag) => parent.appendChild(document.createElement(tag)));
  const [first, second, last] = children as [HTMLElement, HTMLElement, HTMLElement];
  return { parent, first, second, last };
}

it('removes what is elsewhere from there, and lets what is gone be gone', () => {
  endureEditsByOthers();
  const { parent, first, second } = aParagraph();
  const font = document.createElement('font');
  first.replaceWith(font);
  font.append(first);
  second.remove();
  expect(parent.removeChild(first)).toBe(first);
  expect(parent.removeChild(second)).toBe(second);
  expect(parent.innerHTML).toBe('<font></font><i></i>');
});

it('inserts before what is around the next node, and last where that is gone', () => {
  endureEditsByOthers();
  const { parent, first, second, last } = aParagraph();
  const font = document.createElement('font');
  second.replaceWith(font);
  font.append(second);
  last.remove();
  parent.insertBefore(document.createElement('u'), second);
  parent.insertBefore(document.createElement('s'), last);
  parent.insertBefore(document.createElement('q'), first);
  expect(parent.innerHTML).toBe('<q></q><a></a><u></u><font><b></b></font><s></s>');
});

it('changes nothing where nobody else edits', () => {
  endureEditsByOthers();
  const { parent, first, last } = aParagraph();
  parent.insertBefore(last, first);
  parent.insertBefore(document.createElement('u'), null);
  parent.removeChild(first);
  expect(parent.innerHTML).toBe('<i></i><b></b><u></u>');
});
