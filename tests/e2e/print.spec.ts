import { generateDataset } from '../support/generated-dataset';
import { expect, test } from './fixtures';

test('paper holds the marks, and says where each statement stands, from where and which version', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('events/washington-meeting-2025/');
  await expect(page.locator('.mark')).toHaveCount(9);
  await expect(page.locator('#prerendered')).toHaveCount(0);
  await expect(page.getByText('Where each statement appears in its source')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  const room = await page.locator('.plot').boundingBox();
  expect(room?.width).toBe(680);
  await expect
    .poll(() =>
      page
        .locator('.mark .label')
        .evaluateAll((labels) =>
          labels.map((label) => label.getBoundingClientRect()).filter(({ right }) => right > 682),
        ),
    )
    .toEqual([]);
  // Also with the backgrounds printed, and where masks are not.
  const title = page.locator('.is-selected .label > span');
  await expect(title).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(title).toHaveCSS('color', 'rgb(0, 0, 0)');
  const tear = page.locator('.fold__tear').first();
  await expect(tear).toHaveCSS('mask-image', 'none');
  await expect(tear).toHaveCSS('border-left-style', 'dashed');
  const footnotes = page.locator('.footnotes li');
  await expect(footnotes).toHaveCount(3);
  await expect(footnotes.first()).toContainText('Kamil Khasiyev, statement 5 of 12.');
  await expect(footnotes.first()).toContainText('Report, characters 1429 to 1880.');
  await expect(footnotes.first()).toContainText(/\/statements\/s05\/$/);
  await expect(footnotes.nth(1)).toContainText('in our paraphrase');
  const foot = page.locator('.paper');
  await expect(foot).toContainText('https://report.az/');
  await expect(foot).toContainText(/version \d+\.\d+\.\d+\. Printed \d+ \w+ \d{4} from/);
  await expect(foot).toContainText(/events\/washington-meeting-2025\/$/);
  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('.plot')).toHaveCSS('width', '1232px');
});

test('paper leaves out what the filters leave out', async ({ page }) => {
  await page.goto('./?speaker=tural-jafarov');
  await expect(page.getByRole('article')).toHaveCount(2);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.footnotes li')).toHaveCount(2);
});

test('printing from the browser lays the page out for paper, and puts it back', async ({
  page,
}) => {
  await page.goto('events/khojaly-1992/');
  await expect(page.locator('.mark')).toHaveCount(9);
  await expect(page.locator('#prerendered')).toHaveCount(0);
  await page.evaluate(() => {
    addEventListener('beforeprint', () => {
      document.title = String(document.querySelector('.plot')?.clientWidth);
    });
  });
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  await expect(page).toHaveTitle('680');
  await expect(page.locator('.plot')).toHaveCSS('width', '1232px');
});

test.describe('a list of some hundred rows', () => {
  test.use({ expectedErrors: [/404/] });

  test('is printed whole without blank pages, and found by the browser', async ({ page }) => {
    const json = generateDataset(301);
    await page.route('**/data/belgrade-roundtable-2026.json', (route) => route.fulfill({ json }));
    await page.goto('./');
    await expect(page.getByRole('article')).toHaveCount(300);
    await expect(page.locator('.rows')).toHaveCount(2);
    expect(await page.evaluate(() => 'find' in window && Object(window).find('number 300.'))).toBe(
      true,
    );
    await page.evaluate(() => {
      const count = (selector: string) => document.querySelectorAll(selector).length;
      addEventListener('beforeprint', () => {
        document.title = `${count('article')} ${count('.footnotes li')}`;
      });
    });
    const pdf = await page.pdf({ format: 'A4' });
    await expect(page).toHaveTitle('300 300');
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    // Some ten statements, and more of the list and the notes, stand on a page.
    expect(pages).toBeGreaterThan(20);
    expect(pages).toBeLessThan(75);
  });

  test('stands where it was left when Back leads to it', async ({ page }) => {
    const json = generateDataset(301);
    await page.route('**/data/belgrade-roundtable-2026.json', (route) => route.fulfill({ json }));
    await page.goto('./');
    const article = page.getByRole('article', { name: /statement 175 of 300/ });
    await article.getByRole('heading').getByRole('link').scrollIntoViewIfNeeded();
    await article.getByRole('heading').getByRole('link').click();
    await expect(page.getByRole('article')).toHaveCount(1);
    await page.goBack();
    await expect(article).toBeInViewport();
  });
});
