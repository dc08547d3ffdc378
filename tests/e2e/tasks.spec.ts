import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const details = (page: Page) => page.getByRole('region', { name: 'Details' });
const list = (page: Page) => page.getByRole('list', { name: 'Events in date order' });

/** Opens the page and waits for the app, whose controls are not those of the page as it was built. */
async function openApp(page: Page): Promise<void> {
  await page.goto('./');
  await expect(page.locator('.mark')).toHaveCount(9);
  await expect(page.locator('#prerendered')).toHaveCount(0);
}

/** Presses Tab until the focus is on what is wanted, as a reader without a pointer does. */
async function tabTo(page: Page, isThere: (name: string) => boolean, max = 150): Promise<void> {
  for (let step = 0; step < max; step += 1) {
    const name = await page.evaluate(() => {
      const at = document.activeElement;
      return at?.getAttribute('aria-label') ?? at?.textContent ?? '';
    });
    if (isThere(name)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('the Tab key never reached it');
}

test.describe('a reader with a pointer', () => {
  test('finds who spoke about Khojaly', { tag: '@engines' }, async ({ page }) => {
    await page.goto('./');
    await list(page).getByRole('link', { name: 'Khojaly, 25–26 February 1992' }).click();
    await expect(details(page).getByRole('heading', { level: 2 })).toHaveText(
      'Khojaly, 25–26 February 1992',
    );
    await expect(details(page).getByRole('heading', { level: 3 }).getByRole('link')).toHaveText([
      'Kamil Khasiyev',
      'Gunel Babanli',
    ]);
    await expect(page.getByRole('article')).toHaveCount(3);
  });

  test('shows only what Jafarov said on the peace process', { tag: '@engines' }, async ({
    page,
  }) => {
    await page.goto('./');
    await page.getByRole('group', { name: 'Speakers' }).getByLabel('Tural Jafarov').check();
    await page
      .getByRole('group', { name: 'Themes' })
      .getByLabel('Peace process after Washington')
      .check();
    await expect(page).toHaveURL(/\?speaker=tural-jafarov&theme=peace-process$/);
    await expect(details(page).getByRole('heading', { level: 2 })).toHaveText('2 of 12 statements');
    await expect(page.getByRole('article')).toHaveCount(2);
    await expect(page.getByRole('status')).toHaveText('3 of 11 events');
  });

  test('opens a shared link cold', { tag: '@engines' }, async ({ page }) => {
    await page.goto('events/washington-meeting-2025/?speaker=tural-jafarov&lanes=speaker');
    await expect(details(page).getByRole('heading', { level: 2 })).toHaveText(
      'Washington meeting, 8 August 2025',
    );
    await expect(page.getByRole('article')).toHaveCount(2);
    await expect(details(page).getByText('1 more outside the filters')).toBeVisible();
    await expect(page.getByRole('radio', { name: 'Speaker' })).toBeChecked();
    await expect(page.locator('.mark[aria-current="true"]')).toHaveAttribute(
      'aria-label',
      /^Washington meeting.*in Tural Jafarov/,
    );
  });

  test('reads the dating note of the OSCE appeal', { tag: '@engines' }, async ({ page }) => {
    await page.goto('./');
    await page.getByRole('button', { name: /^Joint appeal to the OSCE/ }).click();
    const note = details(page).locator('.note', { hasText: 'Dating note' });
    await expect(note).toContainText('Outside the article');
    await expect(note).toContainText('“last autumn”');
    await expect(note).toContainText('8 August 2025');
    await expect(note).toContainText('Checked November 2026');
    await expect(page.getByRole('article')).toContainText('Reported statement');
  });

  test('reads what Sveticanin said, who refers to no event', { tag: '@engines' }, async ({
    page,
  }) => {
    await page.goto('./');
    await details(page).getByRole('link', { name: 'Neven Sveticanin', exact: true }).click();
    await expect(page).toHaveURL(/speakers\/neven-sveticanin\/$/);
    await expect(details(page)).toContainText('Neven Cvetićanin');
    await expect(page.getByRole('article')).toHaveCount(1);
    await expect(page.getByRole('article')).toContainText('Refers to no event.');
  });

  test('finds Türkiye and Rašković without their marks', { tag: '@engines' }, async ({ page }) => {
    await page.goto('./');
    const search = page.getByRole('searchbox', { name: 'Search' });
    // Typed, as what is filled in at once does not reach the app in Firefox.
    await search.pressSequentially('turkiye');
    await expect(page.getByRole('article')).toHaveCount(1);
    await expect(page.getByRole('article').locator('mark')).toHaveText('Türkiye');
    await search.press('ControlOrMeta+a');
    await search.pressSequentially('RASKOVIC');
    await expect(page.getByRole('article')).toHaveCount(2);
    await expect(page.getByRole('list', { name: 'Best matches' }).getByRole('link')).toHaveCount(2);
  });
});

test.describe('a reader with keys alone', () => {
  test('finds who spoke about Khojaly', { tag: '@engines' }, async ({ page }) => {
    await openApp(page);
    await tabTo(page, (name) => /of 9$/.test(name));
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('article')).toHaveCount(3);
    await tabTo(page, (name) => name === 'Close');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('article')).toHaveCount(12);
    await expect(page.locator('.mark:focus')).toHaveAttribute('aria-label', /^Khojaly/);
  });

  test('shows only what Jafarov said on the peace process', { tag: '@engines' }, async ({
    page,
  }) => {
    await openApp(page);
    await tabTo(page, (name) => name === 'Tural Jafarov');
    await page.keyboard.press('Space');
    await tabTo(page, (name) => name === 'Peace process after Washington');
    await page.keyboard.press('Space');
    await expect(page.getByRole('article')).toHaveCount(2);
  });

  test('reaches a theme that the one row hides, and sees it', { tag: '@engines' }, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await openApp(page);
    await tabTo(page, (name) => name === "Azerbaijan's foreign policy");
    await expect(page.getByLabel("Azerbaijan's foreign policy")).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Space');
    await expect(page.getByRole('article')).toHaveCount(2);
  });

  test('reads the dating note of the OSCE appeal', { tag: '@engines' }, async ({ page }) => {
    await openApp(page);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to the events' })).toBeFocused();
    await page.keyboard.press('Enter');
    await tabTo(page, (name) => name.startsWith('Joint appeal'));
    await page.keyboard.press('Enter');
    await expect(details(page).locator('.note', { hasText: 'Dating note' })).toContainText(
      '8 August 2025',
    );
  });

  test('reads what Sveticanin said', { tag: '@engines' }, async ({ page }) => {
    await openApp(page);
    await tabTo(page, (name) => name === 'Neven Sveticanin, statement 10 of 12');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('article')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('article')).toHaveCount(12);
  });
});

test('the first statement can be read at 1280 × 720 without scrolling', {
  tag: '@engines',
}, async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto('./');
  await expect(page.locator('.mark')).toHaveCount(9);
  await expect(page.locator('#prerendered')).toHaveCount(0);
  await expect(page.locator('.reported').first()).toBeInViewport({ ratio: 0.6 });
});

test('list, timeline and statements mark each other', { tag: '@engines' }, async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('#prerendered')).toHaveCount(0);
  const mark = page.getByRole('button', { name: /^Joint appeal/ });
  await list(page)
    .getByRole('link', { name: /^Joint appeal/ })
    .hover();
  await expect(page.getByRole('article').nth(5)).toHaveAttribute('data-standing', 'linked');
  await page.getByRole('article').nth(5).locator('.reported').hover();
  await expect(mark).toHaveClass(/is-linked/);
  await page.mouse.move(5, 5);
  await expect(mark).not.toHaveClass(/is-linked/);
  await mark.focus();
  await expect(page.getByRole('article').nth(5)).toHaveAttribute('data-standing', 'linked');
});

test('every label is the same in every time zone', async ({ browser, baseURL }) => {
  const seen: string[] = [];
  for (const timezoneId of ['UTC', 'Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Kiritimati']) {
    const context = await browser.newContext({
      timezoneId,
      viewport: { width: 1280, height: 900 },
      ...(baseURL && { baseURL }),
    });
    const page = await context.newPage();
    await page.goto('events/osce-minsk-appeal/');
    await expect(page.locator('.mark')).toHaveCount(9);
    await expect(page.locator('#prerendered')).toHaveCount(0);
    const texts = await page.locator('.label, .tick, .event__date, .d-date').allTextContents();
    seen.push([...texts].sort().join('\n'));
    await context.close();
  }
  expect(new Set(seen).size).toBe(1);
  expect(seen[0]).toContain('25–26 Feb 1992');
});
