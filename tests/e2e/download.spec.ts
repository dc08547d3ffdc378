import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { parseDataset } from '@/dataset/door/parse-dataset';
import { expect, expectNoAxeViolations, test } from './fixtures';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const id = 'belgrade-roundtable-2026';

async function take(page: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: `Download: ${name}` }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test('what is shown comes in each format, with what its address asks for and no more', async ({
  page,
}) => {
  await page.goto('./?speaker=tural-jafarov');
  await page.getByRole('button', { name: 'Download', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Download' });
  await expect(dialog.getByRole('radio', { name: /^What is shown: 2 statements/ })).toBeChecked();
  await expectNoAxeViolations(page, 'Download');

  const json = await take(page, 'Dataset (JSON)');
  expect(json.name).toBe(`${id}-part.json`);
  const parsed = parseDataset(json.bytes.toString('utf8'));
  expect(parsed.ok && parsed.dataset.statements.map(({ speaker }) => speaker)).toEqual([
    'tural-jafarov',
    'tural-jafarov',
  ]);

  const tables = await take(page, 'Tables (CSV)');
  expect(tables.name).toBe(`${id}-part-tables.zip`);
  expect(tables.bytes.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
  expect(tables.bytes.toString('utf8')).toContain('statements.csv');
  expect(tables.bytes.toString('utf8')).not.toContain('kamil-khasiyev');

  const slides = await take(page, 'TimelineJS (JSON)');
  expect(JSON.parse(slides.bytes.toString('utf8'))).toHaveProperty('events');

  const linked = await take(page, 'Linked data (JSON-LD)');
  expect(linked.bytes.toString('utf8')).toContain('"@id": "#speaker-tural-jafarov"');

  const svg = await take(page, 'Picture (SVG)');
  const drawn = svg.bytes.toString('utf8');
  expect(drawn).toContain('?speaker=tural-jafarov');
  expect(drawn).toContain('2023: restoration');

  const png = await take(page, 'Picture (PNG)');
  expect(png.bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  // Twice the page's own width, whatever the screen.
  expect(png.bytes.readUInt32BE(16)).toBe(2 * 1280);
  await expect(dialog.getByText(new RegExp(`^${id}\\.png, \\d+ kB\\.$`))).toBeVisible();

  await dialog.getByRole('radio', { name: /^Everything: 12 statements/ }).check();
  const calendar = await take(page, 'Calendar (iCalendar)');
  expect(calendar.bytes.toString('utf8').match(/BEGIN:VEVENT/g)).toHaveLength(1);
});
