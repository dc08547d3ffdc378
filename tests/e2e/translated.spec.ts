import { translatePage } from '../support/translate-page';
import { expect, test } from './fixtures';

test('a page that the browser translates goes on working, and says what is so by now', {
  tag: '@engines',
}, async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('searchbox')).toBeEditable();
  const staleTexts = await page.evaluateHandle(translatePage);
  const details = page.getByRole('region', { name: 'Details' });
  const isRight = async () => {
    await expect.poll(() => staleTexts.evaluate((stale) => stale())).toEqual([]);
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(page.locator('.mark')).toHaveCount(9);
  };
  await page.getByRole('searchbox').pressSequentially('turkiye');
  await expect(page.getByRole('article')).toHaveCount(1);
  await page.getByRole('searchbox').fill('');
  await expect(details.getByRole('heading', { name: '12 of 12 statements' })).toBeVisible();
  await isRight();
  await page.getByRole('button', { name: /^Joint appeal/ }).click();
  await expect(details.getByRole('heading', { name: /^Joint appeal/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('checkbox', { name: 'Fold quiet years' }).click();
  await page.getByRole('button', { name: 'Zoom out' }).click();
  await page.getByRole('button', { name: 'All', exact: true }).click();
  await page.getByRole('checkbox', { name: 'Fold quiet years' }).click();
  await isRight();
});
