import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { sitePlugin } from './src/pages/site-plugin.ts';
import { slimVis } from './src/pages/slim-vis.ts';

const src = new URL('./src', import.meta.url).pathname;
const standIns = `${src}/features/timeline`;

const alias = {
  '@': src,
  // What vis-timeline asks for and hardly uses; each file says what it stands in for.
  moment: `${standIns}/vis-moment.ts`,
  uuid: `${standIns}/vis-uuid.ts`,
  xss: `${standIns}/vis-xss.ts`,
  'vis-util/esnext/esm/vis-util.js': `${standIns}/vis-util.ts`,
};

export default defineConfig({
  base: './',
  appType: 'mpa',
  plugins: [react(), tailwindcss(), sitePlugin(), slimVis()],
  resolve: { alias },
  build: { target: 'es2023', assetsInlineLimit: 0, reportCompressedSize: false },
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'pure',
          environment: 'node',
          include: ['tests/{lib,domain,dataset,state,data,tools,pages}/**/*.test.ts'],
        },
      },
      {
        plugins: [react()],
        resolve: { alias },
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['tests/{ui,features,app}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/dom-setup.ts'],
        },
      },
    ],
  },
});
