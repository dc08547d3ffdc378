import { expect, test } from './fixtures';

test.use({ expectedErrors: [/Failed to load resource/] });

test('a page that a reader has begun to read can be read on without a connection', async ({
  context,
  page,
}) => {
  const asked: string[] = [];
  page.on('requestfinished', (request) => asked.push(request.url()));
  await page.goto('./');
  await page.getByRole('region', { name: 'Timeline' }).hover();
  for (const late of ['DialogContent', 'NoteSwitch', 'BestMatches', 'Ghosts', 'search-dataset']) {
    await expect.poll(() => asked.some((url) => url.includes(`/${late}-`)), late).toBe(true);
  }
  await context.setOffline(true);
  const details = page.getByRole('region', { name: 'Details' });
  await page
    .locator('#events')
    .getByRole('link', { name: /^Joint appeal/ })
    .click();
  await details.getByRole('checkbox', { name: /timeline/ }).click();
  await expect(page.locator('.ghost')).not.toHaveCount(0);
  await details.getByRole('button', { name: 'Cite' }).click();
  await expect(page.getByRole('dialog')).toContainText('BibTeX');
  await page.keyboard.press('Escape');
  await page.getByRole('searchbox').fill('turkiye');
  await expect(page.getByRole('list', { name: /matches/ })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});
