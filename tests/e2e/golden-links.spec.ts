import { readGoldenLinks } from '../support/golden-links';
import { expect, test } from './fixtures';

// An unknown id, and an old one without a page of its own, is answered with 404 and opens the app.
test.use({ expectedErrors: [/404/] });

const golden = readGoldenLinks();
const parts = 6;
const size = Math.ceil(golden.length / parts);

for (let part = 0; part < parts; part += 1) {
  const links = golden.slice(part * size, (part + 1) * size);
  test(`links that were given still show what they showed, part ${part + 1}`, async ({
    page,
    baseURL,
  }) => {
    test.slow();
    for (const { link, heading, events, address, text } of links) {
      await page.goto(link, { waitUntil: 'commit' });
      await expect(page.locator('.mark').or(page.locator('.state')).first(), link).toBeVisible();
      await expect(page.locator('#prerendered'), link).toHaveCount(0);
      const details = page.getByRole('region', { name: 'Details' });
      await expect(details.getByRole('heading', { level: 2 }), link).toHaveText(heading);
      await expect(page.getByRole('status'), link).toHaveText(events);
      await expect(page.getByRole('main'), link).toContainText(text);
      await expect(page, link).toHaveURL(new URL(address, baseURL).href);
    }
  });
}
