import { expect, expectNoAxeViolations, test } from './fixtures';

test('the overview moves the window by its two ends, with keys alone', { tag: '@engines' }, async ({
  page,
}) => {
  await page.goto('./?from=2025-07-01');
  const overview = page.getByRole('region', { name: 'Overview' });
  const start = overview.getByRole('slider', { name: 'Start of the period shown' });
  await expect(start).toHaveAttribute('aria-valuetext', '1 July 2025');
  await start.focus();
  await page.keyboard.press('Home');
  await expect(overview).toHaveCount(0);
  await expect(page).toHaveURL(/\/$/);
  await expect(page.locator('.mark:focus')).toHaveCount(1);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.getByRole('slider', { name: 'End of the period shown' }).focus();
  await page.keyboard.press('End');
  await expect(page).toHaveURL(/\?from=[^&]+$/);
});

test('a fold at an edge says all that it hides', { tag: '@engines' }, async ({ page }) => {
  for (const [width, window] of [
    [1280, 'from=2024-01-01&to=2026-03-01'],
    [1280, 'from=1991-01-20&to=2022-12-31'],
    [390, 'from=2024-01-01&to=2026-03-01'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`./?${window}`);
    await expect(page.locator('#prerendered')).toHaveCount(0);
    const { left, right } = await page
      .locator('.fold button')
      .evaluate((name) => name.getBoundingClientRect());
    expect(left, `${window} at ${width} px`).toBeGreaterThanOrEqual(0);
    expect(right, `${window} at ${width} px`).toBeLessThanOrEqual(width);
  }
});

test('a fold says what it hides, and its name unfolds it', { tag: '@engines' }, async ({
  page,
}) => {
  await page.goto('./');
  for (const name of ['30 quiet years folded', '9 months', '18 months']) {
    await expect(page.getByText(name, { exact: true })).toBeVisible();
  }
  await page.getByRole('button', { name: 'Unfold 30 quiet years' }).click();
  await expect(page).toHaveURL(/\?fold=off$/);
  await expect(page.getByRole('checkbox', { name: 'Fold quiet years' })).not.toBeChecked();
  await expect(page.locator('.fold')).toHaveCount(0);
});

test('a selected event that the filters drop is dimmed, neither listed nor counted', {
  tag: '@engines',
}, async ({ page }) => {
  await page.goto('events/khojaly-1992/?speaker=tural-jafarov');
  const mark = page.locator('.mark[aria-current="true"]');
  await expect(mark).toHaveClass(/is-dim/);
  await expect(mark).toHaveAttribute('aria-label', /outside the filters$/);
  await expect(page.getByRole('status')).toHaveText('3 of 11 events');
  await expect(
    page
      .getByRole('list', { name: 'Events in date order' })
      .getByRole('link', { name: /^Khojaly,/ }),
  ).toHaveCount(0);
  await expect(page.getByText('3 statements outside the filters')).toBeVisible();
});

test('the filters of a phone stand in a sheet', { tag: '@engines' }, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./');
  await page.getByRole('button', { name: 'Filters' }).click();
  const sheet = page.getByRole('dialog', { name: 'Filters' });
  await expectNoAxeViolations(page, 'filters on a phone');
  await sheet.getByRole('checkbox', { name: 'Gunel Babanli' }).check();
  await sheet.getByRole('radio', { name: 'Speaker' }).check();
  const box = await sheet.getByText('Jafarov').locator('xpath=ancestor::label').boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(44);
  await sheet.getByRole('button', { name: 'Show 2 events' }).click();
  await expect(page).toHaveURL(/\?speaker=gunel-babanli&lanes=speaker$/);
  await expect(page.getByRole('button', { name: 'Filters' })).toBeFocused();
});

test('the search shows its best matches, which axe finds nothing against', async ({ page }) => {
  await page.goto('./');
  const field = page.getByRole('searchbox', { name: 'Search' });
  await field.fill('washington');
  const matches = page.getByRole('list', { name: 'Best matches' });
  await expect(matches.getByRole('link').first()).toContainText(
    'Washington meeting, 8 August 2025',
  );
  await expectNoAxeViolations(page, 'search open');
  await page.keyboard.press('Escape');
  await expect(matches).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue('');
  await expect(page.getByRole('status')).toHaveText('11 of 11 events');
});

test('Share copies the address of what is shown, and of the event alone', {
  tag: '@engines',
}, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('events/khojaly-1992/?lanes=theme');
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('button', { name: 'Copy: Link to this event' }).click();
  await expect(page.getByRole('dialog')).toContainText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /events\/khojaly-1992\/$/,
  );
  await expect(page.getByLabel('Link to this view', { exact: true })).toHaveValue(/\?lanes=theme$/);
});

test('the chosen colour theme stays', { tag: '@engines' }, async ({ page }) => {
  await page.goto('./');
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(await ground()).toBe('rgb(255, 255, 255)');
  await page.getByRole('button', { name: 'Colour theme: system' }).click();
  await page.getByRole('button', { name: 'Colour theme: light' }).click();
  await expect(page.getByRole('button', { name: 'Colour theme: dark' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Colour theme: dark' })).toBeVisible();
  expect(await ground()).toBe('rgb(15, 21, 20)');
});

test('what is dragged over the timeline is left to the browser', { tag: '@engines' }, async ({
  page,
}) => {
  await page.goto('./');
  const mark = page.locator('.mark').first();
  await expect(mark).toBeVisible();
  const taken = await mark.evaluate((element) =>
    ['dragover', 'drop'].map((type) => {
      const drag = new DragEvent(type, { bubbles: true, cancelable: true });
      element.dispatchEvent(drag);
      return drag.defaultPrevented;
    }),
  );
  expect(taken).toEqual([false, false]);
});
