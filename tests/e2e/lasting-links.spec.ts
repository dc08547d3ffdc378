import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { parseDataset } from '@/dataset/door/parse-dataset';
import type { DatasetFile } from '@/domain/format/schema';
import { writeHistory } from '@/domain/release/history';
import { aHistory } from '../support/a-history';
import { expect, expectNoAxeViolations, test } from './fixtures';

const parsed = parseDataset(
  readFileSync(
    fileURLToPath(new URL('../../data/belgrade-roundtable-2026.json', import.meta.url)),
    'utf8',
  ),
);
if (!parsed.ok) throw new Error('The shipped dataset does not go through the door.');
const first = { ...parsed.dataset, version: '1.0.0' };
const history = writeHistory(aHistory(first));

/** A later dataset: its description and a paraphrase corrected, a statement withdrawn, a date uncertain. */
const later: DatasetFile = {
  ...first,
  version: '1.1.0',
  description: `${first.description} It is one report.`,
  events: first.events.map((event) =>
    event.id === 'washington-meeting-2025'
      ? { ...event, date: { ...event.date, edtf: '2025-08?' } }
      : event,
  ),
  statements: first.statements
    .filter(({ id }) => id !== 's10')
    .map((statement) =>
      statement.id === 's02'
        ? { ...statement, text: `${statement.text} It was said twice.`, mentions: [] }
        : statement,
    ),
};

/** The host's files, replaced: a dataset, and the history of releases or its absence. */
async function publish(page: Page, dataset: DatasetFile, releases: string | null): Promise<void> {
  await page.route('**/data/belgrade-*.json', (route) =>
    route.fulfill({ json: JSON.parse(JSON.stringify(dataset)) }),
  );
  await page.route('**/data/history.json', (route) =>
    releases === null
      ? route.fulfill({ status: 404, body: '' })
      : route.fulfill({ body: releases }),
  );
}

const noteOf = (page: Page) => page.getByRole('note', { name: 'About this link' });

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

test.describe('a link with a version', () => {
  test('says that what it shows is unchanged, and the note can be hidden', async ({ page }) => {
    await publish(page, first, history);
    await page.goto('events/khojaly-1992/?v=1.0.0');
    const note = noteOf(page);
    await expect(note).toContainText(
      'Version 1.0.0, the one this link was made for. What it shows is unchanged.',
    );
    await expect(page.getByRole('region', { name: 'Details' })).toContainText('Version 1.0.0');
    await note.getByRole('button', { name: 'Hide this note' }).focus();
    await page.keyboard.press('Enter');
    await expect(note).toHaveCount(0);
    await expect(page).toHaveURL(/\?v=1\.0\.0$/);
  });

  test('says so too where a later version changed something else', async ({ page }) => {
    await publish(page, later, history);
    await page.goto('speakers/gunel-babanli/?v=1.0.0');
    await expect(noteOf(page)).toContainText(
      'The dataset is now version 1.1.0; what this link shows is unchanged since 1.0.0.',
    );
  });

  test('shows what was corrected, word by word, to eye and ear', async ({ page }) => {
    await publish(page, later, history);
    await page.goto('statements/s02/?v=1.0.0');
    const note = noteOf(page);
    await expect(note).toContainText('Corrected since 1.0.0; the dataset is now version 1.1.0.');
    const added = note.getByRole('insertion');
    await expect(added).toContainText('It was said twice.');
    await expect(added).toContainText('added:');
    await page.goto('events/washington-meeting-2025/?v=1.0.0');
    await expect(note.getByRole('deletion').first()).toContainText('8 August');
    await expect(note).toContainText('uncertain');
  });

  test('shows what was withdrawn, attributed, and leads to the rest', async ({ page }) => {
    await publish(page, later, history);
    await page.goto('statements/s10/?v=1.0.0');
    const note = noteOf(page);
    await expect(note).toContainText('This statement was withdrawn after 1.0.0.');
    await expect(note).toContainText('Reported statement');
    await expect(note.locator('blockquote')).toHaveCount(0);
    await expect(note).toContainText(first.statements.find(({ id }) => id === 's10')?.text ?? '?');
    await expect(note).toContainText('Report, “Discussions');
    await expect(page.getByRole('article')).toHaveCount(11);
  });

  test('with nothing selected, folds and counts all that changed, with links', async ({ page }) => {
    await publish(page, later, history);
    await page.goto('./?v=1.0.0');
    const note = noteOf(page);
    await note.getByText('3 corrected, 1 withdrawn').click();
    await note.getByRole('link', { name: 'Washington meeting, 8 August 2025' }).click();
    await expect(page).toHaveURL(/events\/washington-meeting-2025\/$/);
    await expect(note).toHaveCount(0);
  });

  test('names a release that there is not, and applies the rest', async ({ page }) => {
    await publish(page, first, history);
    await page.goto('./?speaker=tural-jafarov&v=9.9.9');
    await expect(noteOf(page)).toContainText(
      'This dataset has no release 9.9.9. The latest is 1.0.0.',
    );
    await expect(page.getByRole('article')).toHaveCount(2);
  });

  test('says what is wrong with the list of releases', async ({ page }) => {
    await publish(page, first, history.replace('saywhen-history/1', 'saywhen-history/7'));
    await page.goto('events/khojaly-1992/?v=1.0.0');
    await expect(noteOf(page)).toContainText('history.json has one error');
    await expect(noteOf(page)).toContainText('saywhen-history/7');
  });

  test('without a version asks for no list of releases', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto('events/khojaly-1992/');
    await expect(page.locator('.mark')).toHaveCount(9);
    expect(asked.filter((url) => url.includes('history.json'))).toEqual([]);
  });
});

test.describe('a list of releases that does not arrive', () => {
  test.use({ expectedErrors: [/404/] });

  test('is told, with the version that is shown', async ({ page }) => {
    await publish(page, later, null);
    await page.goto('events/khojaly-1992/?v=1.0.0');
    await expect(noteOf(page)).toContainText(
      'is not compared with 1.0.0. The dataset is version 1.1.0.',
    );
  });
});

for (const [width, colorScheme] of [
  [390, 'light'],
  [390, 'dark'],
  [1280, 'light'],
  [1280, 'dark'],
] as const) {
  test(`axe finds nothing against the note, ${width} px, ${colorScheme}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await publish(page, later, history);
    for (const link of ['events/washington-meeting-2025/', 'statements/s10/', './']) {
      await page.goto(`${link}?v=1.0.0`);
      await expect(noteOf(page)).toContainText('1.0.0');
      await page.evaluate(() => {
        for (const each of document.querySelectorAll('details')) each.open = true;
      });
      await expectNoAxeViolations(page, `${link} at ${width}, ${colorScheme}`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide).toBeLessThanOrEqual(0);
    }
  });
}
