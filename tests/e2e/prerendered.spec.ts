import type { Page } from '@playwright/test';
import { expect, expectNoAxeViolations, test } from './fixtures';

const event = 'events/washington-meeting-2025/';
const data = '**/data/belgrade-roundtable-2026.json';
const sizes = [
  [1280, 900],
  [1000, 800],
  [768, 1024],
  [390, 844],
  [320, 700],
] as const;

/** Holds the dataset back, so that the page stays as it was built until `arrive` is called. */
async function holdDataset(page: Page): Promise<() => void> {
  let arrive: () => void = () => undefined;
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(data, async (route) => {
    await arrived;
    await route.continue();
  });
  return arrive;
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an event reads whole: date, statements with form and speaker, notes, links onwards', async ({
    page,
  }) => {
    await page.goto(event);
    await expect(page).toHaveTitle(/^Washington meeting, 8 August 2025 · /);
    const details = page.getByRole('region', { name: 'Details' });
    await expect(details.getByRole('heading', { level: 2 })).toHaveText(
      'Washington meeting, 8 August 2025',
    );
    await expect(details.getByText('8 August 2025, year inferred.')).toBeVisible();
    await expect(details.getByRole('article')).toHaveCount(3);
    await expect(details.getByText('Direct quote')).toHaveCount(2);
    await expect(details.getByText('Outside the article').first()).toBeVisible();
    await expect(page.getByText('The timeline needs JavaScript')).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    await listLink(page).click();
    await expect(page).toHaveURL(/events\/khojaly-1992\/$/);
    await expect(details.getByRole('heading', { level: 2 })).toHaveText(/^Khojaly/);
  });

  test('everything fits a phone, with nothing over the text', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(event);
    await expect(page.getByRole('region', { name: 'Details' })).toHaveCSS('position', 'static');
    await expect(page.getByRole('banner')).toBeVisible();
  });
});

test.describe('as it was built, before the app has drawn', () => {
  for (const [width, height] of sizes) {
    test(`the text stands where the app will show it, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.addInitScript(recordShifts);
      const arrive = await holdDataset(page);
      await page.goto(event);
      await page.evaluate(() => document.fonts.ready);
      const before = await places(page);
      expect(Object.keys(before).length).toBeGreaterThan(2);
      arrive();
      await expect(page.locator('.mark')).toHaveCount(9);
      await expect(page.locator('#prerendered')).toHaveCount(0);
      expect(await places(page)).toEqual(before);
      expect(await page.evaluate(() => window.shifted ?? 0)).toBeLessThanOrEqual(0.02);
    });
  }

  test('fonts that come late move a line at most', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.addInitScript(recordShifts);
    let send: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => {
      send = resolve;
    });
    await page.route('**/*.woff2', async (route) => {
      await asked;
      await route.continue();
    });
    await page.goto(event, { waitUntil: 'commit' });
    await expect(page.getByRole('article').first()).toBeVisible();
    send();
    await page.evaluate(() => document.fonts.ready);
    await expect(page.locator('.mark')).toHaveCount(9);
    expect(await page.evaluate(() => window.shifted ?? 0)).toBeLessThanOrEqual(0.05);
  });

  test('axe finds nothing, and what needs the app is out of reach', async ({ page }) => {
    await holdDataset(page);
    for (const address of ['./', event, 'statements/s08/', 'speakers/gunel-babanli/']) {
      await page.goto(address);
      await expect(page.getByRole('article').first()).toBeVisible();
      await expect(page.getByRole('button')).toHaveCount(0);
      await expect(page.getByRole('checkbox')).toHaveCount(0);
      await expectNoAxeViolations(page, `as built: ${address}`);
    }
  });

  for (const [place, find] of [
    ['the list', listLink],
    ['the header', (page: Page) => page.getByRole('banner').getByRole('link').first()],
    ['the shelf', shelfLink],
  ] as const) {
    test(`the focus stays on its link in ${place} when the app takes over`, async ({ page }) => {
      const arrive = await holdDataset(page);
      await page.goto(`${event}?utm_source=x`);
      const link = find(page);
      await link.focus();
      arrive();
      await expect(page.locator('.mark')).toHaveCount(9);
      await expect(page.locator('#prerendered')).toHaveCount(0);
      await expect(link).toBeFocused();
    });
  }

  test('the stage is there first, and what was built stands around it until the rest is', async ({
    page,
  }) => {
    await page.addInitScript(watchStage);
    await page.goto(event);
    await expect(page.locator('#prerendered')).toHaveCount(0);
    const { built, app } = (await page.evaluate(() => window.atStage)) ?? {};
    expect(app).toEqual({ marks: 9, headings: 0, articles: 0 });
    expect(built).toEqual({ marks: 0, headings: 1, articles: 3 });
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.getByRole('article')).toHaveCount(3);
  });

  test('printing while only the stage is there prints all of it', async ({ page }) => {
    await page.addInitScript(printAtStage);
    await page.goto(event);
    await expect(page.locator('#prerendered')).toHaveCount(0);
    expect(await page.evaluate(() => window.printed)).toEqual({ footnotes: true, built: 0 });
  });

  for (const [place, find] of [
    ['the list', listLink],
    ['the shelf', shelfLink],
    ['a statement', (page: Page) => page.locator('article .refs a').first()],
  ] as const) {
    test(`a link in ${place} that is pressed while the app takes over is followed, once`, async ({
      page,
    }) => {
      const arrive = await holdDataset(page);
      await page.goto(`${event}?utm_source=x`);
      const path = await find(page).evaluate((link: HTMLAnchorElement) => link.pathname);
      await find(page).hover();
      await page.mouse.down();
      await page.evaluate(countClicks);
      arrive();
      await expect(page.locator('#prerendered')).toHaveCount(0);
      await page.mouse.up();
      await expect(page).toHaveURL(`${path}?utm_source=x`);
      expect(await page.evaluate(() => window.clicks)).toBe(1);
    });
  }

  test('the page stays where the reader scrolled it when the app takes over', async ({ page }) => {
    const arrive = await holdDataset(page);
    await page.goto(event);
    await page.locator('article .refs a').first().hover();
    const before = await page.evaluate(() => scrollY);
    arrive();
    await expect(page.locator('html')).not.toHaveAttribute('data-prerendered');
    expect(before).toBeGreaterThan(300);
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });

  test('a press that leaves its link follows nothing', async ({ page }) => {
    const arrive = await holdDataset(page);
    await page.goto(event);
    await listLink(page).hover();
    await page.mouse.down();
    arrive();
    await expect(page.locator('#prerendered')).toHaveCount(0);
    await page.mouse.move(5, 5);
    await page.mouse.up();
    await listLink(page).focus();
    await expect(page).toHaveURL(new RegExp(`${event}$`));
  });

  test.describe('while only the stage is there', () => {
    test.use({ hasTouch: true });
    test.beforeEach(async ({ page }) => {
      await page.addInitScript(holdRest);
      await page.goto(event);
      await expect(page.locator('html')).toHaveAttribute('data-prerendered', 'around');
    });

    for (const [how, press] of [
      ['clicked', (page: Page) => listLink(page).click()],
      ['tapped', tapOnce],
    ] as const) {
      test(`a link that is ${how} is followed, once and by the app`, async ({ page }) => {
        await page.evaluate(countClicks);
        await press(page);
        await expect(page).toHaveURL(/events\/khojaly-1992\/$/);
        expect(await page.evaluate(() => window.clicks)).toBe(1);
        await expect(page.locator('#prerendered')).toHaveCount(0);
      });
    }

    test('a link that is entered is followed', async ({ page }) => {
      await listLink(page).press('Enter');
      await expect(page).toHaveURL(/events\/khojaly-1992\/$/);
    });

    test('axe finds nothing', async ({ page }) => {
      await expectNoAxeViolations(page, 'the stage between what was built');
      await expect(page.locator('#prerendered')).toHaveCount(1);
    });

    test('any key brings the rest', async ({ page }) => {
      await page.keyboard.press('Shift');
      await expect(page.locator('#prerendered')).toHaveCount(0);
    });
  });

  test('a link that is followed early keeps what else the address carries', async ({ page }) => {
    await holdDataset(page);
    await page.goto(`${event}?utm_source=x`);
    await listLink(page).click();
    await expect(page).toHaveURL(/events\/khojaly-1992\/\?utm_source=x$/);
  });

  test('a link that asks for more than was written opens without a flash of the rest', async ({
    page,
  }) => {
    const arrive = await holdDataset(page);
    await page.goto('./?speaker=tural-jafarov');
    await expect(page.getByText('Loading the dataset…')).toBeVisible();
    await expect(page.getByRole('article')).toHaveCount(0);
    arrive();
    await expect(page.getByRole('article')).toHaveCount(2);
  });
});

test.describe('a dataset that does not arrive', () => {
  test.use({ expectedErrors: [/Failed to load resource/] });

  test('leaves what was built, below what went wrong', async ({ page }) => {
    await page.route(data, (route) => route.abort());
    await page.goto(event);
    await expect(page.getByRole('alert')).toContainText('You may be offline');
    await expect(page.getByRole('article')).toHaveCount(3);
    await expect(page.getByRole('article').first()).toBeVisible();
    await expectNoAxeViolations(page, 'failed above what was built');
    await page.unroute(data);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('.mark')).toHaveCount(9);
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});

test('a dataset replaced on the host wins, and the page says so', async ({ page }) => {
  await page.route(data, async (route) => {
    const response = await route.fetch();
    const file = (await response.json()) as Record<string, unknown>;
    await route.fulfill({ json: { ...file, version: '1.4.2' } });
  });
  await page.goto(event);
  await expect(page.getByText(/built from version \S+ .* shows version 1\.4\.2\./)).toBeVisible();
  await page.getByRole('button', { name: 'Close this notice' }).click();
  await expect(page.getByText(/built from version/)).toHaveCount(0);
});

/** What can be seen of the page: how many of each. */
type Seen = Readonly<Record<'marks' | 'headings' | 'articles', number>>;

declare global {
  interface Window {
    shifted?: number;
    atStage?: Readonly<Record<'built' | 'app', Seen>>;
    printed?: { readonly footnotes: boolean; readonly built: number };
    clicks?: number;
  }
}

/** Runs in the page: prints in the frame after the one in which the stage is drawn. */
function printAtStage(): void {
  const isAround = () => document.documentElement.dataset.prerendered === 'around';
  new MutationObserver(() => {
    if (!isAround()) return;
    // Once what listens for it does.
    setTimeout(() => {
      if (!isAround()) return;
      dispatchEvent(new Event('beforeprint'));
      window.printed = {
        footnotes: document.body.textContent.includes('Where each statement appears in its source'),
        built: document.querySelectorAll('#prerendered').length,
      };
      dispatchEvent(new Event('afterprint'));
    });
  }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-prerendered'] });
}

function listLink(page: Page) {
  return page
    .getByRole('list', { name: 'Events in date order' })
    .getByRole('link', { name: /^Khojaly, 25/ });
}

/** Runs in the page: notes what the reader sees in the frame in which the stage is drawn. */
function watchStage(): void {
  const count = (within: string, selector: string) =>
    [...document.querySelectorAll(`:is(${within}) ${selector}`)].filter((element) =>
      element.checkVisibility({ visibilityProperty: true }),
    ).length;
  const see = (within: string): Seen => ({
    marks: count(within, '.mark'),
    headings: count(within, 'h1'),
    articles: count(within, ':is([role=article], article)'),
  });
  const mark = performance.mark.bind(performance);
  performance.mark = (name, ...rest) => {
    if (name === 'saywhen:drawn') {
      requestAnimationFrame(() => {
        window.atStage = { built: see('#prerendered-top, #prerendered'), app: see('#root') };
      });
    }
    return mark(name, ...rest);
  };
}

function shelfLink(page: Page) {
  return page.getByRole('list', { name: 'Undated' }).getByRole('link').first();
}

/** As a finger does: `Locator.tap` taps again when its link goes in the middle of it. */
async function tapOnce(page: Page): Promise<void> {
  const link = listLink(page);
  await link.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await link.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.touchscreen.tap(x + width / 2, y + height / 2);
}

/** Runs in the page: counts the clicks on links. */
function countClicks(): void {
  window.clicks = 0;
  const count = ({ target }: Event) => {
    if (target instanceof Element && target.closest('a')) window.clicks = (window.clicks ?? 0) + 1;
  };
  document.addEventListener('click', count, { capture: true });
}

/** Runs in the page: what is around the stage waits for the reader's first act. */
function holdRest(): void {
  const mark = performance.mark.bind(performance);
  performance.mark = (name, ...rest) => {
    if (name === 'saywhen:drawn') window.requestAnimationFrame = () => 0;
    return mark(name, ...rest);
  };
}

/** Runs in the page: adds up the layout shifts that no input of the reader caused. */
function recordShifts(): void {
  type Shift = PerformanceEntry & { readonly value: number; readonly hadRecentInput: boolean };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as Shift[]) {
      if (!entry.hadRecentInput) window.shifted = (window.shifted ?? 0) + entry.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Where what the reader sees is on the page, to the px; the sheet of a phone on the screen. */
async function places(page: Page): Promise<Record<string, readonly number[]>> {
  return page.evaluate(() => {
    const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const named = (selector: string) => [...document.querySelectorAll(selector)].find(isShown);
    const found: Record<string, readonly number[]> = {};
    for (const selector of ['h1', '#events', '.details h2', '.details article', '.shelf']) {
      const element = named(selector);
      if (!element) continue;
      const { left, top, width } = element.getBoundingClientRect();
      const isSheet = getComputedStyle(element.closest('.details') ?? element).position === 'fixed';
      found[selector] = [left, top + (isSheet ? 0 : scrollY), width].map(Math.round);
    }
    return found;
  });
}
