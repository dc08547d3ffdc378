import type { DatasetHead } from '@/domain/model/dataset';
import { escapeHtml } from '@/lib/escape-html';
import { words } from '@/words/en';
import { escapeJson } from './html-text';
import type { SitePage } from './site-page';

/** A page's picture, relative to the site's root, with its words. */
interface Card {
  readonly path: string;
  readonly alt: string;
}

interface HeadOptions {
  readonly file: DatasetHead;
  /** Where the site will be, with a slash at its end; null where nobody said. */
  readonly siteUrl: string | null;
  readonly card: Card | null;
  /** schema.org, as JSON-LD. */
  readonly data: unknown;
}

const cardSize = { width: 1200, height: 630 } as const;

/**
 * Title, description, canonical address, Open Graph, Twitter and schema.org of a page. Whatever must
 * be absolute is left out where the site's address is not known.
 */
export function writeHead(page: SitePage, options: HeadOptions): string {
  const { file, siteUrl, card } = options;
  const isRecord = page.thing !== null;
  const title = isRecord ? `${page.title} · ${file.title}` : page.title;
  return [
    `<title>${escapeHtml(title)}</title>`,
    meta('name', 'description', page.description),
    meta('property', 'og:type', isRecord ? 'article' : 'website'),
    meta('property', 'og:site_name', isRecord ? file.title : words.app.name),
    meta('property', 'og:locale', file.language.replace('-', '_')),
    meta('property', 'og:title', page.title),
    meta('property', 'og:description', page.description),
    meta('name', 'twitter:card', siteUrl !== null && card ? 'summary_large_image' : 'summary'),
    meta('name', 'twitter:title', page.title),
    meta('name', 'twitter:description', page.description),
    ...(siteUrl === null ? [] : absoluteTags(siteUrl, page, card)),
    `<script type="application/ld+json">${escapeJson(options.data)}</script>`,
  ].join('\n    ');
}

function absoluteTags(siteUrl: string, page: SitePage, card: Card | null): readonly string[] {
  const url = siteUrl + page.canonical;
  return [
    `<link rel="canonical" href="${escapeHtml(url)}" />`,
    meta('property', 'og:url', url),
    ...(card ? pictureTags(siteUrl + card.path, card.alt) : []),
  ];
}

function pictureTags(picture: string, alt: string): readonly string[] {
  return [
    meta('property', 'og:image', picture),
    meta('property', 'og:image:type', 'image/png'),
    meta('property', 'og:image:width', String(cardSize.width)),
    meta('property', 'og:image:height', String(cardSize.height)),
    meta('property', 'og:image:alt', alt),
    meta('name', 'twitter:image', picture),
    meta('name', 'twitter:image:alt', alt),
  ];
}

function meta(kind: 'name' | 'property', key: string, content: string): string {
  return `<meta ${kind}="${key}" content="${escapeHtml(content)}" />`;
}
