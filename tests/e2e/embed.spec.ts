import type { FrameLocator, Page } from '@playwright/test';
import { serveBelow } from './file-server';
import { expect, expectNoAxeViolations, test } from './fixtures';

type Site = Awaited<ReturnType<typeof serveBelow>>;

// The publisher's page and the explorer are on two origins, both of them the test's own.
test.use({ expectedErrors: [/request: http:\/\/(?:127\.0\.0\.1|localhost):\d+\//] });

interface Article {
  readonly page: Page;
  /** Path and query below the explorer's root. */
  readonly shows?: string;
  /** Attributes of the frame. */
  readonly attributes?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Else the browser asks the publisher's server for one. */
const noIcon = '<link rel="icon" href="data:,">';

let sites: Site[] = [];

test.afterEach(() => {
  for (const site of sites) site.close();
  sites = [];
});

/** Opens an article on one origin that embeds the explorer of another. */
async function openArticle({ page, shows = '?embed=1', attributes = '', headers = {} }: Article) {
  const explorer = await serveBelow('/a/b/', { headers });
  const article = `<!doctype html><html lang="en"><title>Article</title>${noIcon}
    <h1>Article</h1>
    <iframe data-saywhen title="Timeline" src="${explorer.url}${shows}" width="100%" height="300"
      ${attributes}></iframe>
    <p>More of the article.</p>
    <script src="${explorer.url}embed.js" defer></script></html>`;
  const publisher = await serveBelow('/', {
    host: 'localhost',
    pages: { article, other: '<!doctype html><title>Other</title>' },
  });
  sites = [explorer, publisher];
  await page.goto(`${publisher.url}article`);
  const frame = page.frameLocator('iframe[data-saywhen]');
  await expect(frame.locator('.mark').first()).toBeVisible();
  return { explorer, publisher, frame };
}

const details = (frame: FrameLocator) => frame.getByRole('region', { name: 'Details' });
const heading = (frame: FrameLocator) => details(frame).getByRole('heading', { level: 2 });
/** Without its border. */
const heightOf = (page: Page) =>
  page
    .locator('iframe')
    .first()
    .evaluate((frame) => frame.clientHeight);

/** How much of the embed's content its frame does not show, and how much frame has no content, in px. */
async function misfit(page: Page): Promise<number> {
  const content = await page
    .frameLocator('iframe')
    .locator('body')
    .evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
  return content - (await heightOf(page));
}

test.describe('an embed', () => {
  test('shows timeline and details, and none of the page’s furniture', async ({ page }) => {
    const { frame } = await openArticle({ page });
    await expect(frame.getByRole('region', { name: 'Timeline' })).toBeVisible();
    await expect(frame.getByRole('list', { name: 'Undated' })).toBeVisible();
    await expect(heading(frame)).toHaveText('12 of 12 statements');
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText(
      'The Belgrade roundtable, as reported on 28 February 2026',
    );
    await expect(frame.getByRole('searchbox')).toHaveCount(0);
    await expect(frame.getByRole('checkbox')).toHaveCount(0);
    await expect(frame.getByRole('link', { name: 'Skip to the events' })).toHaveCount(0);
    await expect(frame.getByRole('button', { name: /Share|Colour theme/ })).toHaveCount(0);
  });

  test('has the height of its content, which grows with what is opened', async ({ page }) => {
    const { frame } = await openArticle({ page });
    await expect.poll(() => misfit(page)).toBe(0);
    const atRest = await heightOf(page);
    await frame.getByRole('button', { name: /^Washington meeting/ }).click();
    await expect(heading(frame)).toHaveText('Washington meeting, 8 August 2025');
    await expect.poll(() => heightOf(page)).toBeGreaterThan(atRest + 500);
    await expect.poll(() => misfit(page)).toBe(0);
    await frame.getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => heightOf(page)).toBe(atRest);
    await frame.getByText('Read all 12 statements').click();
    await expect(frame.getByRole('article')).toHaveCount(12);
    await expect.poll(() => heightOf(page)).toBeGreaterThan(atRest + 500);
  });

  test('says each height once', async ({ page }) => {
    await page.addInitScript(() => {
      if (window !== window.top) return;
      const heard: number[] = [];
      Object.assign(window, { heard });
      addEventListener('message', ({ data }) => heard.push(data.height));
    });
    const { frame } = await openArticle({ page });
    await expect.poll(() => misfit(page)).toBe(0);
    await page.evaluate(() => Reflect.get(window, 'heard').splice(0));
    await frame.locator('summary', { hasText: 'Events in date order' }).click();
    await expect(frame.getByRole('listitem').first()).toBeVisible();
    await expect.poll(() => misfit(page)).toBe(0);
    const heard = await page.evaluate<number[]>(() => Reflect.get(window, 'heard'));
    expect(heard).toEqual([...new Set(heard)]);
    expect(heard.at(-1)).toBe(await heightOf(page));
  });

  test('respects the filters and the window of its address', async ({ page }) => {
    const { frame } = await openArticle({
      page,
      shows: '?embed=1&speaker=tural-jafarov&theme=peace-process&from=2025-07-01',
    });
    await expect(frame.getByRole('status')).toHaveText('3 of 11 events');
    await expect(
      frame.getByText('only Tural Jafarov, Peace process after Washington'),
    ).toBeVisible();
    await expect(frame.getByRole('article')).toHaveCount(2);
    await expect(frame.getByRole('region', { name: 'Overview' })).toBeVisible();
    await frame.getByRole('button', { name: 'Show the whole timeline' }).click();
    await expect(frame.getByRole('region', { name: 'Overview' })).toHaveCount(0);
  });

  test('opens the full page with the same view, also from a link inside', async ({
    page,
    context,
  }) => {
    const { frame, explorer } = await openArticle({
      page,
      shows: 'events/khojaly-1992/?embed=1&speaker=gunel-babanli&lanes=theme&from=1992-01-01',
    });
    const full = 'speaker=gunel-babanli&lanes=theme&from=1992-01-01';
    const opened = context.waitForEvent('page');
    await frame.getByRole('link', { name: 'Open the full page' }).click();
    const fullPage = await opened;
    await expect(fullPage).toHaveURL(`${explorer.url}events/khojaly-1992/?${full}`);
    await expect(fullPage.getByRole('searchbox')).toBeVisible();
    await expect(fullPage.getByRole('checkbox', { name: 'Gunel Babanli' })).toBeChecked();
    await expect(page.frames()[1]?.url()).toContain('embed=1');
    const link = details(frame).getByRole('article').first().getByRole('link').first();
    await expect(link).toHaveAttribute('href', new RegExp(`/statements/s\\d\\d/\\?${full}$`));
  });

  test('stays an embed while the reader moves about in it', async ({ page }) => {
    const { frame } = await openArticle({ page });
    await frame.getByRole('button', { name: /^Washington meeting/ }).click();
    await details(frame).getByRole('link', { name: 'Tural Jafarov', exact: true }).click();
    await expect(heading(frame)).toHaveText('Tural Jafarov');
    expect(page.frames()[1]?.url()).toMatch(/\/speakers\/tural-jafarov\/\?embed=1$/);
    await page.evaluate(() => history.back());
    await expect(heading(frame)).toHaveText('Washington meeting, 8 August 2025');
  });

  test('copies links to the full page', async ({ page, context, baseURL }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${baseURL}statements/s05/?embed=1`);
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await page.getByRole('button', { name: 'Copy link' }).first().click();
    await expect.poll(copied).toBe(`${baseURL}statements/s05/`);
    await page.getByRole('button', { name: 'Copy as citation' }).click();
    await expect.poll(copied).toMatch(/, http:\S+\/statements\/s05\/$/);
  });

  test('reaches every event by keyboard alone', async ({ page }) => {
    const { frame } = await openArticle({ page });
    const focused = frame.locator(':focus');
    const heard = new Set<string>();
    await frame.locator('.mark[tabindex="0"]').focus();
    for (let step = 0; step < 9; step += 1) {
      heard.add((await focused.getAttribute('aria-label')) ?? '');
      await page.keyboard.press('ArrowRight');
    }
    expect(heard.size).toBe(9);
    const passed: string[] = [];
    while (!passed.at(-1)?.startsWith('Events in date order')) {
      await page.keyboard.press('Tab');
      passed.push((await focused.textContent()) ?? '');
      expect(passed.length).toBeLessThan(10);
    }
    expect(passed).toContain('Military conflict between Azerbaijan and Armenia');
    expect(passed).toContain('Resolutions and decisions concerning Khojaly');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(heading(frame)).toHaveText('Khojaly, 25–26 February 1992');
    await page.keyboard.press('Escape');
    await expect(heading(frame)).toHaveText('12 of 12 statements');
  });

  test('shows what was chosen on a phone, in the flow and in sight', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 700 });
    const { frame } = await openArticle({ page });
    await expect.poll(() => misfit(page)).toBe(0);
    await frame.locator('.label', { hasText: 'Khojaly, 25–26' }).click();
    await expect(heading(frame)).toHaveText('Khojaly, 25–26 February 1992');
    await expect(details(frame)).toHaveCSS('position', 'static');
    await expect(heading(frame)).toBeInViewport({ ratio: 1 });
  });

  test('leaves a wheel turned over it to the article', async ({ page }) => {
    await page.setViewportSize({ width: 900, height: 500 });
    await openArticle({ page });
    await expect.poll(() => misfit(page)).toBe(0);
    await page.mouse.move(300, 300);
    await page.mouse.wheel(0, 120);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(120);
    expect(page.frames()[1]?.url()).toMatch(/\?embed=1$/);
  });

  test('opens its dialogs where the reader is', async ({ page }) => {
    const { frame } = await openArticle({ page });
    await frame.getByText('Read all 12 statements').click();
    await expect.poll(() => misfit(page)).toBe(0);
    await frame.getByRole('button', { name: 'Who is not quoted, and more' }).click();
    await expect(frame.getByRole('dialog', { name: 'About this dataset' })).toBeInViewport({
      ratio: 0.5,
    });
    await page.keyboard.press('Escape');
    await expect(frame.getByRole('dialog')).toHaveCount(0);
  });

  test('keeps its room for a scrollbar where nobody follows its height', async ({ page }) => {
    const { frame } = await openArticle({ page });
    const gutter = () =>
      frame.locator('html').evaluate((root) => getComputedStyle(root).scrollbarGutter);
    await expect.poll(gutter).toBe('auto');
    await page.goto('./?embed=1');
    await expect(page.locator('.mark').first()).toBeVisible();
    await expect(page.locator('html')).toHaveCSS('scrollbar-gutter', 'stable');
  });
});

test.describe('the page around it', () => {
  test('ignores heights that another origin or another window sends', async ({ page }) => {
    const { frame, publisher } = await openArticle({ page });
    await expect.poll(() => misfit(page)).toBe(0);
    const height = await heightOf(page);
    await page.evaluate(async (other) => {
      const forged = { type: 'saywhen:height', height: 5000 };
      window.postMessage(forged, '*');
      const stranger = document.createElement('iframe');
      stranger.src = other;
      document.body.append(stranger);
      await new Promise((resolve) => stranger.addEventListener('load', resolve));
      // From a frame of this page, but not the one it follows.
      const script = stranger.contentDocument?.createElement('script');
      if (!script) return;
      script.textContent = `parent.postMessage(${JSON.stringify(forged)}, '*')`;
      stranger.contentDocument?.body.append(script);
    }, `${publisher.url}other`);
    // From the frame it follows, which has gone to another origin.
    await page.locator('iframe[data-saywhen]').evaluate((frame: HTMLIFrameElement, other) => {
      frame.contentWindow?.location.replace(other);
    }, `${publisher.url}other`);
    await expect
      .poll(() => page.frames().filter((each) => each.url().endsWith('/other')).length)
      .toBe(2);
    await frame.locator('html').evaluate(() => {
      window.parent.postMessage({ type: 'saywhen:height', height: 5000 }, '*');
    });
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    expect(await heightOf(page)).toBe(height);
  });

  test('ignores what is no height', async ({ page }) => {
    const { frame } = await openArticle({ page });
    await expect.poll(() => misfit(page)).toBe(0);
    const height = await heightOf(page);
    await frame.locator('html').evaluate(() => {
      const type = 'saywhen:height';
      for (const forged of ['9', 9.5, -1, 1e9, null, { toString: () => '9' }.toString]) {
        try {
          window.parent.postMessage({ type, height: forged }, '*');
        } catch {
          // A function cannot be sent at all.
        }
      }
      window.parent.postMessage(null, '*');
      window.parent.postMessage('saywhen:height', '*');
    });
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    expect(await heightOf(page)).toBe(height);
  });

  test('is heard when its script comes after the embed is ready', async ({ page }) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/embed.js', async (route) => {
      await held;
      await route.continue();
    });
    const explorer = await serveBelow('/');
    const article = `<!doctype html><title>Article</title>${noIcon}
      <iframe data-saywhen src="${explorer.url}?embed=1" width="100%" height="300"></iframe>
      <script src="${explorer.url}embed.js" async></script>`;
    const publisher = await serveBelow('/', { host: 'localhost', pages: { article } });
    sites = [explorer, publisher];
    await page.goto(`${publisher.url}article`, { waitUntil: 'commit' });
    await expect(page.frameLocator('iframe').locator('.mark').first()).toBeVisible();
    expect(await misfit(page)).not.toBe(0);
    release();
    await expect.poll(() => misfit(page)).toBe(0);
  });

  test('stands in the build as an example, with a policy of its own', async ({ page }) => {
    await page.goto('./embed.html');
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('.mark').first()).toBeVisible();
    await expect.poll(() => misfit(page)).toBe(0);
    await frame.getByRole('button', { name: /^Washington meeting/ }).click();
    await expect.poll(() => misfit(page)).toBe(0);
    await expectNoAxeViolations(page, 'the example page');
  });
});

test.describe('in a sandbox', () => {
  test('with its own origin, all is as without', async ({ page }) => {
    const { frame } = await openArticle({
      page,
      attributes: 'sandbox="allow-scripts allow-same-origin allow-popups"',
    });
    await expect.poll(() => misfit(page)).toBe(0);
    await frame.getByRole('button', { name: /^Washington meeting/ }).click();
    await expect(heading(frame)).toHaveText('Washington meeting, 8 August 2025');
    await expect.poll(() => misfit(page)).toBe(0);
  });

  test('without an origin, a host that lets anyone read is all it needs', async ({ page }) => {
    const { frame } = await openArticle({
      page,
      attributes: 'sandbox="allow-scripts"',
      headers: { 'access-control-allow-origin': '*' },
    });
    await expect.poll(() => misfit(page)).toBe(0);
    await frame.getByRole('button', { name: /^Washington meeting/ }).click();
    await expect(heading(frame)).toHaveText('Washington meeting, 8 August 2025');
    await expect.poll(() => misfit(page)).toBe(0);
  });
});

for (const width of [320, 700]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing inside: ${width} px, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      for (const address of [
        './?embed=1',
        'events/washington-meeting-2025/?embed=1',
        './?embed=1&speaker=tural-jafarov&fold=off&from=2025-07-01',
        './?embed=1&speaker=gunel-babanli&theme=trade-and-transit',
      ]) {
        await page.goto(address);
        await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
        await expectNoAxeViolations(page, address);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - innerWidth,
        );
        expect(overflow, 'sideways scroll').toBeLessThanOrEqual(0);
      }
    });
  }
}
