import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { generateDataset, generatedHead, generateRecords } from '../support/generated-dataset';
import { toParquet } from '../support/to-parquet';
import { expect, expectNoAxeViolations, test } from './fixtures';

const count = 3000;
const whole = generateDataset(count);
const body = JSON.stringify(whole);
const main = '**/data/belgrade-roundtable-2026.json';

async function open(page: Page, path = './') {
  await page.route(main, (route) => route.fulfill({ body, contentType: 'application/json' }));
  await page.goto(path);
  await expect(page.locator('.mark').first()).toBeVisible();
  await expect(page.locator('#prerendered')).toHaveCount(0);
}

const marks = (page: Page) => page.getByRole('group', { name: 'Events on the timeline' });
const list = (page: Page) => page.getByRole('list', { name: 'Events in date order' });

/** How many events the marks in the page stand for. */
function countIn(page: Page): Promise<number> {
  return page.locator('.mark').evaluateAll((all) =>
    all.reduce((sum, mark) => {
      const heap = /^([\d,]+) events/.exec(mark.getAttribute('aria-label') ?? '');
      return sum + (heap ? Number(heap[1]?.replaceAll(',', '')) : 1);
    }, 0),
  );
}

/** How many marks the right arrow key leads through, from the one that has the focus. */
async function walk(page: Page): Promise<number> {
  const visited = new Set<string | null>();
  for (;;) {
    const key = await page.locator('.mark:focus').getAttribute('data-key');
    if (visited.has(key)) return visited.size;
    visited.add(key);
    await page.keyboard.press('ArrowRight');
  }
}

/** Presses Enter until the focus is on an event. */
async function enterHeaps(page: Page): Promise<void> {
  for (let step = 0; step < 8; step += 1) {
    const name = await page.locator('.mark:focus').getAttribute('aria-label');
    if (!name || !/^\d+ events/.test(name)) return;
    await page.keyboard.press('Enter');
  }
}

test.describe('thousands of events', () => {
  // Their pages were not built, so the host's answer is 404, and the app opens all the same.
  test.use({ expectedErrors: [/404/] });

  test('are drawn as heaps whose numbers add up, with few nodes', async ({ page }) => {
    await open(page);
    await expect(page.getByRole('status')).toHaveText('3,000 of 3,000 events');
    expect(await countIn(page)).toBe(count);
    expect(await page.locator('.mark').count()).toBeLessThan(180);
    // Both lists begin with a hundred rows, until what draws only those in sight has come.
    await expect(page.locator('.rows')).toHaveCount(2);
    expect(await page.locator('*').count()).toBeLessThan(1800);
    await page.getByRole('group', { name: 'Speakers' }).getByLabel('Speaker 20').check();
    const kept = await page.getByRole('status').textContent();
    expect(kept).toMatch(/^\d+ of 3,000 events$/);
    expect(await countIn(page)).toBe(Number.parseInt(kept ?? '', 10));
  });

  test.describe('until what draws long lists has come', () => {
    let arrive: () => void = () => undefined;
    test.beforeEach(async ({ page }) => {
      const held = new Promise<void>((resolve) => {
        arrive = resolve;
      });
      await page.route('**/VirtualRows-*.js', async (route) => {
        await held;
        await route.continue();
      });
      const many = JSON.stringify(generateDataset(10_002));
      await page.route(main, (route) =>
        route.fulfill({ body: many, contentType: 'application/json' }),
      );
      await page.goto('./');
      await expect(page.locator('html')).not.toHaveAttribute('data-prerendered');
    });

    test('rows stand where they will, also in lists that are told in parts', async ({ page }) => {
      const tops = () =>
        page
          .locator('#events li:first-child, article')
          .evaluateAll((all) => all.slice(0, 2).map((each) => each.getBoundingClientRect().top));
      const before = await tops();
      expect(before).toHaveLength(2);
      arrive();
      await expect(page.locator('.rows')).toHaveCount(2);
      expect(await tops()).toEqual(before);
    });

    test('a link that is pressed is followed on its release', async ({ page }) => {
      const link = list(page).getByRole('link').first();
      const path = await link.evaluate((each: HTMLAnchorElement) => each.pathname);
      await link.hover();
      await page.mouse.down();
      arrive();
      await expect(page.locator('.rows')).toHaveCount(2);
      await page.mouse.up();
      await expect(page).toHaveURL(path);
    });
  });

  test('keys alone reach the first and the last, go into a heap, and select what is in it', async ({
    page,
  }) => {
    await open(page);
    const focused = page.locator('.mark:focus');
    await marks(page).locator('[tabindex="0"]').focus();
    await page.keyboard.press('End');
    await expect(focused).toHaveAttribute('aria-label', /^\d+ events, .*2026/);
    await page.keyboard.press('Home');
    await expect(focused).toHaveAttribute('aria-label', /^\d+ events, .*1990/);
    expect(await walk(page)).toBe(await page.locator('.mark').count());
    await page.keyboard.press('Home');
    await enterHeaps(page);
    await expect(focused).not.toHaveAttribute('aria-label', /^\d+ events/);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/events\/e\d+\//);
    await expect(page.locator('.mark[aria-current="true"]')).toBeFocused();
  });

  test('a click on a heap shows what is in it; Back returns', async ({ page }) => {
    await open(page);
    const heap = page.locator('.k-heap').nth(3);
    const events = Number(/^([\d,]+)/.exec((await heap.getAttribute('aria-label')) ?? '')?.[1]);
    await heap.click();
    await expect(page).toHaveURL(/from=/);
    expect(await countIn(page)).toBeGreaterThanOrEqual(events);
    await page.getByRole('button', { name: 'All', exact: true }).click();
    await expect(page).not.toHaveURL(/from=/);
  });

  test('a drag across the overview shows that stretch, another beside it the next, and in it moves it', async ({
    page,
  }) => {
    await open(page);
    const overview = page.getByRole('region', { name: 'Overview' });
    const shown = () =>
      overview
        .getByRole('slider')
        .evaluateAll((ends) => ends.map((end) => Number(end.getAttribute('aria-valuenow'))));
    const [start = 0, end = 0] = await shown();
    const drag = async (from: number, to: number) => {
      // The stage above it is as high as what it shows.
      const box = await overview.locator('[data-bars]').boundingBox();
      if (!box) throw new Error('There is no strip');
      const at = (share: number) => Math.round(box.x + box.width * share);
      await page.mouse.move(at(from), box.y + 8);
      await page.mouse.down();
      await page.mouse.move(at((from + to) / 2), box.y + 8);
      await page.mouse.move(at(to), box.y + 8);
      await page.mouse.up();
    };
    const shares = async () => (await shown()).map((time) => (time - start) / (end - start));
    const isAbout = (from: number, to: number) => async () => {
      const [left = 0, right = 0] = await shares();
      return Math.max(Math.abs(left - from), Math.abs(right - to)) < 0.01;
    };
    await drag(0.3, 0.5);
    await expect.poll(isAbout(0.3, 0.5)).toBe(true);
    await expect(page).toHaveURL(/from=\d{4}-\d\d-\d\d&to=/);
    await drag(0.8, 0.7);
    await expect.poll(isAbout(0.7, 0.8)).toBe(true);
    await drag(0.75, 0.55);
    await expect.poll(isAbout(0.5, 0.6)).toBe(true);
    // A click means no stretch.
    await drag(0.2, 0.2);
    await expect.poll(isAbout(0.5, 0.6)).toBe(true);
    await page.getByRole('button', { name: 'All', exact: true }).click();
    await expect(overview).toBeVisible();
    expect(await shares()).toEqual([0, 1]);
    // A narrow frame has no room beside its ends, and is moved all the same.
    await drag(0.4, 0.42);
    await expect.poll(isAbout(0.4, 0.42)).toBe(true);
    await drag(0.41, 0.61);
    await expect.poll(isAbout(0.6, 0.62)).toBe(true);
  });

  test('an event that is linked to is drawn as itself, wherever it is', async ({ page }) => {
    await open(page, 'events/e1234/');
    const mark = page.locator('.mark[aria-current="true"]');
    await expect(mark).toHaveAttribute('aria-label', / 1234, /);
    await expect(mark).not.toHaveClass(/k-heap/);
    expect(await countIn(page)).toBe(count);
  });

  test('the list says where each row stands, and holds only those in sight', async ({ page }) => {
    await open(page);
    const rows = list(page).getByRole('listitem');
    await expect(rows.first()).toHaveAttribute('aria-posinset', '1');
    await expect(rows.first()).toHaveAttribute('aria-setsize', '3000');
    await expect(page.locator('.rows')).toHaveCount(2);
    expect(await rows.count()).toBeLessThan(40);
    await rows.first().getByRole('link').focus();
    await page.locator('.list-col .rows').evaluate((node) => node.scrollTo(0, node.scrollHeight));
    await expect(rows.last()).toHaveAttribute('aria-posinset', '3000');
    // The row with the focus is still there, far above.
    await expect(rows.first()).toHaveAttribute('aria-posinset', '1');
    await expect(rows.first().getByRole('link')).toBeFocused();
  });

  test('a heap that has the focus says who speaks of it, and on what, of what passes', async ({
    page,
  }) => {
    await open(page);
    const heap = page.locator('.k-heap').nth(2);
    await heap.focus();
    await expect(heap).toHaveAccessibleDescription(
      /^\d+ statements refer to these \d+ events, including \d+ by Speaker 1, \d+ by Speaker \d+, \d+ on \w+, \d+ on \w+\.$/,
    );
    // The few events of another speaker would all stand for themselves.
    const speakers = page.getByRole('group', { name: 'Speakers' });
    await speakers.getByLabel('Speaker 1', { exact: true }).check();
    const kept = page.locator('.k-heap').first();
    await kept.hover();
    await expect(kept).toHaveAccessibleDescription(/including \d+ by Speaker 1, \d+ on/);
  });

  test('what the focus is on is told though the pointer rests elsewhere, and a pan lets go of the pointer', async ({
    page,
  }) => {
    await open(page);
    const heap = page.locator('.k-heap').nth(2);
    const told = page.locator('#heap-note');
    await heap.focus();
    await expect(told).toHaveText(/statements refer to these/);
    const said = await told.textContent();
    const plot = await page.locator('.plot').boundingBox();
    if (!plot) throw new Error('There is no plot');
    await page.mouse.move(plot.x + 300, plot.y + 20);
    await page.mouse.move(plot.x + 303, plot.y + 22);
    await expect(told).toHaveText(said ?? '');
    await page.locator('.k-heap').nth(4).hover();
    await expect(told).not.toHaveText(said ?? '');
    await page.mouse.move(plot.x + 300, plot.y + 20);
    await expect(told).toHaveText(said ?? '');
    await heap.blur();
    await page.locator('.k-heap').nth(4).hover();
    await expect(told).toHaveCount(1);
    await page.mouse.wheel(400, 0);
    await expect(page).toHaveURL(/from=/);
    await expect(told).toHaveCount(0);
  });

  test('the list comes to the event that is linked to, or selected on the timeline', async ({
    page,
  }) => {
    await open(page, './events/e77/');
    const current = list(page).locator('[aria-current="true"]');
    await expect(current).toBeInViewport();
    await page.goto('./events/e2900/');
    await expect(current).toContainText(' 2900');
    await expect(current).toBeInViewport();
  });

  test('few rows of marks stand on the axis, not above it', async ({ page }) => {
    await open(page);
    const foot = await page
      .locator('.mark')
      .evaluateAll((all) => Math.max(...all.map((each) => each.getBoundingClientRect().bottom)));
    const axis = await page.locator('.axis').boundingBox();
    expect((axis?.y ?? 0) - foot).toBeLessThan(12);
  });

  test('statements of many are told one by one, with their place', async ({ page }) => {
    await open(page);
    const articles = page.getByRole('article');
    await expect(articles.first()).toHaveAttribute('aria-setsize', '2999');
    await expect(articles.first()).toContainText('statement 1 of 2,999');
    await expect(page.locator('.rows')).toHaveCount(2);
    expect(await articles.count()).toBeLessThan(30);
    await page.locator('.details .rows').evaluate((node) => node.scrollTo(0, node.scrollHeight));
    await expect(articles.last()).toHaveAttribute('aria-posinset', '2999');
  });

  for (const [width, colorScheme] of [
    [1280, 'light'],
    [390, 'dark'],
    [320, 'light'],
  ] as const) {
    test(`axe finds nothing at ${width} px, ${colorScheme}, in rows and in lanes`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await open(page);
      await expectNoAxeViolations(page, 'heaps');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        width,
      );
      await open(page, './?lanes=speaker&from=2001-01-01&to=2002-01-01');
      await expectNoAxeViolations(page, 'heaps in lanes');
    });
  }
});

test('events of one day, which no window tells apart, are reached in the list', async ({
  page,
}) => {
  const crowded = {
    ...whole,
    events: whole.events.map((event, at) =>
      at > 0 && at < 400 ? { ...event, date: { edtf: '2003-05-17', basis: 'stated' } } : event,
    ),
  };
  await page.route(main, (route) => route.fulfill({ json: crowded }));
  await page.goto('./?from=2003-05-14&to=2003-05-21');
  await expect(page.locator('#prerendered')).toHaveCount(0);
  const heap = page.locator('.k-heap', { hasText: /^(39|4)\d\d events/ });
  await heap.focus();
  await page.keyboard.press('Enter');
  const opened = page.getByRole('dialog', { name: /^(39|4)\d\d events/ });
  const focused = opened.locator('a:focus');
  await expect(focused).toBeVisible();
  await expect(focused).toContainText('17 May 2003');
});

test('a day with more events than can be told apart opens by press and by Enter, and Escape returns', async ({
  page,
}) => {
  const votes = whole.events.slice(0, 44).map((event, at) => ({
    ...event,
    title: `Vote on amendment ${at + 1}`,
    date: { edtf: at < 40 ? '2024-03-10' : `202${at - 40}-02-11`, basis: 'stated' },
  }));
  const ids = new Set(votes.map(({ id }) => id));
  const statements = whole.statements.filter(
    ({ events, saidAt }) => ids.has(saidAt ?? '') && events.every((id) => ids.has(id)),
  );
  await page.route(main, (route) =>
    route.fulfill({ json: { ...whole, events: votes, statements } }),
  );
  await page.goto('./');
  await expect(page.locator('#prerendered')).toHaveCount(0);
  const heap = page.locator('.k-heap');
  const opened = page.getByRole('dialog', { name: '40 events' });
  await heap.click();
  await expect(opened.getByRole('link')).toHaveCount(40);
  await expect(opened.locator('a:focus')).toBeVisible();
  await expect(page.locator('.axis')).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(opened).toHaveCount(0);
  await expect(heap).toBeFocused();
  await page.keyboard.press('Enter');
  await opened.getByRole('link').nth(2).click();
  await expect(page).toHaveURL(/events\//);
  await expect(page.locator('.mark[aria-current="true"]')).toBeFocused();
});

test.describe('a dataset with companion files', () => {
  test.use({ expectedErrors: [/404/] });
  const records = [...generateRecords(500)];
  const lines = (all: readonly unknown[]) =>
    `${all.map((each) => JSON.stringify(each)).join('\n')}\n`;
  const events = lines(records.map(({ event }) => event));
  const statements = lines(records.flatMap(({ statement }) => statement ?? []));
  const head = {
    ...generatedHead(),
    events: { file: 'generated.events.ndjson.gz', records: 500 },
    statements: { file: 'generated.statements.ndjson', records: 499 },
  };

  async function serve(page: Page, given: { events?: string } = {}) {
    await page.route(main, (route) => route.fulfill({ json: head }));
    await page.route('**/data/generated.events.ndjson.gz', (route) =>
      route.fulfill({ body: gzipSync(given.events ?? events), contentType: 'application/gzip' }),
    );
    await page.route('**/data/generated.statements.ndjson', (route) =>
      route.fulfill({ body: statements, contentType: 'application/x-ndjson' }),
    );
  }

  test('is read beside the page, events and statements at once, and is as any other', async ({
    page,
  }) => {
    await serve(page);
    let workers = 0;
    page.on('worker', () => {
      workers += 1;
    });
    await page.goto('./events/e77/');
    await expect(page.getByRole('status')).toHaveText('500 of 500 events');
    await expect(page.getByRole('region', { name: 'Details' })).toContainText(' 77');
    await page.getByRole('searchbox', { name: 'Search' }).fill('harvest');
    await expect(page.getByRole('status')).toHaveText(/^\d\d of 500 events$/);
    expect(workers).toBe(2);
  });

  test('is read in Parquet part by part, as the worker asks for them', async ({ page }) => {
    const rows = Buffer.from(
      toParquet(
        records.map(({ event }) => event),
        { part: 'events', rowGroupSize: 100 },
      ),
    );
    const named = { ...head, events: { file: 'generated.events.parquet', records: 500 } };
    const asked: string[] = [];
    await serve(page);
    await page.route(main, (route) => route.fulfill({ json: named }));
    await page.route('**/data/generated.events.parquet', (route) => {
      const range = route.request().headers().range ?? '';
      const [, from = 0, to = 0] = /^bytes=(\d+)-(\d+)$/.exec(range) ?? [];
      asked.push(range);
      return route.fulfill({
        status: 206,
        headers: { 'content-range': `bytes ${from}-${to}/${rows.length}` },
        body: rows.subarray(Number(from), Number(to) + 1),
      });
    });
    await page.goto('./events/e77/');
    await expect(page.getByRole('status')).toHaveText('500 of 500 events');
    await expect(page.getByRole('region', { name: 'Details' })).toContainText(' 77');
    expect(asked.length).toBeGreaterThan(3);
    expect(asked.every((range) => range.startsWith('bytes='))).toBe(true);
  });

  test('is refused with file and line, and tried again', async ({ page }) => {
    const bad = events.replace(/("id":"e7",.*?"edtf":")[^"]*/, '$12001-99');
    await serve(page, { events: bad });
    await page.goto('./');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('generated.events.ndjson.gz, line 8: date.edtf');
    await serve(page);
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('status')).toHaveText('500 of 500 events');
  });

  test('can be stopped while it comes, and opened after all', async ({ page }) => {
    await serve(page);
    let send: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      send = resolve;
    });
    await page.route('**/data/generated.statements.ndjson', async (route) => {
      await held;
      await route.fallback();
    });
    await page.goto('./');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByText('Loading stopped.')).toBeVisible();
    await expectNoAxeViolations(page, 'stopped');
    send();
    await page.getByRole('button', { name: 'Load again' }).click();
    await expect(page.locator('#prerendered')).toHaveCount(0);
    await expect(page.getByRole('status')).toHaveText('500 of 500 events');
  });
});

test('Back to a long list of statements finds it where it was left', async ({ page }) => {
  await open(page);
  const rows = page.locator('.details .rows');
  await rows.evaluate((node) => node.scrollTo(0, node.scrollHeight / 2));
  const article = page.getByRole('article').nth(8);
  // The rows there are drawn in the next frame.
  await expect
    .poll(async () => Number(await article.getAttribute('aria-posinset')))
    .toBeGreaterThan(1000);
  const heading = article.getByRole('heading').first();
  await heading.getByRole('link').scrollIntoViewIfNeeded();
  const name = await heading.textContent();
  await heading.getByRole('link').click();
  await expect(rows).toHaveCount(0);
  await page.goBack();
  await expect(
    page
      .getByRole('article')
      .filter({ hasText: name ?? '' })
      .first(),
  ).toBeInViewport();
});

test('after a search the axis fits what is left, until the reader says otherwise', async ({
  page,
}) => {
  const late = {
    ...whole,
    events: whole.events.map((event, at) =>
      at >= 2990
        ? { ...event, title: `Zeppelin ${at}`, date: { edtf: '2024-05', basis: 'stated' } }
        : event,
    ),
  };
  await page.route(main, (route) => route.fulfill({ json: late }));
  await page.goto('./');
  await expect(page.locator('#prerendered')).toHaveCount(0);
  const years = () => page.locator('.tick b').allTextContents();
  const all = await years();
  await page.getByRole('searchbox', { name: 'Search' }).fill('zeppelin');
  await expect(page.getByRole('status')).toHaveText('10 of 3,000 events');
  const fit = page.getByRole('checkbox', { name: 'Fit to results' });
  await expect(fit).toBeChecked();
  expect((await years()).every((year) => Number(year) > 2020)).toBe(true);
  await fit.uncheck();
  await expect(page).toHaveURL(/fit=off/);
  expect(await years()).toEqual(all);
  await page.goBack();
  await expect(fit).toBeChecked();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(fit).not.toBeChecked();
});
