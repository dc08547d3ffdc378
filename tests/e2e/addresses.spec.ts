import { serveBelow } from './file-server';
import { expect, test } from './fixtures';

test.describe('addresses', () => {
  test('one entry for each deliberate act; Back and Forward lead through them', {
    tag: '@engines',
  }, async ({ page }) => {
    await page.goto('./?utm_source=x');
    const heading = page
      .getByRole('region', { name: 'Details' })
      .getByRole('heading', { level: 2 });
    const list = page.getByRole('list', { name: 'Events in date order' });
    await expect(heading).toHaveText('12 of 12 statements');
    await list.getByRole('link', { name: /^Washington meeting/ }).click();
    await page.getByRole('radio', { name: 'Theme' }).check();
    await page.getByRole('checkbox', { name: 'Fold quiet years' }).uncheck();
    await expect(page).toHaveURL(
      /events\/washington-meeting-2025\/\?utm_source=x&lanes=theme&fold=off$/,
    );
    await page.goBack();
    await expect(page).toHaveURL(/\?utm_source=x&lanes=theme$/);
    await page.goBack();
    await page.goBack();
    await expect(heading).toHaveText('12 of 12 statements');
    await expect(page).toHaveURL(/\/\?utm_source=x$/);
    await page.goForward();
    await expect(heading).toHaveText('Washington meeting, 8 August 2025');
  });

  test('typing and zooming replace the entry', { tag: '@engines' }, async ({ page }) => {
    await page.goto('./');
    await expect(page.locator('.mark')).toHaveCount(9);
    await expect(page.locator('#prerendered')).toHaveCount(0);
    const before = await page.evaluate(() => history.length);
    await page.getByRole('searchbox').pressSequentially('peace');
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect(page).toHaveURL(/q=peace.*from=/);
    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  test('names what it does not know, and applies the rest', { tag: '@engines' }, async ({
    page,
  }) => {
    await page.goto('./?speaker=nobody,tural-jafarov&lanes=rows&from=1905-02-29&theme=nothing');
    const notice = page.getByRole('alert');
    for (const unknown of ['nobody', 'rows', '1905-02-29', 'nothing']) {
      await expect(notice).toContainText(`“${unknown}”`);
    }
    await expect(page.getByRole('article')).toHaveCount(2);
    expect(page.url()).toContain('speaker=nobody,tural-jafarov&lanes=rows');
  });

  test.describe('of a plain file server', () => {
    // A server of the test's own, on a port of its own.
    test.use({
      expectedErrors: [/404|request: http:\/\/127\.0\.0\.1:\d+\/a\/b\//],
    });

    test('work below any path, and an unknown id opens the app', { tag: '@engines' }, async ({
      page,
    }) => {
      const site = await serveBelow('/a/b/');
      const heading = page
        .getByRole('region', { name: 'Details' })
        .getByRole('heading', { level: 2 });
      try {
        await page.goto(`${site.url}events/khojaly-1992/`);
        await expect(heading).toHaveText('Khojaly, 25–26 February 1992');
        await page
          .getByRole('article')
          .first()
          .getByRole('link', { name: /statement 1 of/ })
          .click();
        await expect(page).toHaveURL(`${site.url}statements/s01/`);
        await page.reload();
        await expect(heading).toHaveText('Kamil Khasiyev, statement 1 of 12');
        await page.goto(`${site.url}speakers/tural-jafarov/index.html?lanes=theme`);
        await expect(heading).toHaveText('Tural Jafarov');
        await page.goto(`${site.url}events/xyz/`);
        await expect(page.getByRole('alert')).toContainText('There is no event “xyz”');
        await expect(page.getByRole('article')).toHaveCount(12);
      } finally {
        site.close();
      }
    });
  });
});
