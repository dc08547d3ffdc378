import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { sitePlugin } from './src/pages/site-plugin.ts';

const alias = { '@': new URL('./src', import.meta.url).pathname };

export default defineConfig({
  base: './',
  appType: 'mpa',
  plugins: [react(), tailwindcss(), sitePlugin()],
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
