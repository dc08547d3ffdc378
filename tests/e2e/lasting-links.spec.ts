import { expect, test } from './fixtures';

test.describe('a link with an id that was renamed', () => {
  // Where the host has no page for the old id yet, the answer is a 404 that opens the app.
  test.use({ expectedErrors: [/404/] });

  test('opens the record, and its address is rewritten in place with the rest kept', async ({
    page,
  }) => {
    await page.goto('./?q=peace');
    await page.goto('events/year-2023/?utm_source=x&fold=off&flag');
    await expect(
      page.getByRole('region', { name: 'Details' }).getByRole('heading', { level: 2 }),
    ).toHaveText("2023: restoration of Azerbaijan's sovereignty, as stated by Tural Jafarov");
    await expect(page).toHaveURL(/\/events\/sovereignty-2023\/\?utm_source=x&fold=off&flag$/);
    await expect(page.getByRole('alert')).toHaveCount(0);
    await page.goBack();
    await expect(page).toHaveURL(/\/\?q=peace$/);
  });
});
