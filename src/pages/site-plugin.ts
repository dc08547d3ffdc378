import { createHash } from 'node:crypto';
import { cp, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin, ResolvedConfig, Rollup } from 'vite';
import type { DatasetFile } from '@/domain/dataset-schema';
import { withDatasetName, withFontPreloads } from './page-html.ts';
import { chooseDataset, importSource, readDataset } from './read-dataset.ts';
import { addSlash, serveApp, serveData, serveNotFound } from './serve-pages.ts';
import { readSiteUrl } from './site-url.ts';

type History = typeof import('@/dataset/check-history');
type MakeCards = typeof import('./make-cards.ts');
type WriteSite = typeof import('./write-site.ts');

const firstFonts =
  /(^|\/)(brygada-1918-latin-wght-normal|source-sans-3-latin-wght-normal)-[^/]+\.woff2$/;

/** The static site: the dataset beside the app, and a real file for everything a link can name. */
export function sitePlugin(): Plugin {
  let config: ResolvedConfig;
  let name = '';
  let file: DatasetFile;
  let siteUrl: string | null = null;
  let isReleased = true;
  return {
    name: 'saywhen:site',
    configResolved(resolved) {
      config = resolved;
      name = chooseDataset(resolved.root);
      siteUrl = readSiteUrl(process.env.SITE_URL);
    },
    async buildStart() {
      if (config.command !== 'build') return;
      file = await readDataset(config.root, name);
      isReleased = await checkRelease(config.root, file);
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const named = withDatasetName(html, name);
        return bundle ? withFontPreloads(named, findFirstFonts(bundle)) : named;
      },
    },
    async writeBundle({ dir = config.build.outDir }, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') return;
      const dist = path.resolve(config.root, dir);
      const { writeSite } = await importSource<WriteSite>(config.root, 'src/pages/write-site.ts');
      const hasCards = process.env.CARDS !== 'off';
      const html = String(page.source);
      const pages = await writeSite({ html, file, dist, siteUrl, hasCards });
      const cards = hasCards ? await writeCards(config.root, file, dist) : { made: 0, reused: 0 };
      await copyData(config.root, dist);
      report(config, { pages, cards }, siteUrl);
      if (!isReleased) config.logger.warn(unreleased(file));
    },
    configureServer({ middlewares, config: { root } }) {
      middlewares.use('/data', serveData(path.join(root, 'data')));
      middlewares.use(addSlash);
      middlewares.use(serveApp);
    },
    configurePreviewServer({ middlewares, config: { root, build } }) {
      middlewares.use(addSlash);
      return () => middlewares.use(serveNotFound(path.resolve(root, build.outDir)));
    },
  };
}

interface Written {
  readonly pages: number;
  readonly cards: Awaited<ReturnType<MakeCards['makeCards']>>;
}

function report({ logger }: ResolvedConfig, written: Written, siteUrl: string | null): void {
  const { pages, cards } = written;
  logger.info(`Wrote ${pages} pages; cards: ${cards.made} made, ${cards.reused} as before.`);
  if (siteUrl !== null) return;
  logger.warn(
    'SITE_URL is not set, so the pages name no canonical address and previews show no picture. ' +
      'Set it to where the site will stand, such as SITE_URL=https://example.org/timeline/.',
  );
}

async function writeCards(root: string, dataset: DatasetFile, dist: string) {
  const { makeCards } = await importSource<MakeCards>(root, 'src/pages/make-cards.ts');
  return makeCards({ dataset, dist, cache: path.join(root, '.cache/cards') });
}

/**
 * Whether this version was released. A released version shows the same for ever: a build with other
 * content of it stops here.
 */
async function checkRelease(root: string, file: DatasetFile): Promise<boolean> {
  const { checkAgainstHistory } = await importSource<History>(root, 'src/dataset/check-history.ts');
  const history = await readFile(path.join(root, 'data/history.json'), 'utf8').catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    },
  );
  const problems = checkAgainstHistory(file, history, (text) =>
    createHash('sha256').update(text, 'utf8').digest('hex'),
  );
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const { releases } = history === null ? { releases: [] } : (JSON.parse(history) as Releases);
  return releases.some(({ dataset, version }) => dataset === file.id && version === file.version);
}

/** What stands in a history that has passed the check. */
interface Releases {
  readonly releases: readonly { readonly dataset: string; readonly version: string }[];
}

function unreleased({ id, version }: DatasetFile): string {
  return (
    `${id} ${version} is not in data/history.json, so permanent links made now cannot be compared ` +
    'later. Run "npm run release" when this version is done.'
  );
}

function findFirstFonts(bundle: Rollup.OutputBundle): readonly string[] {
  return Object.keys(bundle).filter((name) => firstFonts.test(name));
}

async function copyData(root: string, dist: string): Promise<void> {
  await cp(path.join(root, 'data'), path.join(dist, 'data'), {
    recursive: true,
    filter: (from) => path.basename(from) !== 'README.md',
  });
}
