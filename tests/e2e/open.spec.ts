import type { Page } from '@playwright/test';
import { expect, expectNoAxeViolations, test } from './fixtures';

const table = [
  'Headline;Date;Where;Theme;Colour',
  'Plant opens;2019-03-04;Northport;Works;red',
  'Strike at the plant;12/05/2021;Northport;Labour;blue',
  'Talks;2021-06;Capital;Labour;red',
  'Agreement signed;2021-09-08;Capital;Labour;red',
].join('\n');

/** As a hand drops it: anywhere on the page. */
async function drop(page: Page, name: string, content: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([file = '', text = '']) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], file));
      return transfer;
    },
    [name, content],
  );
  await page.dispatchEvent('body', 'dragover', { dataTransfer });
  await page.dispatchEvent('body', 'drop', { dataTransfer });
}

/** What the page asks for that is none of the app's own files, and all that it sends. */
function watchRequests(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const isOwn = /\/(?:assets\/[^/?]+|favicon\.svg)$/.test(request.url());
    if (request.method() !== 'GET' || !isOwn) asked.push(`${request.method()} ${request.url()}`);
  });
  return asked;
}

const marks = (page: Page) => page.getByRole('region', { name: 'Timeline' }).locator('.mark');
const status = (page: Page) => page.getByRole('status').first();

test('a table that is dropped becomes a timeline, and nothing leaves the device', async ({
  page,
}) => {
  await page.goto('./open/');
  await expect(page.getByLabel('Choose files')).toBeAttached();
  await expect(page).toHaveTitle('Open a file · Saywhen');
  await expectNoAxeViolations(page, 'empty');
  const asked = watchRequests(page);
  await drop(page, 'press.csv', table);
  await expect(page.getByRole('heading', { name: '4 events' })).toBeFocused();
  await expect(status(page)).toHaveText(/^4 events, \d+ findings$/);
  await expect(page.getByText('a table of events with semicolons between cells')).toBeVisible();
  const twoWays = page.getByRole('table', { name: 'A date that can be read in two ways' });
  await expect(twoWays.getByRole('row').nth(1)).toContainText('B3');
  await expect(page.getByRole('row', { name: 'Events 4 4 0 0' })).toBeVisible();
  await expectNoAxeViolations(page, 'account');
  await page.getByLabel('Dates such as 8/9/2025').selectOption('Day first');
  await expect(twoWays).toBeHidden();
  await page.getByRole('button', { name: 'Show the timeline' }).click();
  await expect(marks(page)).toHaveCount(4);
  await page.getByRole('checkbox', { name: /^Labour/ }).click();
  await expect(page).toHaveURL(/\/open\/#\/\?theme=labour$/);
  await expect(page.getByRole('list', { name: 'Events in date order' })).not.toContainText('Plant');
  await page.getByRole('button', { name: 'Share' }).click();
  const share = page.getByRole('dialog', { name: 'Share' });
  await expect(share.getByRole('textbox', { name: 'Link to this view' })).toHaveValue(
    /\/open\/#\/\?theme=labour$/,
  );
  await expect(share.getByText('work in this browser')).toBeVisible();
  await page.keyboard.press('Escape');
  await expectNoAxeViolations(page, 'shown');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as dataset' }).click();
  expect((await saved).suggestedFilename()).toBe('press-dataset.json');
  expect(asked).toEqual([]);
});

test('the same by keyboard alone, and it is kept only when that is asked for', async ({ page }) => {
  const press = async (name: string) => {
    await page.getByRole('button', { name, exact: true }).focus();
    await page.keyboard.press('Enter');
  };
  await page.goto('./open/');
  await page.getByLabel('Or paste cells or text').focus();
  await page.keyboard.insertText(table.replaceAll(';', '\t'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '4 events' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: 'A file on this device' })).toBeFocused();
  await expect(marks(page)).toHaveCount(3);
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('pasted.txt is no longer open');
  await expectNoAxeViolations(page, 'gone');
  await page.getByLabel('Or paste cells or text').focus();
  await page.keyboard.insertText(table.replaceAll(';', '\t'));
  await press('Read it');
  await expect(page.getByRole('heading', { name: '4 events' })).toBeFocused();
  await press('Show the timeline');
  await page.getByRole('checkbox', { name: 'Keep it on this device' }).press('Space');
  await expect(status(page)).toContainText('Kept on this device.');
  await page.reload();
  await expect(marks(page)).toHaveCount(3);
  await press('Forget it');
  await expect(page.getByRole('heading', { name: 'Drop files here' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Drop files here' })).toBeVisible();
  await expect(page.getByRole('alert')).toBeHidden();
});

test('a file that is dropped on the site’s own page is offered, and Back returns to the view', async ({
  page,
}) => {
  await page.goto('./?theme=peace-process');
  await expect(page.getByRole('region', { name: 'Details' })).toBeVisible();
  await drop(page, 'page.html', '<!doctype html><p>Words');
  const offer = page.getByRole('dialog', { name: 'Open page.html here?' });
  await offer.getByRole('button', { name: 'Not now' }).last().click();
  await expect(page).toHaveURL(/\?theme=peace-process$/);
  await drop(page, 'page.html', '<!doctype html><p>Words');
  await offer.getByRole('button', { name: 'Open it' }).click();
  await expect(page.getByRole('heading', { name: 'Nothing can be shown of this' })).toBeFocused();
  await expect(page.getByText('a web page (HTML)').first()).toBeVisible();
  await expectNoAxeViolations(page, 'failed');
  await page.goBack();
  await expect(page).toHaveURL(/\?theme=peace-process$/);
  await expect(page.getByRole('checkbox', { name: /^Peace process/ })).toBeChecked();
});

test('a file that takes long can be called off, which changes nothing', async ({ page }) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/bring-worker-*.js', async (route) => {
    await held;
    await route.abort();
  });
  await page.goto('./open/');
  await page.getByLabel('Choose files').setInputFiles({
    name: 'large.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(table),
  });
  await expect(page.getByRole('progressbar', { name: 'Reading large.csv' })).toBeVisible();
  await expect(status(page)).toHaveText('Reading large.csv');
  await expectNoAxeViolations(page, 'reading');
  await page.getByRole('button', { name: 'Cancel' }).press('Enter');
  await expect(status(page)).toHaveText('Cancelled. Nothing was changed.');
  await expect(page.getByLabel('Choose files')).toBeFocused();
  await expect(page.getByRole('progressbar')).toBeHidden();
  release();
});
