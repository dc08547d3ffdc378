import { brotliCompressSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';
import { expect, test } from './fixtures';

/** Bytes, as a host that packs with brotli sends them. */
const limits = { entry: 83_500, untouched: 165_000 };

for (const page of ['', 'events/washington-meeting-2025/', 'statements/s01/']) {
  test(`scripts of an untouched page, ./${page}`, async ({ page: tab }) => {
    const scripts = collectScripts(tab);
    const response = await tab.goto(`./${page}`, { waitUntil: 'networkidle' });
    await expect(tab.getByRole('region', { name: 'Timeline' })).toBeVisible();
    const named = [...((await response?.text()) ?? '').matchAll(/<script[^>]* src="([^"]+\.js)"/g)];
    const sizes = new Map(
      await Promise.all(
        scripts.map(async (script) => {
          const name = new URL(script.url()).pathname.split('/').at(-1);
          return [name, pack(await script.body())] as const;
        }),
      ),
    );
    const entry = named.map(([, name]) => sizes.get(name?.split('/').at(-1)) ?? Number.NaN);
    console.log(`./${page}: entry ${sum(entry)} B, all ${sum([...sizes.values()])} B`);
    expect(sum(entry)).toBeLessThanOrEqual(limits.entry);
    expect(sum([...sizes.values()])).toBeLessThanOrEqual(limits.untouched);
  });
}

test('what searches comes with the focus, and loses no letter that is typed before', async ({
  page,
}) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let asked = 0;
  await page.route('**/assets/search-dataset-*.js', async (route) => {
    asked += 1;
    await held;
    await route.continue();
  });
  await page.goto('./', { waitUntil: 'networkidle' });
  expect(asked).toBe(0);
  const field = page.getByRole('searchbox', { name: 'Search' });
  await field.focus();
  await expect.poll(() => asked).toBe(1);
  await field.pressSequentially('turkiye');
  await expect(field).toHaveValue('turkiye');
  release();
  await expect(page.getByRole('article')).toHaveCount(1);
  await expect(field).toHaveValue('turkiye');
  expect(asked).toBe(1);
});

test.describe('what searches and does not come', () => {
  test.use({ expectedErrors: [/Failed to load resource/] });

  test('is told below the field, and comes when it is asked for again', async ({ page }) => {
    await page.route('**/assets/search-dataset-*.js', (route) => route.abort());
    await page.goto('./');
    const field = page.getByRole('searchbox', { name: 'Search' });
    await field.pressSequentially('turkiye');
    await expect(page.getByRole('alert')).toContainText('could not be loaded');
    await page.unroute('**/assets/search-dataset-*.js');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('article')).toHaveCount(1);
    await expect(field).toHaveValue('turkiye');
  });
});

function collectScripts(page: Page) {
  const scripts: Response[] = [];
  page.on('response', (response) => {
    const isScript = response.request().resourceType() === 'script';
    if (isScript || new URL(response.url()).pathname.endsWith('.js')) {
      scripts.push(response);
    }
  });
  return scripts;
}

const pack = (body: Buffer) => brotliCompressSync(body).length;
const sum = (sizes: readonly number[]) => sizes.reduce((all, size) => all + size, 0);
