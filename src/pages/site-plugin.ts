import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin, ResolvedConfig, Rollup } from 'vite';
import type { DatasetFile } from '@/domain/dataset-schema';
import {
  atDepthTwo,
  withDatasetName,
  withFontPreloads,
  withPolicy,
  withTitle,
} from './page-html.ts';
import { chooseDataset, importSource, readDataset } from './read-dataset.ts';
import type { RecordPage } from './record-pages.ts';
import { addSlash, serveApp, serveData, serveNotFound } from './serve-pages.ts';

type RecordPages = typeof import('./record-pages.ts');

const firstFonts =
  /(^|\/)(brygada-1918-latin-wght-normal|source-sans-3-latin-wght-normal)-[^/]+\.woff2$/;

const recordPages = 'src/pages/record-pages.ts';

/** The static site: the dataset beside the app, and a real file for everything a link can name. */
export function sitePlugin(): Plugin {
  let config: ResolvedConfig;
  let file = '';
  let dataset: DatasetFile;
  return {
    name: 'saywhen:site',
    configResolved(resolved) {
      config = resolved;
      file = chooseDataset(resolved.root);
    },
    async buildStart() {
      if (config.command === 'build') dataset = await readDataset(config.root, file);
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const named = withDatasetName(html, file);
        return bundle ? withFontPreloads(withPolicy(named), findFirstFonts(bundle)) : named;
      },
    },
    async writeBundle({ dir = config.build.outDir }, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') return;
      const dist = path.resolve(config.root, dir);
      const { listRecordPages } = await importSource<RecordPages>(config.root, recordPages);
      await writePages(dist, String(page.source), listRecordPages(dataset));
      await copyData(config.root, dist);
    },
    configureServer({ middlewares, config: { root } }) {
      middlewares.use('/data', serveData(path.join(root, 'data')));
      middlewares.use(addSlash);
      middlewares.use(serveApp);
    },
    configurePreviewServer({ middlewares, config: { root, build } }) {
      middlewares.use(addSlash);
      middlewares.use(serveNotFound(path.resolve(root, build.outDir)));
    },
  };
}

function findFirstFonts(bundle: Rollup.OutputBundle): readonly string[] {
  return Object.keys(bundle).filter((name) => firstFonts.test(name));
}

/** Written here rather than emitted, so that a large dataset does not print a line for each page. */
async function writePages(dist: string, html: string, pages: readonly RecordPage[]): Promise<void> {
  const deep = atDepthTwo(html);
  await writeFile(path.join(dist, '404.html'), deep);
  for (const { folder, title } of pages) {
    await mkdir(path.join(dist, folder), { recursive: true });
    await writeFile(path.join(dist, folder, 'index.html'), withTitle(deep, title));
  }
}

async function copyData(root: string, dist: string): Promise<void> {
  await cp(path.join(root, 'data'), path.join(dist, 'data'), {
    recursive: true,
    filter: (from) => path.basename(from) !== 'README.md',
  });
}
