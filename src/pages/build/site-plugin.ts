import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin, ResolvedConfig, Rollup } from 'vite';
import type { Dataset, DatasetHead } from '@/domain/model/dataset';
// biome-ignore lint/style/noRestrictedImports: plain Node knows no `@/`.
import { importSource } from '../../dataset/node/import-source.mjs';
import { bundled, chooseDataset, publishedName } from './choose-dataset.ts';
import { firstChunks } from './chunks.ts';
import {
  withCheckedHash,
  withDatasetName,
  withFontPreloads,
  withPlainStyles,
  withScriptPreloads,
} from './index-html.ts';
import { addSlash, serveApp, serveData, serveEscaped, serveNotFound } from './serve-pages.ts';
import { readSiteUrl } from './site-url.ts';
import { writeLicences } from './write-licences.ts';

// Vite's own loader of this file knows no `@/`, so that what is behind it comes through Vite.
const loadBuild = () =>
  importSource<typeof import('@/pages/build/build-site')>('src/pages/build/build-site.ts');
const loadCards = () =>
  importSource<typeof import('@/pages/cards/make-cards')>('src/pages/cards/make-cards.ts');

type Build = Awaited<ReturnType<typeof loadBuild>>;
type Cards = Awaited<ReturnType<typeof loadCards>>;

const firstFonts =
  /(^|\/)(brygada-1918-latin-wght-normal|source-sans-3-latin-wght-normal)-[^/]+\.woff2$/;

/** The static site: the dataset beside the app, and a real file for everything a link can name. */
export function sitePlugin(): Plugin {
  let config: ResolvedConfig;
  let file = '';
  let siteUrl: string | null = null;
  let build: Build;
  let publication: Awaited<ReturnType<Build['openPublication']>>;
  return {
    name: 'saywhen:site',
    // What must not be published stops the build here, because a bundler wraps errors of its hooks.
    async configResolved(resolved) {
      config = resolved;
      try {
        file = chooseDataset(resolved.root);
        siteUrl = readSiteUrl(process.env.SITE_URL);
        if (resolved.command !== 'build') return;
        if (siteUrl !== null && !process.env.DATASET)
          resolved.logger.warn(publishesBundled(siteUrl));
        build = await loadBuild();
        publication = await build.openPublication(resolved.root, file);
      } catch (error) {
        throw withoutStack(error);
      }
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const named = withDatasetName(html, publishedName(file));
        if (!bundle) return named;
        const checked = withCheckedHash(named, publication.sha256);
        const linked = withScriptPreloads(checked, findFirstScripts(bundle));
        return withFontPreloads(withPlainStyles(linked), findFirstFonts(bundle));
      },
    },
    async writeBundle({ dir = config.build.outDir }, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') return;
      const { root } = config;
      const dist = path.resolve(root, dir);
      writeFileSync(path.join(dist, 'licences.txt'), writeLicences(root));
      const { dataset, isReleased, hasPages } = publication;
      const hasCards = hasPages && process.env.CARDS !== 'off';
      const cards = hasCards ? await writeCards(root, dataset, dist) : noCards;
      const site = { html: String(page.source), dist, siteUrl, hasCards };
      const options = { ...site, missingCards: cards.missing, root, file };
      const { pages, verified } = await build.writePublication(publication, options);
      report(config, { pages, cards }, siteUrl);
      warn(config, [
        !hasPages && throughNotFound(dataset),
        !isReleased && unreleased(dataset.file),
        !verified?.ok && hasText(dataset.file) && unverified(file),
        cards.missing.size > 0 && undrawn(cards.missing),
      ]);
    },
    configureServer({ middlewares, config: { root } }) {
      middlewares.use(
        '/data',
        serveData(path.join(root, 'data'), path.dirname(path.resolve(root, file))),
      );
      middlewares.use(addSlash);
      middlewares.use(serveApp);
    },
    configurePreviewServer({ middlewares, config: { root, build } }) {
      middlewares.use('/data', serveEscaped(path.resolve(root, build.outDir, 'data')));
      middlewares.use(addSlash);
      return () => middlewares.use(serveNotFound(path.resolve(root, build.outDir)));
    },
  };
}

/** Without the lines of our code that an error carries: it is the publisher's file that is wrong. */
function withoutStack(error: unknown): unknown {
  if (error instanceof Error) error.stack = error.message;
  return error;
}

function publishesBundled(siteUrl: string): string {
  return (
    `DATASET is not set, so ${siteUrl} will publish the dataset that comes with Saywhen, ${bundled}. ` +
    'To publish your own: DATASET=path/to/yours.json'
  );
}

const noCards = { made: 0, reused: 0, missing: new Map<string, string>() };

interface Written {
  readonly pages: number;
  readonly cards: Awaited<ReturnType<Cards['makeCards']>>;
}

function report({ logger }: ResolvedConfig, written: Written, siteUrl: string | null): void {
  const { pages, cards } = written;
  logger.info(`Wrote ${pages} pages; cards: ${cards.made} made, ${cards.reused} reused.`);
  if (siteUrl !== null) return;
  logger.warn(
    'SITE_URL is not set, so the pages have no canonical address and previews have no image. ' +
      'Set it to the address of the site, such as SITE_URL=https://example.org/timeline/.',
  );
}

function warn({ logger }: ResolvedConfig, warnings: readonly (string | false)[]): void {
  for (const warning of warnings) if (warning !== false) logger.warn(warning);
}

async function writeCards(root: string, dataset: Dataset, dist: string) {
  const { makeCards } = await loadCards();
  return makeCards({ dataset, dist, cache: path.join(root, '.cache/cards') });
}

function throughNotFound({ counts: { events, statements } }: Dataset): string {
  return (
    `${events + statements} events and statements are too many to have a page and a card each. ` +
    'Links to them open through 404.html, which the host has to serve for an unknown address.'
  );
}

/** Which fonts to add, so that no preview shows boxes instead of letters. */
function undrawn(missing: ReadonlyMap<string, string>): string {
  const needed = [...new Set(missing.values())].join(', ');
  return (
    `${missing.size} preview pictures are left out, because no bundled font has their letters. They need: ${needed}. ` +
    'Fonts of cards are listed in src/pages/fonts/card-fonts.ts; text from right to left cannot be drawn yet.'
  );
}

function unreleased({ id, version }: DatasetHead): string {
  return (
    `${id} ${version} is not in data/history.json, so permanent links made now cannot be compared ` +
    'later. Run "npm run release" when this version is ready.'
  );
}

/** Whether there is anything to verify. */
function hasText({ sources }: DatasetHead): boolean {
  return sources.some(({ sha256 }) => sha256);
}

function unverified(name: string): string {
  return (
    `${name}, as it is now, has no recorded verification in which everything matched, and the page says so. ` +
    'Run "npm run verify" with --record.'
  );
}

/** The files of `chunks.ts` that each page fetches, besides the entry. */
function findFirstScripts(bundle: Rollup.OutputBundle): readonly string[] {
  return Object.values(bundle).flatMap((file) =>
    file.type === 'chunk' && firstChunks.includes(file.name) ? [file.fileName] : [],
  );
}

function findFirstFonts(bundle: Rollup.OutputBundle): readonly string[] {
  return Object.keys(bundle).filter((name) => firstFonts.test(name));
}
