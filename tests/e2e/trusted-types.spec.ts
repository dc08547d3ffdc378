import { expect, test } from './fixtures';

test.use({ expectedErrors: [/status of 404/] });

test('a page makes no markup of text, and runs no script but its own', async ({ page }) => {
  await page.goto('./events/no-such-event/');
  await expect(page.locator('.mark')).toHaveCount(9);
  const refused = await page.evaluate(() => {
    const place = document.createElement('div');
    place.innerHTML = '<img src="x" onerror="alert(1)">';
    const reasonOf = (act: () => unknown) => {
      try {
        act();
        return 'nothing';
      } catch (error) {
        return String(error);
      }
    };
    const script = document.createElement('script');
    return {
      elements: place.childElementCount,
      words: place.textContent,
      elsewhere: reasonOf(() => script.setAttribute('src', 'https://example.org/assets/a.js')),
      worker: reasonOf(() => new Worker('data:text/javascript,1')),
    };
  });
  expect(refused).toMatchObject({ elements: 0, words: '<img src="x" onerror="alert(1)">' });
  expect(refused.elsewhere).toContain('No script of this site');
  expect(refused.worker).toContain('No script of this site');
});
