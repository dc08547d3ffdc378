import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Dataset } from '@/domain/model/dataset';
import type { LoadedDataset } from '@/domain/model/loaded-dataset';
import type { Thing } from '@/domain/model/thing';
import { escapeHtml } from '@/lib/escape-html';
import { cardAlt } from '@/pages/cards/alt';
import { cardPath } from '@/pages/cards/path';
import { siteWords } from '@/words/en';
import { addSlashScript, notFoundScript, trustedTypesScript } from './inline-scripts';
import { writeJsonLd } from './json-ld';
import { NotFoundPage } from './NotFoundPage';
import { makeOwnPages } from './own-pages';
import { writeHead } from './page-head';
import {
  atDepth,
  findFiles,
  withContent,
  withControlsOff,
  withHead,
  withInline,
  withoutFiles,
  withPolicy,
} from './page-html';
import { writePlotRoom } from './plot-room';
import { listPages } from './record-pages';
import { StaticMain } from './StaticMain';
import { StaticTop } from './StaticTop';
import type { SitePage } from './site-page';
import { writeSitemap } from './sitemap';
import { createPartFinder, everythingVisible } from './visible-part';

interface SiteOptions {
  /** The app's page as Vite built it, with addresses that count on the site's root. */
  readonly html: string;
  readonly dataset: LoadedDataset;
  /** Folder to write into. */
  readonly dist: string;
  /** Where it will be; null where nobody said. */
  readonly siteUrl: string | null;
  /** Where the dataset's file is, from the site's root; its pictures lie in `media` beside it. */
  readonly name: string;
  /** Of the dataset's file, as `fingerprint` gives it. */
  readonly print?: string;
  /** Whether the site holds a card for each of its pages. */
  readonly hasCards: boolean;
  /** Paths of cards that could not be drawn. */
  readonly missingCards?: Pick<ReadonlySet<string>, 'has'>;
}

/** Writes a page for everything, for each thing and for unknown addresses; returns how many. */
export async function writeSite(options: SiteOptions): Promise<number> {
  const { html, dataset, dist, siteUrl } = options;
  const all = everythingVisible(dataset);
  const room = writePlotRoom(dataset, all);
  const inline = {
    scripts: [trustedTypesScript + addSlashScript],
    styles: room === '' ? [] : [room],
  };
  const shallow = withPolicy(withInline(html, inline), inline);
  // What is opened there takes its own room.
  const bare = { ...inline, styles: [] };
  const deep = atDepth(shallow, 2);
  const home = { template: shallow, top: topOf(dataset, './'), root: './' };
  const record = { template: deep, top: topOf(dataset, '../../'), root: '../../' };
  const findPart = createPartFinder(dataset, all);
  const pages = listPages(dataset);
  const media = mediaOf(options);
  for (const page of pages) {
    const { template, top, root } = page.folder === '' ? home : record;
    const { thing } = page;
    const part = findPart(thing);
    const main = withControlsOff(
      renderToStaticMarkup(createElement(StaticMain, { part, thing, root, media })),
    );
    const content = wrapMain(main, page, {
      version: dataset.file.version,
      ...(options.print && { print: options.print }),
    });
    const written = withContent(withHead(template, headOf(page, options)), content, top);
    await mkdir(path.join(dist, page.folder), { recursive: true });
    await writeFile(path.join(dist, page.folder, 'index.html'), written);
  }
  for (const { folder, html: own } of makeOwnPages(withPolicy(withInline(html, bare), bare))) {
    await mkdir(path.join(dist, folder), { recursive: true });
    await writeFile(path.join(dist, folder, 'index.html'), own);
  }
  await writeFile(path.join(dist, '404.html'), await notFoundPage(options));
  if (siteUrl !== null) {
    await writeFile(path.join(dist, 'sitemap.xml'), writeSitemap(pages, siteUrl));
  }
  return pages.length;
}

function mediaOf({ name }: SiteOptions): string {
  return encodeURI(`${path.posix.dirname(name)}/media/`).replace(/[?#]/g, encodeURIComponent);
}

function topOf(dataset: Dataset, root: string): string {
  const top = renderToStaticMarkup(createElement(StaticTop, { dataset, root }));
  return `<div id="prerendered-top" class="page">${top}</div>`;
}

/**
 * `#prerendered-top` and `#prerendered` are what the app takes over. It is between them, because
 * its stage is there before the rest of it.
 */
function wrapMain(
  main: string,
  { thing, canonical }: SitePage,
  written: { readonly version: string; readonly print?: string },
): string {
  const data = { selected: String(thing !== null), ...written, folder: canonical };
  const attributes = Object.entries(data).map(
    ([key, value]) => `data-${key}="${escapeHtml(value)}"`,
  );
  return `<div id="prerendered" class="page" ${attributes.join(' ')}>${main}</div>`;
}

function headOf(page: SitePage, options: SiteOptions): string {
  const { dataset, siteUrl, hasCards, missingCards } = options;
  const wanted = hasCards ? cardOf(dataset, page.thing) : null;
  const card = wanted && missingCards?.has(wanted.path) ? null : wanted;
  return writeHead(page, {
    file: dataset.file,
    siteUrl,
    card,
    data: writeJsonLd({ dataset, siteUrl, media: mediaOf(options) }, page.thing),
  });
}

function cardOf(dataset: Dataset, thing: Thing | null) {
  const alt = cardAlt(dataset, thing);
  return alt === null ? null : { path: cardPath(thing?.kind ?? 'home', thing?.id ?? ''), alt };
}

/** Self-contained, because its own depth is not known: no file is named before the script runs. */
async function notFoundPage({ html, dataset: { file }, siteUrl }: SiteOptions): Promise<string> {
  const style = await readFile(new URL('./not-found.css', import.meta.url), 'utf8');
  const script = trustedTypesScript + notFoundScript({ siteUrl, ...findFiles(html) });
  const content = renderToStaticMarkup(createElement(NotFoundPage, { file, home: siteUrl ?? '/' }));
  const title = escapeHtml(`${siteWords.notFound} · ${file.title}`);
  const head = `<title>${title}</title>\n    <meta name="robots" content="noindex" />`;
  const bare = withContent(
    withHead(withoutFiles(html), head),
    `${content}<script>${script}</script>`,
  );
  const styles = [style];
  return withPolicy(withInline(bare, { scripts: [], styles }), { scripts: [script], styles });
}
