// @vitest-environment jsdom
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { indexDataset } from '@/domain/model/dataset';
import type { Thing } from '@/domain/model/thing';
import { StaticMain } from '@/pages/site/StaticMain';
import { StaticTop } from '@/pages/site/StaticTop';
import { createPartFinder, everythingVisible } from '@/pages/site/visible-part';
import { arabic } from '../../gallery/arabic';
import { japanese } from '../../gallery/japanese';

/** What is written into the page of a thing. */
function write(file: typeof arabic, thing: Thing | null): Document {
  const dataset = indexDataset(file);
  const visible = everythingVisible(dataset);
  const part = createPartFinder(dataset, visible)(thing);
  const top = createElement(StaticTop, { dataset, root: './' });
  const main = createElement(StaticMain, { part, thing, media: 'data/media/', root: './' });
  const html = renderToStaticMarkup(top) + renderToStaticMarkup(main);
  return new DOMParser().parseFromString(html, 'text/html');
}

/** Texts with letters of a script, each with the element that holds it. */
function textsIn(page: Document, letters: RegExp) {
  const walker = page.createTreeWalker(page.body, 4);
  const found: { text: string; element: Element }[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement: element, textContent: text } = node;
    if (element && text && element.tagName !== 'SCRIPT' && letters.test(text)) {
      found.push({ text, element });
    }
  }
  return found;
}

describe('pages of a dataset from right to left', () => {
  const letters = /[\u0600-\u06ff]/;
  const things = [
    null,
    { kind: 'event', id: 'tower-2031' },
    { kind: 'speaker', id: 'salim-haddad' },
    { kind: 'statement', id: 's02' },
  ] as const;
  const pages = things.map((thing) => write(arabic, thing));

  it('isolate each of its texts from the words around it', () => {
    for (const page of pages) {
      const texts = textsIn(page, letters);
      expect(texts.length).toBeGreaterThan(8);
      const loose = texts.filter(
        ({ text, element }) => !element.closest('bdi, [dir]') && !/\u2068.*\u2069/su.test(text),
      );
      expect(loose.map(({ text }) => text)).toEqual([]);
      const names = Array.from(page.querySelectorAll('[aria-label]'), ({ ariaLabel }) => ariaLabel);
      const mixed = names.filter((name) => letters.test(name ?? '') && /[a-z]/i.test(name ?? ''));
      expect(mixed.filter((name) => !name?.includes('\u2068'))).toEqual([]);
    }
  });

  it('say which language they are in', () => {
    for (const page of pages) {
      const own = textsIn(page, letters).filter(({ element }) => element.closest('bdi, [dir]'));
      const languages = own.map(({ element }) => element.closest('[lang]')?.getAttribute('lang'));
      expect(new Set(languages)).toEqual(new Set(['ar']));
    }
  });

  it('leave the date beside a title out of its direction', () => {
    const [row] = [...(pages[0]?.querySelectorAll('.event') ?? [])];
    expect(row?.querySelector('.event__date')?.closest('bdi, [dir], [lang="ar"]')).toBe(null);
  });
});

it('gives quotes the language of their source, and titles that of the dataset', () => {
  const page = write({ ...japanese, language: 'en-GB' }, null);
  const languageOf = (selector: string) =>
    page.querySelector(selector)?.closest('[lang]')?.getAttribute('lang');
  expect(languageOf('blockquote p')).toBe('ja');
  expect(languageOf('.event a bdi')).toBe('en-GB');
});
