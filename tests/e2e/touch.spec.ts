import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from './fixtures';

test.use({
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  contextOptions: { reducedMotion: 'reduce' },
});

type Point = readonly [x: number, y: number];

const points = (at: readonly Point[]) => at.map(([x, y], id) => ({ x, y, id }));

/** Fingers go down, from place to place in so many steps, and up. */
async function swipe(touch: CDPSession, from: readonly Point[], to: readonly Point[]) {
  const steps = 12;
  const between = (step: number) =>
    from.map(([x, y], at): Point => {
      const [endX = x, endY = y] = to[at] ?? [];
      return [x + ((endX - x) * step) / steps, y + ((endY - y) * step) / steps];
    });
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: points(from) });
  for (let step = 1; step <= steps; step += 1) {
    await touch.send('Input.dispatchTouchEvent', {
      type: 'touchMove',
      touchPoints: points(between(step)),
    });
  }
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

async function open(page: Page, path: string): Promise<CDPSession> {
  await page.goto(path);
  await expect(page.locator('.mark').first()).toBeVisible();
  await expect(page.locator('#prerendered')).toHaveCount(0);
  return page.context().newCDPSession(page);
}

const scrollTop = (page: Page) => page.evaluate(() => scrollY);
const dateOf = (page: Page, end: 'Start' | 'End') =>
  page.getByRole('slider', { name: `${end} of the period shown` }).getAttribute('aria-valuetext');

async function middleOf(page: Page, selector: string): Promise<Point> {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} has no box`);
  return [box.x + box.width / 2, box.y + box.height / 2];
}

test('a swipe scrolls the page, a pinch zooms the timeline, a tap selects, and the grip closes', async ({
  page,
}) => {
  const touch = await open(page, './');
  const [x, y] = await middleOf(page, '.plot');
  // A page goes on for a while when the finger has left it.
  const stopped = page.evaluate(
    () => new Promise<void>((done) => addEventListener('scrollend', () => done(), { once: true })),
  );
  await swipe(touch, [[x, y]], [[x, y - 150]]);
  await stopped;
  expect(await scrollTop(page)).toBeGreaterThan(50);
  await expect(page).toHaveURL(/\/$/);
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await expect.poll(() => scrollTop(page)).toBe(0);
  const apart = (by: number): readonly Point[] => [
    [x - by, y],
    [x + by, y],
  ];
  await swipe(touch, apart(40), apart(140));
  await expect(page).toHaveURL(/\?from=[^&]+&to=/);
  expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
  const sheet = page.locator('.details[data-open="true"]');
  await page.locator('.mark .label').first().tap();
  await expect(sheet).toBeVisible();
  const [gripX, gripY] = await middleOf(page, '.grip');
  await swipe(touch, [[gripX, gripY]], [[gripX, gripY + 20]]);
  await expect(sheet).toHaveCSS('translate', 'none');
  await swipe(touch, [[gripX, gripY]], [[gripX, gripY + 200]]);
  await expect(sheet).toHaveCount(0);
});

test('a finger on either end of a narrow frame moves that end', async ({ page }) => {
  const touch = await open(page, './?from=2025-07-01');
  const end = await dateOf(page, 'End');
  const start = await dateOf(page, 'Start');
  const [x, y] = await middleOf(page, '[data-edge="start"]');
  await swipe(touch, [[x, y]], [[x - 60, y]]);
  await expect.poll(() => dateOf(page, 'Start')).not.toBe(start);
  expect(await dateOf(page, 'End')).toBe(end);
});

test('what is pressed on a phone is 44 px high and wide, or stands in a text', async ({ page }) => {
  await open(page, './');
  expect(await page.evaluate(findSmall)).toEqual([]);
});

/** Runs in the page: what a finger meets around the middle of each control, where that is less than 44 px. */
function findSmall(): readonly string[] {
  const least = 44;
  const inText = 'p, blockquote, .sr-only, nav:has([href="#events"])';
  const all = document.querySelectorAll<HTMLElement>(
    'a[href], button:not(.mark), summary, [role="slider"], label:has(input)',
  );
  const isPressed = (control: HTMLElement) =>
    control.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    !(control.matches('a') && control.closest(inText));
  return [...all].filter(isPressed).flatMap((control) => {
    control.scrollIntoView({ block: 'center', behavior: 'instant' });
    const [line] = control.getClientRects();
    if (!line) return [];
    const [x, y] = [line.x + line.width / 2, line.y + line.height / 2];
    const isHit = (byX: number, byY: number) =>
      control.contains(document.elementFromPoint(x + byX, y + byY));
    const reach = (byX: number, byY: number) => {
      let far = 0;
      while (far < least && isHit(byX * (far + 1), byY * (far + 1))) far += 1;
      return far;
    };
    const wide = reach(-1, 0) + reach(1, 0) + 1;
    const high = reach(0, -1) + reach(0, 1) + 1;
    const name = control.getAttribute('aria-label') ?? control.textContent?.trim().slice(0, 40);
    // Names of folds stand side by side.
    const isSmall = high < least || (wide < least && !control.matches('.fold button'));
    return isSmall ? [`${name}: ${wide} × ${high}`] : [];
  });
}
