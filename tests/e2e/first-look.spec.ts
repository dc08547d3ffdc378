import { expect, expectNoAxeViolations, test } from './fixtures';

test.describe('the first look', () => {
  test('shows all events, all statements and no overview', { tag: '@engines' }, async ({
    page,
  }) => {
    await page.goto('./');
    await expect(page.getByRole('status')).toHaveText('11 of 11 events');
    await expect(page.getByRole('article')).toHaveCount(12);
    await expect(
      page.getByRole('list', { name: 'Events in date order' }).getByRole('listitem'),
    ).toHaveCount(9);
    await expect(page.getByRole('list', { name: 'Undated' }).getByRole('link')).toHaveCount(2);
    await expect(page.getByRole('region', { name: 'Timeline' }).locator('.mark')).toHaveCount(9);
    await expect(page.getByRole('region', { name: 'Overview' })).toHaveCount(0);
  });

  test('draws each label whole, none over another, at 1280 and 390 px', {
    tag: '@engines',
  }, async ({ page }) => {
    for (const [width, height] of [
      [1280, 900],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.goto('./');
      await expect(page.locator('.mark')).toHaveCount(9);
      await expect(page.locator('#prerendered')).toHaveCount(0);
      await page.evaluate(() => document.fonts.ready);
      await expect
        .poll(() => page.evaluate(overlappingLabels), { message: `labels at ${width} px` })
        .toEqual([]);
    }
  });

  test('moves between marks in date order by keys, and selects', { tag: '@engines' }, async ({
    page,
  }) => {
    await page.goto('./');
    const marks = page.locator('.mark');
    await expect(marks).toHaveCount(9);
    await expect(page.locator('.mark[tabindex="0"]')).toHaveCount(1);
    await page.locator('.mark[tabindex="0"]').focus();
    const heard: string[] = [];
    for (let step = 0; step < 9; step += 1) {
      heard.push((await page.locator('.mark:focus').getAttribute('aria-label')) ?? '');
      await page.keyboard.press('ArrowRight');
    }
    const titles = await page
      .getByRole('list', { name: 'Events in date order' })
      .getByRole('link')
      .allTextContents();
    expect(heard.map((name, index) => name.startsWith(titles[index] ?? '-'))).toEqual(
      Array(9).fill(true),
    );
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/events\/khojaly-1992\/$/);
    await expect(
      page.getByRole('region', { name: 'Details' }).getByRole('heading', { level: 2 }),
    ).toHaveText('Khojaly, 25–26 February 1992');
    await page.keyboard.press('Escape');
    await expect(page).not.toHaveURL(/events/);
  });

  test('brings a mark into view that was panned away, and zooms by keys', {
    tag: '@engines',
  }, async ({ page }) => {
    await page.goto('./?from=2025-07-01&to=2026-03-08');
    await expect(page.getByRole('region', { name: 'Overview' })).toBeVisible();
    await page.locator('.mark[tabindex="0"]').focus();
    await page.keyboard.press('Home');
    await expect(page.locator('.mark:focus')).toHaveAttribute('aria-label', /^Khojaly/);
    await expect(page.locator('.mark:focus')).toBeInViewport();
    const before = page.url();
    await page.keyboard.press('+');
    await expect(page).not.toHaveURL(before);
    await expect(page.locator('.mark:focus')).toHaveAttribute('aria-label', /^Khojaly/);
  });

  test('pans by dragging, across a fold, without choosing anything, and replaces the entry', {
    tag: '@engines',
  }, async ({ page }) => {
    await page.goto('./?from=2025-07-01');
    await expect(page.locator('.mark')).not.toHaveCount(0);
    const entries = await page.evaluate(() => history.length);
    const mark = await page.getByRole('button', { name: /^Start of exports/ }).boundingBox();
    const [x, y] = [(mark?.x ?? 0) + 300, (mark?.y ?? 0) + 20];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 150, y, { steps: 8 });
    await page.mouse.up();
    await expect(page).toHaveURL(/from=2023-12-\d\d&to=2026-02-\d\d$/);
    await expect(page).not.toHaveURL(/events\//);
    expect(await page.evaluate(() => history.length)).toBe(entries);
  });

  test('brings an event into view that is chosen in the list', { tag: '@engines' }, async ({
    page,
  }) => {
    await page.goto('./?from=2025-07-01');
    await page
      .getByRole('list', { name: 'Events in date order' })
      .getByRole('link', { name: /^Khojaly/ })
      .click();
    await expect(page.locator('.mark[aria-current="true"]')).toBeInViewport();
    await page.goBack();
    await expect(page).toHaveURL(/\?from=2025-07-01$/);
  });

  test('keeps its marks on the axis: 2023 begins at its tick', { tag: '@engines' }, async ({
    page,
  }) => {
    await page.goto('./');
    const bar = page.locator('.mark.k-within:not(.b-inferred):not(.k-season)');
    await expect(bar).toHaveAttribute('aria-label', /^2023/);
    const tick = page.locator('.tick', { hasText: '2023' });
    const [at, on] = [await bar.boundingBox(), await tick.boundingBox()];
    expect(Math.abs((at?.x ?? 0) - (on?.x ?? 99))).toBeLessThan(1.5);
  });
});

/** Runs in the page: which labels are cut off by the screen, and which lie over each other. */
function overlappingLabels(): string[] {
  const boxes = [...document.querySelectorAll('.label')].map((label) => ({
    text: label.textContent ?? '',
    rect: label.getBoundingClientRect(),
  }));
  const apart = (a: DOMRect, b: DOMRect) =>
    a.right <= b.left + 1 ||
    b.right <= a.left + 1 ||
    a.bottom <= b.top + 1 ||
    b.bottom <= a.top + 1;
  const cut = boxes.filter(({ rect }) => rect.left < 0 || rect.right > innerWidth);
  const over = boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .flatMap((b) => (apart(a.rect, b.rect) ? [] : [`${a.text} over ${b.text}`])),
  );
  return [...cut.map(({ text }) => `${text} cut off`), ...over];
}

const states = [
  ['nothing selected', './'],
  ['an event selected', 'events/washington-meeting-2025/'],
  ['an event nobody refers to', 'events/belgrade-roundtable/'],
  ['a statement selected', 'statements/s08/'],
  ['a speaker selected', 'speakers/violeta-rashkovic-talovic/'],
  ['filtered', './?speaker=tural-jafarov&theme=peace-process'],
  ['filtered past the selection', 'events/khojaly-1992/?speaker=tural-jafarov'],
  ['nothing left', './?speaker=gunel-babanli&theme=trade-and-transit'],
  ['a search', './?q=turkiye'],
  ['lanes by theme', './?lanes=theme'],
  ['unfolded', './?fold=off'],
  ['a part of the axis', './?from=2025-07-01'],
  ['an unknown id', './?speaker=nobody'],
] as const;

for (const [name, address] of states) {
  test(`axe finds nothing: ${name}`, async ({ page }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [390, 1280]) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: 900 });
        await page.goto(address);
        await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
        await expectNoAxeViolations(page, `${name}, ${colorScheme}, ${width} px`);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - innerWidth,
        );
        expect(overflow, `sideways scroll at ${width}`).toBeLessThanOrEqual(0);
      }
    }
  });
}

for (const dialog of ['Share', 'About this dataset', 'How dates are drawn']) {
  test(`axe finds nothing, and Escape returns the focus: ${dialog}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('events/khojaly-1992/');
    const opener = page.getByRole('button', { name: dialog });
    await opener.click();
    await expect(page.getByRole('dialog', { name: dialog })).toBeVisible();
    await expectNoAxeViolations(page, dialog);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(opener).toBeFocused();
  });
}

for (const [width, text] of [
  [320, 16],
  [768, 16],
  [1280, 32],
] as const) {
  test(`fits ${width} px with text of ${text} px: nothing scrolls sideways or is cut`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    const session = await page.context().newCDPSession(page);
    await session.send('Page.enable');
    await session.send('Page.setFontSizes', { fontSizes: { standard: text } });
    await page.goto('events/washington-meeting-2025/');
    await expect(page.locator('.mark')).toHaveCount(9);
    await expect(page.locator('#prerendered')).toHaveCount(0);
    await expect.poll(() => page.evaluate(overlappingLabels)).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}

test('moves nothing by itself when motion is not wanted', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./');
  await expect(page.locator('.mark')).toHaveCount(9);
  await expect(page.locator('#prerendered')).toHaveCount(0);
  await page
    .getByRole('link', { name: /^Washington meeting/ })
    .first()
    .click();
  await expect(page.getByRole('button', { name: 'Close' })).toBeVisible();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test('prints the words without the controls', async ({ page }) => {
  await page.goto('events/khojaly-1992/');
  await expect(page.locator('#prerendered')).toHaveCount(0);
  await expect(page.getByRole('article')).toHaveCount(3);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const ground = page.locator('.stage');
  await expect(ground).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(page.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(page.getByRole('group', { name: 'Speakers' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Share' })).toBeHidden();
  await expect(page.getByRole('article').first()).toBeVisible();
  await expect(page.getByText('Outside the article').first()).toBeVisible();
});

test('at 400 % zoom what is chosen stands in the page, and long words break', {
  tag: '@engines',
}, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 225 });
  await page.goto('events/washington-meeting-2025/');
  await expect(page.locator('#prerendered')).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Details' })).toHaveCSS('position', 'static');
  await page.setViewportSize({ width: 320, height: 800 });
  await expect(page.getByRole('region', { name: 'Details' })).toHaveCSS('position', 'fixed');
  await page
    .getByRole('heading', { level: 2 })
    .last()
    .evaluate((heading) => {
      heading.textContent = 'w'.repeat(78);
    });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
});
