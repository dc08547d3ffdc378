import type { Page } from '@playwright/test';
import { expect, expectNoAxeViolations, test } from './fixtures';
import { findPlace } from './history-model';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const openMatrix = async (page: Page, path = './') => {
  await page.goto(path);
  await expect(page.locator('#prerendered')).toHaveCount(0);
  await page.getByRole('button', { name: 'Who referred to what' }).click();
  return page.getByRole('dialog', { name: 'Who referred to what' });
};

const scrollsSideways = (page: Page) =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('dialog, .details')].some(
      ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
    ),
  );

/** Where the focus is: the words and the place of the stop. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    const cell = at?.closest('td, th');
    const row = cell?.closest('tr');
    const place = [row?.rowIndex, [...(row?.cells ?? [])].indexOf(cell as HTMLTableCellElement)];
    return `${place.join('.')} ${at?.textContent}`;
  });

test('keys reach every cell of the matrix, and none is reached twice', { tag: '@engines' }, async ({
  page,
}) => {
  const dialog = await openMatrix(page);
  const grid = dialog.getByRole('grid', { name: 'Who referred to what' });
  await expect(grid.getByRole('row')).toHaveCount(13);
  await grid.locator('[tabindex="0"]').focus();
  await page.keyboard.press('Control+Home');
  const reached: string[] = [];
  for (let row = 0; row < 13; row += 1) {
    for (let last = ''; last !== (await focused(page)); await page.keyboard.press('ArrowRight')) {
      last = await focused(page);
      reached.push(last);
    }
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
  }
  const all = await grid.evaluate((table) =>
    [...table.querySelectorAll('tr')].flatMap((row, at) =>
      [...row.cells].flatMap((cell, column) => {
        const links = [...cell.querySelectorAll('a')];
        return (links.length > 0 ? links : [cell]).map(
          ({ textContent }) => `${at}.${column} ${textContent}`,
        );
      }),
    ),
  );
  expect(reached).toEqual(all);
  expect(new Set(reached).size).toBe(reached.length);
});

test('keys alone lead from the matrix to a statement, whose details have the focus', {
  tag: '@engines',
}, async ({ page }) => {
  const dialog = await openMatrix(page, 'events/washington-meeting-2025/');
  const before = await findPlace(page);
  await expect(dialog.getByRole('row').nth(3)).toHaveAttribute('data-standing', 'selected');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(
    dialog.getByRole('link', { name: 'Washington meeting, 8 August 2025', exact: true }),
  ).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(
    dialog.getByRole('link', { name: 'Statement 5, direct quote' }).first(),
  ).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Control+End');
  await expect(dialog.getByRole('link', { name: 'Statement 12, direct quote' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/statements\/s12\/$/);
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('region', { name: 'Details' })).toBeFocused();
  expect((await findPlace(page)).index).toBe(before.index + 1);
  await page.goBack();
  await expect(page).toHaveURL(/\/events\/washington-meeting-2025\/$/);
});

test('the matrix leads to two speakers side by side, and one Back leads out', {
  tag: '@engines',
}, async ({ page }) => {
  const dialog = await openMatrix(page);
  await dialog.getByRole('link', { name: 'Side by side on Khojaly, 25–26 February 1992' }).click();
  await expect(page).toHaveURL(/\/events\/khojaly-1992\/\?compare=kamil-khasiyev,gunel-babanli$/);
  const columns = page.locator('.beside__column');
  await expect(columns.getByRole('heading', { level: 3 })).toHaveText([
    'Kamil Khasiyev',
    'Gunel Babanli',
  ]);
  const [first, second] = await Promise.all([0, 1].map((at) => columns.nth(at).boundingBox()));
  expect(second?.y).toBe(first?.y);
  expect(second?.x).toBeGreaterThan((first?.x ?? 0) + (first?.width ?? 0));
  await expect(page.getByRole('article')).toHaveCount(3);
  await expect(
    page.getByRole('article', { name: 'Gunel Babanli, statement 9 of 12' }),
  ).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\/$/);
  await expect(columns).toHaveCount(0);
});

test('a link to speakers side by side opens as it was sent, and names who is unknown', {
  tag: '@engines',
}, async ({ page }) => {
  const link = './?theme=peace-process&compare=neven-sveticanin,zoe,gunel-babanli,tural-jafarov';
  await page.goto(link);
  await expect(page.locator('.beside h3')).toHaveText([
    'Neven Sveticanin',
    'Gunel Babanli',
    'Tural Jafarov',
  ]);
  await expect(page.getByRole('alert')).toContainText('There is no speaker “zoe” in this dataset.');
  await expect(page.locator('.beside__column').nth(1)).toContainText(
    'No statement in this source. That does not mean the speaker never spoke about it.',
  );
  await expect(page).toHaveURL(
    /\/\?theme=peace-process&compare=neven-sveticanin,zoe,gunel-babanli,tural-jafarov$/,
  );
  expect((await findPlace(page)).length).toBeLessThanOrEqual(2);
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('textbox', { name: 'Link to this view' })).toHaveValue(
    /\?theme=peace-process&compare=neven-sveticanin,zoe,gunel-babanli,tural-jafarov$/,
  );
});

test('each choice of a speaker is one act, and what is chosen loses no focus', {
  tag: '@engines',
}, async ({ page }) => {
  await page.goto('events/washington-meeting-2025/');
  await expect(page.locator('#prerendered')).toHaveCount(0);
  const landed = await findPlace(page);
  const way = page.getByRole('link', { name: 'Read side by side' });
  await way.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.beside__column')).toHaveCount(2);
  await expect(page.getByRole('link', { name: 'Read in article order' })).toBeFocused();
  const boxes = page.getByRole('group', { name: 'Side by side' });
  await boxes.getByLabel('Kamil Khasiyev').uncheck();
  await expect(page.getByText('Choose two or more speakers.')).toBeVisible();
  await boxes.getByLabel('Kamil Khasiyev').check();
  await expect(page).toHaveURL(/\?compare=tural-jafarov,kamil-khasiyev$/);
  expect((await findPlace(page)).index).toBe(landed.index + 3);
  await page.goBack();
  await expect(page).toHaveURL(/\?compare=tural-jafarov$/);
  await boxes.getByLabel('Tural Jafarov').click();
  await expect(page).toHaveURL(/\/events\/washington-meeting-2025\/$/);
  await expect(page.getByRole('region', { name: 'Details' })).toBeFocused();
  await expect(page.getByRole('article')).toHaveCount(3);
});

test('paper holds the columns, and numbers their statements alike', async ({ page }) => {
  await page.goto('events/washington-meeting-2025/?compare=tural-jafarov,kamil-khasiyev');
  await expect(page.locator('.beside__column')).toHaveCount(2);
  await page.emulateMedia({ media: 'print' });
  const numbers = page.getByRole('article').getByRole('heading', { level: 4 });
  await expect(numbers).toHaveText([/statement 7 of/, /statement 8 of/, /statement 5 of/]);
  const places = page.locator('.footnotes li');
  await expect(places).toHaveText([/statement 7 of/, /statement 8 of/, /statement 5 of/]);
});

const looks = [
  { width: 1280, colorScheme: 'light' },
  { width: 900, colorScheme: 'dark' },
  { width: 390, colorScheme: 'dark' },
  { width: 320, colorScheme: 'light' },
] as const;

for (const { width, colorScheme } of looks) {
  test.describe(`at ${width} px, ${colorScheme}`, () => {
    test.use({ colorScheme, viewport: { width, height: 800 } });

    test('axe finds nothing in the matrix, and nothing scrolls sideways', async ({ page }) => {
      const dialog = await openMatrix(page, './?speaker=tural-jafarov,kamil-khasiyev');
      await expect(dialog.getByRole('link', { name: /^Statement 8/ }).first()).toBeVisible();
      await expectNoAxeViolations(page, 'matrix of events');
      expect(await scrollsSideways(page)).toBe(false);
      await dialog.getByText('Themes', { exact: true }).click();
      await expect(
        dialog.getByRole('link', { name: 'Decades of conflict', exact: true }),
      ).toBeVisible();
      await expectNoAxeViolations(page, 'matrix of themes');
      expect(await scrollsSideways(page)).toBe(false);
    });

    test('axe finds nothing in speakers side by side, and nothing scrolls sideways', async ({
      page,
    }) => {
      await page.goto('events/khojaly-1992/?compare=gunel-babanli,kamil-khasiyev,tural-jafarov');
      await expect(page.locator('.beside__column')).toHaveCount(3);
      await expect(page.locator('.mark').first()).toBeVisible();
      await expectNoAxeViolations(page, 'side by side');
      expect(await scrollsSideways(page)).toBe(false);
    });
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the matrix is a block for each event, a line for each speaker who refers to it', async ({
    page,
  }) => {
    const dialog = await openMatrix(page);
    await expect(dialog.getByRole('grid')).toHaveCount(0);
    const khojaly = dialog.getByRole('listitem').first();
    await expect(khojaly.getByRole('heading')).toContainText('Khojaly, 25–26 February 1992');
    await expect(khojaly.getByRole('term')).toHaveText(['Kamil Khasiyev', 'Gunel Babanli']);
    for (const link of await khojaly.getByRole('link', { name: /^Statement/ }).all()) {
      const box = await link.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
  });

  test('columns stand one below the other, and who speaks stays in sight', {
    tag: '@engines',
  }, async ({ page }) => {
    await page.goto('events/khojaly-1992/?compare=kamil-khasiyev,gunel-babanli');
    const columns = page.locator('.beside__column');
    await expect(columns).toHaveCount(2);
    const [first, second] = await Promise.all([0, 1].map((at) => columns.nth(at).boundingBox()));
    expect(second?.y).toBeGreaterThanOrEqual((first?.y ?? 0) + (first?.height ?? 0));
    await page.getByRole('article').nth(1).scrollIntoViewIfNeeded();
    await page.evaluate(() => document.querySelectorAll('.details article')[1]?.scrollIntoView());
    const name = page
      .getByRole('region', { name: 'Details' })
      .getByRole('link', { name: 'Kamil Khasiyev', exact: true });
    await expect(name).toBeInViewport();
  });
});
