import type { Page } from '@playwright/test';
import { aDataset, anEvent, aSpeaker, aStatement, aTheme } from '../support/builders';
import { expect, expectNoAxeViolations, test } from './fixtures';

const many = <T>(count: number, make: (at: number) => T) =>
  Array.from({ length: count }, (_, at) => make(at));

/** 600 speakers and 3,340 themes; each theme in one statement, the first speakers in more than others. */
const body = JSON.stringify(
  aDataset({
    speakers: many(600, (at) => aSpeaker({ id: `p${at}`, name: `Čedo Nº${at}` })),
    themes: many(3340, (at) => aTheme({ id: `t${at}`, label: `Theme ${at}` })),
    events: many(300, (at) =>
      anEvent({ id: `e${at}`, date: { edtf: String(1700 + at), basis: 'stated' } }),
    ),
    statements: many(3340, (at) =>
      aStatement({
        id: `s${at}`,
        speaker: `p${Math.floor(600 * (at / 3340) ** 3)}`,
        events: [`e${(at * 7) % 300}`],
        themes: [`t${at}`],
      }),
    ),
  }),
);

async function open(page: Page, path = './') {
  await page.route('**/data/belgrade-roundtable-2026.json', (route) =>
    route.fulfill({ body, contentType: 'application/json' }),
  );
  await page.goto(path);
  await expect(page.locator('.mark').first()).toBeVisible();
  await expect(page.locator('#prerendered')).toHaveCount(0);
}

for (const [width, height] of [
  [1280, 900],
  [390, 844],
] as const) {
  test(`600 speakers and 3,340 themes leave the timeline its place at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page);
    const timeline = await page.getByRole('region', { name: 'Timeline' }).boundingBox();
    expect(timeline?.y).toBeLessThan(height / 2);
    const { page: high, content } = await page.evaluate(measurePage);
    expect(high - content, 'nothing unseen makes the page higher').toBeLessThan(100);
  });

  test(`lanes of 3,340 themes are two screens at most at ${width} px, until more are asked for`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page, './?lanes=theme');
    const plot = page.locator('.plot');
    await expect(page.locator('.lane[aria-hidden]')).toHaveCount(14);
    expect((await plot.boundingBox())?.height).toBeLessThan(2 * height);
    const more = page.getByRole('button', { name: 'Show 12 more' });
    await more.click();
    await expect(page.locator('.lane[aria-hidden]')).toHaveCount(26);
    await expect(more).toBeFocused();
  });
}

test('one of 3,340 themes is found and chosen by keys, and stays in sight', async ({ page }) => {
  await open(page);
  const button = page.getByRole('button', { name: 'All 3,340 themes' });
  await button.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Themes' });
  await expect(dialog.getByRole('searchbox', { name: 'Search themes' })).toBeFocused();
  await page.keyboard.type('3299');
  await expect(dialog.getByText('1 of 3,340 themes')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/\?theme=t3299$/);
  await expectNoAxeViolations(page, 'the list of all themes');
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  const chosen = page.getByRole('group', { name: 'Themes' }).getByLabel('Theme 3299');
  await expect(chosen).toBeInViewport();
  await chosen.click();
  await expect(page).not.toHaveURL(/theme=/);
});

/** Runs in the page: how high it is, and how far down anything is that can be seen. */
function measurePage() {
  const seen = [...document.querySelectorAll('#root *')].filter((element) =>
    element.checkVisibility({ visibilityProperty: true }),
  );
  const ends = seen
    .filter(({ children }) => children.length === 0)
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ element, box }) => box.width > 1 && !element.closest('.rows'))
    .map(({ box }) => box.bottom + scrollY);
  const lists = [...document.querySelectorAll('.rows')].map(
    (list) => list.getBoundingClientRect().bottom + scrollY,
  );
  return {
    page: document.documentElement.scrollHeight,
    content: Math.max(...ends, ...lists),
  };
}
