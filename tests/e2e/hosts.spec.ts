import { readdir } from 'node:fs/promises';
import type { APIRequestContext } from '@playwright/test';
import { dist, serveBelow } from './file-server';
import { expect, test } from './fixtures';

// Servers of the test's own, on ports of their own; an unknown address is a 404 on purpose.
test.use({ expectedErrors: [/404|request: http:\/\/127\.0\.0\.1:\d+\//] });

const hosts = [
  ['at the root', '/', {}],
  ['below a path', '/a/b/', {}],
  ['that takes off .html and the slash', '/a/b/', { stripsHtml: true }],
] as const;

for (const [name, prefix, options] of hosts) {
  test(`every page of the build leads on, on a plain host ${name}`, async ({ request }) => {
    const site = await serveBelow(prefix, options);
    try {
      const pages = await listPages();
      expect(pages.length).toBeGreaterThan(28);
      const links = new Map<string, string>();
      for (const page of pages) {
        for (const link of await readLinks(request, site.url + page)) links.set(link, page);
      }
      const own = [...links].filter(([link]) => link.startsWith(site.url));
      expect(own.length).toBeGreaterThan(pages.length);
      const answers = await Promise.all(
        own.map(async ([link, page]) => ({ link, page, ok: (await request.get(link)).ok() })),
      );
      expect(answers.filter(({ ok }) => !ok)).toEqual([]);
    } finally {
      site.close();
    }
  });

  test(`the app opens each kind of page, on a plain host ${name}`, async ({ page }) => {
    const site = await serveBelow(prefix, options);
    try {
      for (const [address, heading] of [
        ['', '12 of 12 statements'],
        ['events/khojaly-1992/', 'Khojaly, 25–26 February 1992'],
        ['statements/s05/', 'Kamil Khasiyev, statement 5 of 12'],
        ['speakers/tural-jafarov/index.html', 'Tural Jafarov'],
        ['events/year-2023/', /^2023: restoration/],
      ] as const) {
        await page.goto(site.url + address);
        await expect(page.locator('.mark').first()).toBeVisible();
        await expect(page.locator('#prerendered')).toHaveCount(0);
        await expect(
          page.getByRole('region', { name: 'Details' }).getByRole('heading', { level: 2 }),
        ).toHaveText(heading);
        await expect(page.getByRole('link', { name: 'Saywhen home' })).toHaveAttribute(
          'href',
          site.url,
        );
      }
      await expect(page).toHaveURL(`${site.url}events/sovereignty-2023/`);
    } finally {
      site.close();
    }
  });

  test(`an unknown address names the dataset and leads home, on a plain host ${name}`, async ({
    page,
  }) => {
    const site = await serveBelow(prefix, options);
    try {
      await page.goto(`${site.url}events/a/b/c.html`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
      await expect(page.getByRole('heading', { level: 2 })).toContainText('Belgrade roundtable');
      await page.getByRole('link', { name: 'Show everything in this dataset' }).click();
      await expect(page).toHaveURL(site.url);
      await page.goto(`${site.url}events/nothing-of-this-name/?lanes=theme`);
      await expect(page.getByRole('alert')).toContainText(
        'There is no event “nothing-of-this-name”',
      );
      await expect(page.getByRole('radio', { name: 'Theme' })).toBeChecked();
    } finally {
      site.close();
    }
  });
}

test('the page for unknown addresses needs no other file, with or without JavaScript', async ({
  browser,
}) => {
  const site = await serveBelow('/a/');
  const context = await browser.newContext({ javaScriptEnabled: false });
  try {
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${site.url}no/such/page/at/any/depth`);
    await expect(page.getByRole('heading', { level: 2 })).toContainText('Belgrade roundtable');
    await expect(page.locator('html')).toHaveCSS('color', 'rgb(20, 32, 31)');
    expect(asked.filter((path) => path !== '/favicon.ico')).toEqual([
      '/a/no/such/page/at/any/depth',
    ]);
  } finally {
    await context.close();
    site.close();
  }
});

async function listPages(): Promise<readonly string[]> {
  const files = await readdir(dist, { recursive: true });
  return files
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('index.html'))
    .map((file) => file.slice(0, -'index.html'.length));
}

/** Addresses that a page names, as a browser resolves them. */
async function readLinks(request: APIRequestContext, url: string): Promise<readonly string[]> {
  const response = await request.get(url);
  expect(response.ok(), url).toBe(true);
  // A folder's page that is served without its slash adds it before anything counts on it.
  const base = response.url().replace(/\/?$/, '/');
  const found = (await response.text()).matchAll(/\s(?:href|src)="([^"#]+)"/g);
  return Array.from(found, ([, link = '']) => new URL(link, base).href);
}

test('a page opened from a disk has its style, says what is missing, and its links lead to pages', async ({
  browser,
}) => {
  // Not the page of the fixtures, which allows no error: a disk refuses scripts and fonts, and says so.
  const page = await browser.newPage();
  const dist = new URL('../../dist/', import.meta.url);
  await page.goto(new URL('index.html', dist).href);
  await expect(page.getByText('This page was opened from a disk')).toBeVisible();
  await expect(page.locator('#prerendered .tools, #prerendered button').first()).toBeHidden();
  await expect(page.locator('body')).toHaveCSS('margin-top', '0px');
  await page.getByRole('link', { name: 'Start of exports to Armenia' }).first().click();
  await expect(page).toHaveURL(/events\/[\w-]+\/index\.html$/);
  await page.close();
});
