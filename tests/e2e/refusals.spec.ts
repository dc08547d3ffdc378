import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from './fixtures';

const good = readFileSync(
  fileURLToPath(new URL('../../data/belgrade-roundtable-2026.json', import.meta.url)),
  'utf8',
);
type Part = Record<string, unknown>;
type File = Part & Record<'events' | 'statements' | 'speakers' | 'themes', Part[]>;

function changed(change: (file: File) => void): string {
  const file = JSON.parse(good) as File;
  change(file);
  return JSON.stringify(file);
}

const fill = (value: unknown): unknown => {
  if (typeof value === 'string') return '<img src=x onerror=alert(1)>';
  if (Array.isArray(value)) return value.map(fill);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fill(inner)]));
};

/** One of each kind: `tests/dataset/door` has all, and `tests/fuzz` many more. */
const broken: readonly (readonly [name: string, text: string, told: readonly string[]])[] = [
  ['not JSON', '{"format": "saywhen/1",}', ['not valid JSON']],
  [
    'a dangling reference',
    changed((file) => Object.assign(file.statements[0] ?? {}, { events: ['khojaly-199'] })),
    ['statements[0].events[0] (“s01”), line 1, column ', 'Did you mean “khojaly-1992”'],
  ],
  ['HTML in every string', JSON.stringify(fill(JSON.parse(good))), ['format']],
];

test.describe('a broken dataset', () => {
  for (const [name, text, told] of broken) {
    test(`is refused with place and cure, and tried again: ${name}`, async ({ page }) => {
      await page.route('**/data/*.json', (route) => route.fulfill({ body: text }));
      await page.goto('./');
      const alert = page.getByRole('alert');
      await expect(alert).toContainText('belgrade-roundtable-2026.json');
      for (const part of told) await expect(alert).toContainText(part);
      await expect(page.locator('img')).toHaveCount(0);
      await page.unroute('**/data/*.json');
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(page.getByRole('status')).toHaveText('11 of 11 events');
    });
  }
});

test.describe('a dataset that does not arrive', () => {
  test.use({ expectedErrors: [/Failed to load resource/] });

  test('is told as missing on the host, with the file', async ({ page }) => {
    await page.route('**/data/*.json', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto('./');
    await expect(page.getByRole('alert')).toContainText('404 for belgrade-roundtable-2026.json');
  });

  test('is told as a lost connection, and tried again', { tag: '@engines' }, async ({ page }) => {
    await page.route('**/data/*.json', (route) => route.abort());
    await page.goto('./');
    await expect(page.getByRole('alert')).toContainText('You may be offline');
    await page.unroute('**/data/*.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('status')).toHaveText('11 of 11 events');
  });
});

test('HTML in texts is shown as it stands', { tag: '@engines' }, async ({ page }) => {
  const html = '<img src=x onerror="document.title=1"><b>x</b>';
  const text = changed((file) => {
    const set = (records: Part[], given: Part) => records.map((each) => Object.assign(each, given));
    set(file.events, { title: html, summary: html });
    set(file.speakers, { name: html, role: html });
    set(file.themes, { label: html });
    set(
      file.statements.filter(({ form }) => form === 'reported'),
      { text: html, mentions: [] },
    );
    Object.assign(file, { title: html, description: html });
  });
  await page.route('**/data/*.json', (route) => route.fulfill({ body: text }));
  await page.goto('events/khojaly-1992/?lanes=theme');
  await expect(
    page.getByRole('region', { name: 'Details' }).getByRole('heading', { level: 2 }),
  ).toHaveText(html);
  await expect(page.locator('.mark').first()).toContainText('<img src=x');
  await expect(page.locator('.lane b').last()).toHaveText(html);
  await expect(page.locator('img')).toHaveCount(0);
  await expect(page).toHaveTitle(/<img/);
});
