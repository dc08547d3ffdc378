import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { DeskHead } from '@/features/bring/DeskHead';
import { escapeHtml } from '@/lib/escape-html';
import { siteWords, words } from '@/words/en';
import { makeWords } from '@/words/make-en';
import { openWords } from '@/words/open-en';
import { atDepth, withContent, withHead } from './page-html';

/** A page that shows nothing of the dataset, but what a reader brings. */
interface OwnPage {
  /** Below the site's root, with a slash at its end. */
  readonly folder: string;
  readonly html: string;
}

interface OwnWords {
  readonly title: string;
  readonly lead: string;
  readonly needsScript: string;
}

/** These pages, of the site's page without its own content; `html` counts on the site's root. */
export function makeOwnPages(html: string): readonly OwnPage[] {
  return [makePage(html, 'open/', openWords), makePage(html, 'make/', makeWords.page)];
}

function makePage(html: string, folder: string, { title, lead, needsScript }: OwnWords): OwnPage {
  const head = [
    `<title>${escapeHtml(`${title} · ${words.app.name}`)}</title>`,
    `<meta name="description" content="${escapeHtml(lead)}" />`,
    '<meta name="robots" content="noindex" />',
  ].join('\n    ');
  const top = renderToStaticMarkup(createElement(DeskHead, { home: '../', title, lead }));
  const content = `<div id="prerendered" class="page">${top}<main><noscript><p class="wrap py-5">${escapeHtml(needsScript)}</p></noscript><p class="wrap in-data-disk:block hidden py-5">${escapeHtml(siteWords.ownFromDisk)}</p></main></div>`;
  return { folder, html: withContent(withHead(atDepth(html, 1), head), content) };
}
