import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Route } from '@playwright/test';
import { serveData } from '@/pages/build/serve-pages';
import { writeTablesFile } from '@/tools/write-tables';
import { fillWithMeetings } from '../support/duckdb';
import { generatedHead } from '../support/generated-dataset';
import { serveBelow } from './file-server';
import { expectNoAxeViolations, expect as plain, test as plainTest } from './fixtures';

// A part comes after seconds, the first one with 34 MB of the engine.
const expect = plain.configure({ timeout: 60_000 });

const count = 120_000;
const perDay = 25;
// Of 1,024 days; twice as long it would have more than fit.
const latest = '13 May 2023 to 1 March 2026: 25,576 of 120,001 events';
const before = '23 July 2020 to 12 May 2023: 25,600 of 120,001 events';

/** The site beside its tables and the engine, from one address: what is routed comes in seconds more. */
async function serveTables() {
  const folder = await mkdtemp(join(tmpdir(), 'saywhen-parts-'));
  await writeTablesFile(join(folder, 'meetings.duckdb'), (run) =>
    fillWithMeetings(run, count, perDay),
  );
  const [events, statements] = [count + 1, count / 10].map((records) => {
    return { file: 'meetings.duckdb', records };
  });
  const dataset = JSON.stringify({ ...generatedHead(), events, statements });
  const tables = serveData(folder);
  const served = await serveBelow('/', {
    pages: { 'data/belgrade-roundtable-2026.json': dataset },
    first: (request, response, next) => {
      const [, file] =
        /^\/data(\/(?:duckdb-eh\.wasm|meetings\.duckdb))$/.exec(request.url ?? '') ?? [];
      if (file === undefined) return next();
      request.url = file;
      tables(request, response, next);
    },
  });
  const close = () => {
    served.close();
    rmSync(folder, { recursive: true });
  };
  return { url: served.url, close };
}

/** Its tables are written once for all tests, and the engine is started as seldom as tests allow. */
const test = plainTest.extend<object, { tables: Awaited<ReturnType<typeof serveTables>> }>({
  tables: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from it.
    async ({}, use) => {
      const tables = await serveTables();
      await use(tables);
      tables.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: ({ tables }, use) => use(tables.url),
});

// One worker keeps them, so that the tables are written once.
test.describe.configure({ mode: 'default', timeout: 240_000 });

// Its pages were not built, so the host's answer is 404, and the app opens all the same.
test.use({ expectedErrors: [/404|ERR_FAILED|NetworkError|meetings\.duckdb/] });

const bar = (page: Page) => page.getByRole('region', { name: 'Part of the dataset' });
const shown = (page: Page, text: string) => bar(page).getByText(text, { exact: true });
/** The page was built of another dataset, so that all moves when the app takes over from it. */
async function arrived(page: Page, text: string): Promise<void> {
  await expect(shown(page, text)).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-prerendered');
}

const status = (page: Page) => page.getByRole('status').filter({ hasText: ' events' });
const details = (page: Page) => page.getByRole('region', { name: 'Details' });

const serveFile = (route: Route) => route.continue();

/** Puts a hand between the page and its tables; returns the way to say how they are served. */
async function holdTables(page: Page, first = serveFile) {
  let serve = first;
  await page
    .context()
    .route(/\/data\/(duckdb-eh\.wasm|meetings\.duckdb)$/, (route) => serve(route));
  return (next: typeof serve) => {
    serve = next;
  };
}

// One after the other, because the engine takes seconds to start.
test('the latest part opens, others are a press away, and Back leads back', async ({ page }) => {
  await page.goto('./');
  await expect(shown(page, latest)).toBeVisible();
  await expect(page.getByText('20 speakers, 12,000 statements, 120,001 events')).toBeVisible();
  await expect(page.locator('.mark').first()).toBeVisible();
  await expect(bar(page).getByRole('link')).toHaveText(['Earlier part']);
  await expect(page).toHaveURL(/\/$/);
  // Those of the part, and what is named at the hearing, which lies in it.
  await expect(status(page)).toHaveText('35,019 of 35,019 events');
  await expectNoAxeViolations(page, 'the latest part');

  await test.step('an event of another time that a statement names leads to its own part', async () => {
    const first = page
      .getByRole('list', { name: 'Events in date order' })
      .getByRole('link')
      .first();
    await expect(first).toHaveAccessibleName(/Meeting 0/);
    await expect(page.getByText('in another part').first()).toBeVisible();
    await first.click();
    await expect(bar(page)).toContainText('8 January 2013 to 28 October 2015');
    await expect(details(page).getByRole('heading', { level: 2 })).toHaveText('Meeting 0');
    await expect(details(page).getByRole('article')).toHaveCount(1);
    await expect(page.locator('.mark.is-selected')).toHaveCount(1);
    await page.goBack();
    await expect(shown(page, latest)).toBeVisible();
  });
  await test.step('the address names the part before', async () => {
    await bar(page).getByRole('link', { name: 'Earlier part' }).press('Enter');
    await expect(shown(page, before)).toBeFocused();
    await expect(page).toHaveURL(/\?to=2023-05-13&from=2020-07-23$/);
    await expect(bar(page).getByRole('link')).toHaveText(['Earlier part', 'Later part']);
    await page.goBack();
    await expect(shown(page, latest)).toBeVisible();
    await expect(page).toHaveURL(/\/$/);
    await page.goForward();
    await expect(shown(page, before)).toBeVisible();
    await bar(page).getByRole('link', { name: 'Later part' }).click();
    await expect(shown(page, latest)).toBeVisible();
  });
  await test.step('a day that is asked for begins its part', async () => {
    await bar(page).getByLabel('Go to').fill('2018-06-01');
    await bar(page).getByRole('button', { name: 'Go' }).press('Enter');
    await expect(bar(page)).toContainText('1 June 2018 to 20 March 2021: 25,600 of 120,001 events');
  });
});

test('a link with days opens the part around them, which holds at every size', async ({ page }) => {
  await page.goto('./?from=2019-01-01&to=2019-02-01');
  await expect(bar(page)).toContainText('22 August 2017 to 10 June 2020: 25,600 of 120,001 events');
  await expect(page).toHaveURL(/\?from=2019-01-01&to=2019-02-01$/);
  await expect(page.locator('.axis')).toContainText('2019');
  const slider = page.getByRole('slider', { name: 'Start of the period shown' });
  await expect(slider).toHaveAttribute('aria-valuetext', '1 January 2019');
  await test.step('no key and no drag leads beyond what was read', async () => {
    await page.getByRole('button', { name: 'All', exact: true }).click();
    await expect(page).toHaveURL(/\?from=2017-08-22&to=2020-06-11$/);
    await page.getByRole('slider', { name: 'Start of the period shown' }).press('ArrowLeft');
    await page.getByRole('button', { name: 'Zoom out' }).click();
    await expect(page).toHaveURL(/\?from=2017-08-22&to=2020-06-11$/);
    const { x, y, width } = (await page.locator('.vis').boundingBox()) ?? { x: 0, y: 0, width: 0 };
    for (const by of [width / 3, -width / 3]) {
      await page.mouse.move(x + width / 2, y + 5);
      await page.mouse.down();
      await page.mouse.move(x + width / 2 + by, y + 5, { steps: 8 });
      await page.mouse.up();
      await expect(page).toHaveURL(/\?from=2017-08-22&to=2020-06-11$/);
    }
    await expect(bar(page)).toContainText('22 August 2017 to 10 June 2020');
  });
  await test.step('fits a phone, in a dark room, with text of 200 %', async () => {
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 320, height: 700 });
    await expect(page.locator('.mark').first()).toBeVisible();
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await expectNoAxeViolations(page, 'a part at 320 px');
    const heights = await bar(page)
      .locator('a, button, input')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    const session = await page.context().newCDPSession(page);
    await session.send('Page.enable');
    await session.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
    await page.setViewportSize({ width: 640, height: 700 });
    expect(await overflow()).toBeLessThanOrEqual(0);
  });
});

test('an event opens with its part, all that is said of it, and its number among all', async ({
  page,
}) => {
  await page.goto('events/e50000/');
  await expect(details(page).getByRole('heading', { level: 2 })).toHaveText('Meeting 50000');
  await expect(details(page).getByRole('article')).toContainText('statement 5,001 of 12,000');
  await expect(page).toHaveURL(/events\/e50000\/\?from=2017-02-04&to=2019-11-25$/);
  await details(page).getByRole('button', { name: 'Close' }).click();
  await expect(page).toHaveURL(/\/\?from=2017-02-04&to=2019-11-25$/);
  await expect(bar(page)).toContainText('4 February 2017 to 24 November 2019');
});

test('Back to a record leads to its part and to the days that were shown', async ({ page }) => {
  await page.goto('events/e50000/?from=2018-06-01&to=2018-08-01');
  await expect(bar(page)).toContainText('4 February 2017 to 24 November 2019');
  await bar(page).getByRole('link', { name: 'Later part' }).click();
  await expect(bar(page)).toContainText('25 November 2019 to 13 September 2022');
  await expect(page).toHaveURL(/\/\?from=2019-11-25&to=2022-09-14$/);
  await page.goBack();
  await expect(bar(page)).toContainText('4 February 2017 to 24 November 2019');
  await expect(page).toHaveURL(/events\/e50000\/\?from=2018-06-01&to=2018-08-01$/);
  const slider = page.getByRole('slider', { name: 'Start of the period shown' });
  await expect(slider).toHaveAttribute('aria-valuetext', '1 June 2018');
});

test('a short part at the end keeps its days in the address, which a plain link would not', async ({
  page,
}) => {
  await page.goto('./?from=2025-12-01');
  await expect(bar(page)).toContainText('1 December 2025 to 1 March 2026');
  await expect(page).toHaveURL(/\/\?from=2025-12-01&to=2026-03-\d\d$/);
  await page.getByRole('button', { name: 'All', exact: true }).click();
  await page.reload();
  await expect(bar(page)).toContainText('of 120,001 events');
  await expect(page).toHaveURL(/\/\?from=2025-12-01&to=2026-03-\d\d$/);
});

test('the first part can be stopped while the engine is on its way, and opened after all', async ({
  page,
}) => {
  const serveBy = await holdTables(page, () => new Promise(() => undefined));
  await page.goto('./');
  await expect(page.getByText('Finding the requested part…')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Loading stopped.')).toBeVisible();
  serveBy(serveFile);
  await page.getByRole('button', { name: 'Load again' }).click();
  await expect(shown(page, latest)).toBeVisible();
});

test('a record that is nowhere is named, above the latest part', async ({ page }) => {
  await page.goto('events/e120000/');
  await expect(page.getByRole('alert')).toContainText(
    'There is no event “e120000” in this dataset.',
  );
  await expect(shown(page, latest)).toBeVisible();
});

test.describe('another part that does not come', () => {
  test('is told, what was read stays, and it is tried again', async ({ page }) => {
    const serveBy = await holdTables(page);
    await page.goto('./');
    await arrived(page, latest);
    serveBy((route) => route.abort());
    await bar(page).getByRole('link', { name: 'Earlier part' }).click();
    await expect(bar(page).getByRole('alert')).toContainText('meetings.duckdb could not be loaded');
    await expect(shown(page, latest)).toBeVisible();
    await expect(page.locator('.mark').first()).toBeVisible();
    // Nothing else is claimed of the link, which this part knows nothing of.
    await expect(page.getByRole('alert')).toHaveCount(1);
    await expectNoAxeViolations(page, 'a part that did not come');
    serveBy(serveFile);
    await bar(page).getByRole('button', { name: 'Try again' }).click();
    await expect(shown(page, before)).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test('says that it is on its way, and can be stopped and asked for again', async ({ page }) => {
    const serveBy = await holdTables(page);
    await page.goto('./');
    await arrived(page, latest);
    // Held back until the test lets it go.
    serveBy(() => new Promise(() => undefined));
    await bar(page).getByRole('link', { name: 'Earlier part' }).click();
    await expect(bar(page).getByRole('status')).toHaveText('Loading another part…');
    await expect(bar(page)).toContainText('Finding the requested part…');
    await expectNoAxeViolations(page, 'a part on its way');
    await bar(page).getByRole('button', { name: 'Cancel' }).click();
    await expect(bar(page).getByRole('status')).toHaveText('The other part was not loaded.');
    serveBy(serveFile);
    await bar(page).getByRole('button', { name: 'Load again' }).click();
    await expect(shown(page, before)).toBeVisible();
  });
});

plainTest('a dataset that asks for no tables brings no engine', async ({ page }) => {
  const asked: string[] = [];
  page.context().on('request', (request) => asked.push(request.url()));
  await page.goto('./');
  await expect(page.locator('.mark')).toHaveCount(9);
  await expect(page.locator('html')).not.toHaveAttribute('data-prerendered');
  expect(asked.filter((url) => /duckdb|Arrow/.test(url))).toEqual([]);
});
