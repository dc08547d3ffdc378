import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { sitePlugin } from './src/pages/build/site-plugin.ts';
import { slimVis } from './src/pages/build/slim-vis.ts';

const src = new URL('./src', import.meta.url).pathname;
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

/** One file each instead of many small ones: what opens a dataset, and what page and timeline share. */
const chunks = [
  {
    name: 'opening',
    test: /src\/(dataset\/(load\/open-small|door\/(check-dataset|name-records|quick-json|read-issues|read-text))|domain\/format\/(accent|check-records|citations|plain-text|record-schemas|refer|references|schema|values|version))\.ts|node_modules\/zod\//,
  },
  {
    name: 'shown',
    test: new RegExp(
      [
        'src/domain/(format/spans|model/(aliases|coverage|dataset|event-columns|form-counts|links)|edtf/date-format|dates/(date-words|event-date)|heaps/(detail-runs|level-of-detail)|axis/(folds|time-scale|time-window|view-window)|select/(linked|select)|say/(statement-form|surname|title-text))\\.ts',
        'src/lib/(rows/(column|count-below|mask|relation|table)|escape-html|fold-text)\\.ts',
        'src/ui/(links/(ThingLink|ViewLink|follow-plainly|thing-context)|statement/outside-context|use-media-query)\\.tsx?',
        'src/(state/use-on-travel|features/timeline/threads/heap-note-id)\\.ts',
        'src/features/timeline/threads/ThreadsNote\\.tsx',
      ].join('|'),
    ),
  },
];

export default defineConfig({
  base: './',
  appType: 'mpa',
  plugins: [react(), tailwindcss(), sitePlugin(), slimVis()],
  resolve: { alias },
  // What it brings may come in more than one file. DuckDB's own code calls `eval`; a worker's policy is its own.
  worker: { format: 'es', rolldownOptions: { checks: { eval: false } } },
  build: {
    target: 'es2023',
    // Every browser of the target knows modulepreload.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      output: { codeSplitting: { includeDependenciesRecursively: false, groups: chunks } },
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
