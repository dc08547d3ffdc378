import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, expectNoAxeViolations, test } from './fixtures';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const shipped = new URL('../../data/belgrade-roundtable-2026.json', import.meta.url);
const { version } = JSON.parse(readFileSync(shipped, 'utf8')) as { version: string };

const looks = [320, 390, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

const open = async (page: Page, name: 'Share' | 'Cite') => {
  await page.getByRole('button', { name, exact: true }).click();
  return page.getByRole('dialog');
};

for (const { width, colorScheme } of looks) {
  test.describe(`at ${width} px, ${colorScheme}, axe finds nothing and nothing scrolls sideways`, () => {
    test.use({ colorScheme, viewport: { width, height: 800 } });

    test('in Share', async ({ page }) => {
      await page.goto('statements/s05/?lanes=theme');
      const dialog = await open(page, 'Share');
      await expect(dialog).toHaveAccessibleName('Share');
      expect(await dialog.evaluate(sidewaysScroll)).toEqual([]);
      await expectNoAxeViolations(page, 'Share');
    });

    test('in Cite', async ({ page }) => {
      await page.goto('statements/s05/');
      const dialog = await open(page, 'Share');
      await dialog.getByRole('button', { name: 'Cite this statement' }).click();
      await expect(dialog).toHaveAccessibleName('Cite this statement');
      for (const format of ['Reference', 'BibTeX', 'RIS', 'CSL-JSON']) {
        await dialog.getByRole('radio', { name: format }).check();
        expect(await dialog.evaluate(sidewaysScroll)).toEqual([]);
      }
      await expectNoAxeViolations(page, 'Cite');
    });
  });
}

/** Runs in the page: what is wider inside than it is outside. */
function sidewaysScroll(dialog: Element): string[] {
  return [document.documentElement, dialog, ...dialog.querySelectorAll('textarea')]
    .filter((each) => each.scrollWidth > each.clientWidth)
    .map((each) => each.tagName);
}

test('fits text of 200 % and has targets of 44 px on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  const session = await page.context().newCDPSession(page);
  await session.send('Page.enable');
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
  await page.goto('statements/s05/');
  const dialog = await open(page, 'Share');
  expect(await dialog.evaluate(sidewaysScroll)).toEqual([]);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 16 } });
  await page.setViewportSize({ width: 390, height: 844 });
  for (const button of await dialog.getByRole('button').all()) {
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
});

test('links name the view, the thing alone and the version, and no one’s tracker', {
  tag: '@engines',
}, async ({ page }) => {
  await page.goto('events/khojaly-1992/?lanes=theme&utm_source=x');
  const dialog = await open(page, 'Share');
  const value = (name: string) => dialog.getByRole('textbox', { name, exact: true }).inputValue();
  expect(await value('Link to this view')).toMatch(/\?lanes=theme&utm_source=x$/);
  expect(await value('Link to this event')).toMatch(/\/events\/khojaly-1992\/$/);
  expect(await value(`Permanent link to version ${version}`)).toContain(
    `/events/khojaly-1992/?lanes=theme&v=${version}`,
  );
  expect(await value('HTML for your page')).toMatch(
    /^<iframe data-saywhen src="http[^"]*\/events\/khojaly-1992\/\?lanes=theme&amp;embed=1" title="Khojaly, 25–26 February 1992 · [^"]*" width="100%" height="600" loading="lazy"><\/iframe>\n<script src="http[^"]*\/embed\.js" defer><\/script>$/,
  );
});

test('a permanent link opens the same view', { tag: '@engines' }, async ({ page }) => {
  await page.goto('events/khojaly-1992/');
  const dialog = await open(page, 'Share');
  const link = await dialog.getByRole('textbox', { name: /^Permanent link/ }).inputValue();
  await page.goto(link);
  await expect(
    page.getByRole('region', { name: 'Details' }).getByRole('heading', { level: 2 }),
  ).toHaveText('Khojaly, 25–26 February 1992');
});

test('cites with the keyboard alone: chooses, copies, saves, and returns to where it began', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('statements/s05/');
  const opener = page.getByRole('button', { name: 'Cite', exact: true });
  await opener.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Cite this statement' });
  await expect(dialog.getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('radio', { name: 'Reference' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByRole('radio', { name: 'RIS' })).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('AU  - Kamil Khasiyev');
  await page.keyboard.press('Tab');
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const file = await download;
  expect(file.suggestedFilename()).toBe('belgrade-roundtable-2026-statement-s05.ris');
  const saved = readFileSync(await file.path(), 'utf8');
  expect(saved).toMatch(/^TY {2}- GEN\r\n[\s\S]*\r\nER {2}- \r\n$/);
  const [, address = ''] = /\r\nUR {2}- (http:\/\/[^\r]*)\r\n/.exec(saved) ?? [];
  expect(address.endsWith(`/statements/s05/?v=${version}`), address).toBe(true);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test('from Share to Cite and out again, the focus returns to Share', { tag: '@engines' }, async ({
  page,
}) => {
  await page.goto('./');
  const dialog = await open(page, 'Share');
  await dialog.getByRole('button', { name: 'Cite this dataset' }).click();
  await expect(page.getByRole('dialog', { name: 'Cite this dataset' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Share' })).toBeFocused();
});

test('About leads to a citation of the dataset, whatever is selected', { tag: '@engines' }, async ({
  page,
}) => {
  await page.goto('statements/s05/');
  await page.getByRole('button', { name: 'About this dataset' }).click();
  await page.getByRole('button', { name: 'Cite this dataset' }).click();
  const dialog = page.getByRole('dialog', { name: 'Cite this dataset' });
  await expect(dialog.getByRole('textbox')).toHaveValue(
    /^The Belgrade roundtable, as reported on 28 February 2026 \(dataset, version [\d.]+\), http:\/\/[^,]*\/\?v=[\d.]+, accessed /,
  );
  const reference = await dialog.getByRole('textbox').inputValue();
  expect(reference.split(version)).toHaveLength(3);
});

test('a speaker has no citation of their own', async ({ page }) => {
  await page.goto('speakers/tural-jafarov/');
  await expect(page.getByRole('button', { name: 'Copy link' }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Cite', exact: true })).toHaveCount(0);
});

test.describe('the device’s own sheet', () => {
  const button = { name: 'Share with another app' };

  test('has a button where there is one, and is given what is shown', async ({ page }) => {
    await page.addInitScript(() => {
      Object.assign(navigator, {
        canShare: () => true,
        share: async (shared: ShareData) => {
          document.title = `shared ${shared.url} ${shared.title}`;
        },
      });
    });
    await page.goto('events/khojaly-1992/');
    const dialog = await open(page, 'Share');
    await dialog.getByRole('button', button).click();
    await expect(page).toHaveTitle(/^shared http.*\/events\/khojaly-1992\/ Khojaly, /);
  });

  test('has none where there is none', async ({ page }) => {
    await page.addInitScript(() => {
      for (const name of ['share', 'canShare']) Reflect.deleteProperty(Navigator.prototype, name);
    });
    await page.goto('events/khojaly-1992/');
    const dialog = await open(page, 'Share');
    await expect(dialog.getByRole('textbox')).toHaveCount(4);
    await expect(dialog.getByRole('button', button)).toHaveCount(0);
  });
});
