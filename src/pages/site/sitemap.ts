import { escapeHtml } from '@/lib/escape-html';
import type { SitePage } from './site-page';

/** How many addresses one map may hold (sitemaps.org). */
const max = 50_000;

/** The pages for search engines, as the sitemap protocol writes them. */
export function writeSitemap(pages: readonly SitePage[], siteUrl: string): string {
  const own = pages.filter(({ folder, canonical }) => folder === canonical).slice(0, max);
  const lines = own.map(({ folder }) => `<url><loc>${escapeHtml(siteUrl + folder)}</loc></url>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...lines,
    '</urlset>\n',
  ].join('\n');
}
