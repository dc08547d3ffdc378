import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { chunksOf } from './src/pages/build/chunks.ts';
import { sitePlugin } from './src/pages/build/site-plugin.ts';
import { slimVis } from './src/pages/build/slim-vis.ts';

const folder = new URL('.', import.meta.url).pathname.replace(/\/$/, '');
const src = `${folder}/src`;
const standIns = `${src}/features/timeline/vis`;

const alias = {
  '@': src,
  // What vis-timeline alone asks for, and hardly uses; each file says what it stands in for.
  moment: `${standIns}/moment.ts`,
  uuid: `${standIns}/uuid.ts`,
  xss: `${standIns}/xss.ts`,
  'vis-util/esnext/esm/vis-util.js': `${standIns}/vis-util.ts`,
  // Its package leads to what runs in Node.
  'duckdb-for-browsers': new URL(
    './node_modules/@duckdb/duckdb-wasm/dist/duckdb-browser-blocking.mjs',
    import.meta.url,
  ).pathname,
};

export default defineConfig({
  base: './',
  appType: 'mpa',
  plugins: [react(), tailwindcss(), sitePlugin(), slimVis()],
  resolve: {
    alias: [
      ...Object.entries(alias).map(([find, replacement]) => ({ find, replacement })),
      // Only TanStack Query has such files.
      {
        find: /^\.\/(mutationCache|infiniteQueryBehavior|suspense|errorBoundaryUtils|QueryErrorResetBoundary)\.js$/,
        replacement: `${src}/dataset/load/unused-in-query.ts`,
      },
    ],
  },
  // What it brings may come in more than one file. DuckDB's own code calls `eval`; a worker's policy is its own.
  worker: { format: 'es', rolldownOptions: { checks: { eval: false } } },
  build: {
    target: 'es2023',
    // Every browser of the target knows modulepreload.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name: chunksOf(folder), debugName: 'by who reaches it' }],
        },
      },
    },
  },
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'pure',
          environment: 'node',
          testTimeout: 20_000,
          include: ['tests/{lib,domain,dataset,state,data,tools,pages,rooms}/**/*.test.ts'],
        },
      },
      {
        plugins: [react()],
        resolve: { alias },
        test: {
          name: 'dom',
          environment: 'jsdom',
          testTimeout: 20_000,
          include: ['tests/{ui,features,app}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/dom-setup.ts'],
        },
      },
    ],
  },
});
