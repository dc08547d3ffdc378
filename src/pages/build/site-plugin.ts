import { createHash } from 'node:crypto';
import { cp, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin, ResolvedConfig, Rollup } from 'vite';
import type { Dataset, DatasetHead } from '@/domain/model/dataset';
import { withDatasetName, withFontPreloads } from './index-html.ts';
import { chooseDataset, importSource, readDataset } from './read-dataset.ts';
import {
  addSlash,
  engineFile,
  engineName,
  serveApp,
  serveData,
  serveNotFound,
} from './serve-pages.ts';
import { readSiteUrl } from './site-url.ts';

type History = typeof import('@/dataset/beside/check-history');
type MakeCards = typeof import('@/pages/cards/make-cards');
type MakeProvenance = typeof import('./make-provenance.ts');
type Domain = typeof import('@/domain/model/dataset');
type RecordPages = typeof import('@/pages/site/record-pages');
type WriteSite = typeof import('@/pages/site/write-site');

const firstFonts =
  /(^|\/)(brygada-1918-latin-wght-normal|source-sans-3-latin-wght-normal)-[^/]+\.woff2$/;

/** The static site: the dataset beside the app, and a real file for everything a link can name. */
export function sitePlugin(): Plugin {
  let config: ResolvedConfig;
  let name = '';
  let dataset: Dataset;
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
      dataset = await readDataset(config.root, name);
      isReleased = await checkRelease(config.root, dataset);
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
      const { writeSite } = await importSource<WriteSite>(
        config.root,
        'src/pages/site/write-site.ts',
      );
      const hasPages = await hasRecordPages(config.root, dataset);
      const hasCards = hasPages && process.env.CARDS !== 'off';
      const html = String(page.source);
      const pages = await writeSite({ html, dataset, dist, siteUrl, hasCards });
      const cards = hasCards ? await writeCards(config.root, dataset, dist) : noCards;
      await copyData(config.root, dist);
      const verified = await writeProvenance(config.root, { dist, name, file: dataset.file });
      report(config, { pages, cards }, siteUrl);
      if (!hasPages) config.logger.warn(throughNotFound(dataset));
      if (!isReleased) config.logger.warn(unreleased(dataset.file));
      warnUnverified(config, name, verified);
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

const noCards = { made: 0, reused: 0 };

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

async function writeCards(root: string, dataset: Dataset, dist: string) {
  const { makeCards } = await importSource<MakeCards>(root, 'src/pages/cards/make-cards.ts');
  return makeCards({ dataset, dist, cache: path.join(root, '.cache/cards') });
}

async function hasRecordPages(root: string, dataset: Dataset): Promise<boolean> {
  const pages = await importSource<RecordPages>(root, 'src/pages/site/record-pages.ts');
  return pages.hasRecordPages(dataset);
}

function throughNotFound({ event, statement, part }: Dataset): string {
  const { events, statements } = part?.of ?? { events: event.length, statements: statement.length };
  return (
    `${events + statements} events and statements are too many for a page and a card each. ` +
    'Links to them open through 404.html, which the host has to serve for an unknown address.'
  );
}

/**
 * Whether this version was released. A released version shows the same for ever: a build with other
 * content of it stops here.
 */
async function checkRelease(root: string, dataset: Dataset): Promise<boolean> {
  const { checkAgainstHistory } = await importSource<History>(
    root,
    'src/dataset/beside/check-history.ts',
  );
  const history = await readFile(path.join(root, 'data/history.json'), 'utf8').catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    },
  );
  const { id, version } = dataset.file;
  const isReleased = listReleases(history).some(
    (release) => release.dataset === id && release.version === version,
  );
  if (isReleased && dataset.part) throw new Error(notByParts(dataset.file));
  // All records of a large dataset at once are only asked for where there is something to compare.
  const { toFile } = await importSource<Domain>(root, 'src/domain/model/dataset.ts');
  const file = isReleased ? toFile(dataset) : { ...dataset.file, events: [], statements: [] };
  const problems = checkAgainstHistory(file, history, (text) =>
    createHash('sha256').update(text, 'utf8').digest('hex'),
  );
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return isReleased;
}

/** None where there is no history, or a broken one, which the check names. */
function listReleases(history: string | null): Releases['releases'] {
  try {
    return (JSON.parse(history ?? '{}') as Partial<Releases>).releases ?? [];
  } catch {
    return [];
  }
}

/** What a history holds of the releases. */
interface Releases {
  readonly releases: readonly { readonly dataset: string; readonly version: string }[];
}

function notByParts({ id, version }: DatasetHead): string {
  return (
    `${id} ${version} is in data/history.json, and cannot be compared with it, because it is read part by part. ` +
    'Raise its version.'
  );
}

function unreleased({ id, version }: DatasetHead): string {
  return (
    `${id} ${version} is not in data/history.json, so permanent links made now cannot be compared ` +
    'later. Run "npm run release" when this version is done.'
  );
}

function warnUnverified(
  { logger }: ResolvedConfig,
  name: string,
  verified: Awaited<ReturnType<typeof writeProvenance>>,
): void {
  if (verified?.ok) return;
  logger.warn(
    `No verification of ${name} as it is now is recorded in which everything matched, and the page says so. ` +
      'Run "npm run verify" with --record.',
  );
}

async function writeProvenance(
  root: string,
  site: Omit<Parameters<MakeProvenance['makeProvenance']>[0], 'root'>,
) {
  const module = await importSource<MakeProvenance>(root, 'src/pages/build/make-provenance.ts');
  return module.makeProvenance({ root, ...site });
}

function findFirstFonts(bundle: Rollup.OutputBundle): readonly string[] {
  return Object.keys(bundle).filter((name) => firstFonts.test(name));
}

async function copyData(root: string, dist: string): Promise<void> {
  await cp(path.join(root, 'data'), path.join(dist, 'data'), {
    recursive: true,
    filter: (from) => path.basename(from) !== 'README.md',
  });
  // It is 34 MB, so that it comes only with a dataset that asks for it.
  const files = await readdir(path.join(dist, 'data'), { recursive: true });
  const folders = files
    .filter((file) => file.endsWith('.duckdb'))
    .map((file) => path.dirname(file));
  for (const folder of new Set(folders)) {
    await cp(engineFile(), path.join(dist, 'data', folder, engineName));
  }
}
