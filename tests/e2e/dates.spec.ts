import type { Page } from '@playwright/test';
import { everyDate } from '../support/every-date';
import { generateDataset } from '../support/generated-dataset';
import { outsideDates } from '../support/outside-dates';
import { expect, expectNoAxeViolations, test } from './fixtures';

const main = '**/data/belgrade-roundtable-2026.json';
const osce = 'events/osce-minsk-appeal/';
const outside = { name: 'Show outside dates on the timeline' } as const;

async function open(page: Page, dataset: object, path = './') {
  const body = JSON.stringify(dataset);
  await page.route(main, (route) => route.fulfill({ body, contentType: 'application/json' }));
  await page.goto(path);
  await expect(page.locator('.mark').first()).toBeVisible();
  await expect(page.locator('#prerendered')).toHaveCount(0);
}

async function showOutside(page: Page, path = osce) {
  await page.goto(path);
  await page.getByRole('checkbox', outside).check();
  await expect(page.locator('.ghost')).not.toHaveCount(0);
}

const middleOf = async (page: Page, selector: string) => {
  const box = await page.locator(selector).first().boundingBox();
  return (box?.x ?? 0) + (box?.width ?? 0) / 2;
};

test.describe('a date from outside the article', () => {
  test('is off at first, and counted nowhere once it is shown', async ({ page }) => {
    await page.goto(osce);
    await expect(page.getByRole('checkbox', outside)).not.toBeChecked();
    await expect(page.locator('.ghost')).toHaveCount(0);
    const counts = () =>
      page.evaluate(() => [
        document.querySelector('[role=status]')?.textContent,
        document.querySelectorAll('.mark').length,
        document.querySelectorAll('.events li').length,
        document.querySelectorAll('.threads path').length,
        ...[...document.querySelectorAll('label:has([type=checkbox])')].map(
          (option) => option.textContent,
        ),
      ]);
    const before = await counts();
    const address = page.url();
    await page.getByRole('checkbox', outside).check();
    await expect(page.getByText('8 Aug 2025, outside the article')).toBeVisible();
    expect(await counts()).toEqual(before);
    expect(page.url()).toBe(address);
    await expect(page.locator('.ghost :is(a, button, [tabindex])')).toHaveCount(0);
    await page.getByRole('checkbox', outside).uncheck();
    await expect(page.locator('.ghost')).toHaveCount(0);
  });

  test('stands on its day, through zooming and in lanes, in the row of its mark', async ({
    page,
  }) => {
    await showOutside(page);
    const washington = '.mark.k-day .shape';
    const isOnItsDay = async () =>
      Math.abs((await middleOf(page, '.ghost i')) - (await middleOf(page, washington)));
    await expect.poll(isOnItsDay).toBeLessThan(1.5);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.getByRole('button', { name: /^Start of exports/ }).focus();
    await expect.poll(isOnItsDay).toBeLessThan(1.5);
    await page.getByRole('button', { name: 'All', exact: true }).click();
    await page.getByRole('radio', { name: 'Theme' }).check();
    await expect(page.locator('.ghost')).toHaveCount(2);
    await expect.poll(isOnItsDay).toBeLessThan(1.5);
    const [line, shape] = [
      page.locator('.ghost u').first(),
      page.locator('.k-season .shape').first(),
    ];
    const [at, beside] = [await line.boundingBox(), await shape.boundingBox()];
    const middle = (beside?.y ?? 0) + (beside?.height ?? 0) / 2;
    expect(Math.abs((at?.y ?? 0) - middle)).toBeLessThan(3);
    await page.getByRole('checkbox', { name: 'Fold quiet years' }).uncheck();
    await expect.poll(isOnItsDay).toBeLessThan(1.5);
  });

  test('lies on nothing and leaves every mark in sight, whatever the dates', async ({ page }) => {
    test.info().annotations.push({ type: 'dates', description: 'a day, a month, a folded day' });
    await open(page, outsideDates);
    await page.getByRole('button', { name: 'How dates are drawn' }).click();
    await page.getByRole('checkbox', outside).check();
    await page.keyboard.press('Escape');
    await expect(page.locator('.ghost')).toHaveCount(3);
    await expect.poll(() => page.evaluate(overlaps)).toEqual([]);
    // Marks that moved up a row without another change are drawn anew as well.
    for (const mark of await page.locator('.mark').all()) await expect(mark).toBeInViewport();
  });

  test('is a diamond alone on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await showOutside(page);
    await expect(page.locator('.ghost i')).toHaveCount(1);
    await expect(page.locator('.ghost :is(span, u)')).toHaveCount(0);
  });

  for (const [width, colorScheme] of [
    [1280, 'light'],
    [390, 'dark'],
  ] as const) {
    test(`axe finds nothing against it, nor against its legend: ${width} px, ${colorScheme}`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      await showOutside(page);
      await expectNoAxeViolations(page, 'outside dates');
      await page.getByRole('button', { name: 'Close' }).first().click();
      await page.getByRole('button', { name: 'How dates are drawn' }).click();
      const legend = page.getByRole('dialog', { name: 'How dates are drawn' });
      await expect(legend.getByText('Outside the article')).toBeVisible();
      await expectNoAxeViolations(page, 'the legend');
    });
  }
});

/** Runs in the page: ghosts' words and diamonds that lie over a label or over one another. */
function overlaps(): string[] {
  const boxes = (selector: string) =>
    [...document.querySelectorAll(selector)].map((each) => ({
      text: `${each.textContent} ${each.tagName}`,
      rect: each.getBoundingClientRect(),
    }));
  const ghosts = boxes('.ghost :is(span, i)');
  return ghosts.flatMap((a, index) =>
    [...boxes('.label'), ...ghosts.slice(index + 1)]
      .filter(
        (b) =>
          a.rect.right > b.rect.left + 1 &&
          b.rect.right > a.rect.left + 1 &&
          a.rect.bottom > b.rect.top + 2 &&
          b.rect.bottom > a.rect.top + 2,
      )
      .map((b) => `${a.text} over ${b.text}`),
  );
}

test.describe('every kind of date', () => {
  test.use({ expectedErrors: [/404/] });

  test('is drawn in its own way, and said in the same words in list, tooltip and name', async ({
    page,
  }) => {
    await open(page, everyDate, './?fold=off');
    const classOf = (title: string) =>
      page.locator(`.mark[aria-label^="${title},"]`).getAttribute('class');
    const drawn = await Promise.all(
      [
        ...['Day stated', 'Day inferred', 'Day uncertain', 'Span stated', 'Span inferred'],
        ...['Span of years', 'From, goes on', 'Until, from no start', 'Year only', 'Year about'],
        ...['Season', 'Window inferred', 'On or before', 'Inferred on or before', 'On or after'],
      ].map(classOf),
    );
    expect(new Set(drawn).size).toBe(drawn.length);
    for (const [title, said] of [
      ['Window inferred', 'between 10 Feb 2001 and 20 Feb 2002, inferred'],
      ['Year about', 'about 2003'],
    ] as const) {
      const row = page.locator('.events li', { hasText: title });
      await expect(row).toContainText(said);
      const mark = page.locator(`.mark[aria-label^="${title},"]`);
      const name = (await mark.getAttribute('aria-label')) ?? '';
      await expect(mark.locator('.label')).toHaveAttribute('title', name);
      await expect(mark.locator('.shape')).toHaveAttribute('title', name);
    }
  });

  test('fades out where it is open, inside the plot', async ({ page }) => {
    await open(page, everyDate);
    const plot = await page.locator('.plot').boundingBox();
    const left = plot?.x ?? 0;
    for (const kind of ['.open-end', '.open-start']) {
      const shape = await page.locator(`${kind} .shape`).boundingBox();
      expect(shape?.width, kind).toBeGreaterThan(140);
      expect(shape?.x, kind).toBeGreaterThan(left - 2);
      expect((shape?.x ?? 0) + (shape?.width ?? 0)).toBeLessThan(left + (plot?.width ?? 0) + 2);
    }
  });

  test('axe finds nothing against marks, list and legend', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, everyDate, './?fold=off');
    await page.getByRole('button', { name: 'How dates are drawn' }).click();
    await expect(page.getByRole('dialog').getByRole('listitem')).toHaveCount(18);
    await expectNoAxeViolations(page, 'every kind of date');
  });

  test('heaps have an entry in the legend while they are drawn', async ({ page }) => {
    await open(page, generateDataset(3000));
    await page.getByRole('button', { name: 'How dates are drawn' }).click();
    const rows = page.getByRole('dialog').getByRole('listitem');
    await expect(rows.filter({ hasText: 'Many events' })).toHaveCount(1);
    await expect(rows.filter({ hasText: 'Some time in this season' })).toHaveCount(0);
  });
});

test.describe('threads', () => {
  const paths = (page: Page) => page.locator('.threads path:not(.yoke)');

  test('are quiet at rest, and those of the selection stand alone, solid or dashed', async ({
    page,
  }) => {
    await page.goto('./');
    await expect(paths(page)).not.toHaveCount(0);
    await expect(page.locator('.threads path.on')).toHaveCount(0);
    const dash = (kind: string) =>
      page
        .locator(`.threads path${kind}`)
        .first()
        .evaluate((path) => getComputedStyle(path).strokeDasharray);
    expect(await dash('.reported')).toMatch(/^4px, ?4px$/);
    expect(await dash(':not(.reported):not(.yoke)')).toBe('none');
    await page
      .getByRole('link', { name: /^Washington meeting/ })
      .first()
      .click();
    await expect(paths(page)).toHaveCount(3);
    await expect(page.locator('.threads path.on')).toHaveCount(3);
    await expect(page.locator('.thread-label')).toHaveText([
      'Khasiyev, direct quote',
      'Jafarov, reported',
      'Jafarov, direct quote',
    ]);
  });

  test('begin at their marks while panning, zooming, unfolding and in lanes', async ({ page }) => {
    await page.goto('events/washington-meeting-2025/');
    const away = async () => {
      const start = await page.evaluate(() => {
        const path = document.querySelector('.threads path.on')?.getAttribute('d') ?? '';
        const left = document.querySelector('.threads')?.getBoundingClientRect().left ?? 0;
        return left + Number(/^M(-?[\d.]+)/.exec(path)?.[1]);
      });
      return Math.abs(start - (await middleOf(page, '.mark[aria-current=true] .shape')));
    };
    await expect.poll(away).toBeLessThan(1.5);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(away).toBeLessThan(1.5);
    const box = await page.locator('.plot').boundingBox();
    const [x, y] = [(box?.x ?? 0) + 600, (box?.y ?? 0) + 60];
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (const step of [20, 40, 60]) {
      await page.mouse.move(x + step, y);
      await expect.poll(away).toBeLessThan(1.5);
    }
    await page.mouse.up();
    await page.getByRole('button', { name: 'All', exact: true }).click();
    await page.getByRole('checkbox', { name: 'Fold quiet years' }).uncheck();
    await expect.poll(away).toBeLessThan(1.5);
    await page.getByRole('radio', { name: 'Speaker' }).check();
    await expect.poll(away).toBeLessThan(1.5);
  });

  test('are absent in forced colours, and no word speaks of them', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto('./');
    await expect(page.locator('.mark').first()).toBeVisible();
    await expect(page.locator('#prerendered')).toHaveCount(0);
    await expect(page.locator('.threads')).toBeHidden();
    await expect(page.locator('.of-lines')).toBeHidden();
    await page
      .getByRole('link', { name: /^Washington meeting/ })
      .first()
      .click();
    await expect(page.getByText('Three statements refer to this event.')).toBeVisible();
    await expect(page.locator('.threads')).toBeHidden();
    await expectNoAxeViolations(page, 'forced colours');
  });

  test('do not move by themselves when motion is not wanted', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('./');
    const duration = paths(page).first();
    await expect(duration).toHaveCSS('transition-duration', '0s');
  });

  test.describe('of many statements', () => {
    test.use({ expectedErrors: [/404/] });

    test('are drawn only as far as they can be read, and the rest is told', async ({ page }) => {
      const events = everyDate.events.slice(0, 2);
      const statements = Array.from({ length: 60 }, (_, index) => ({
        ...everyDate.statements[0],
        id: `s${index + 1}`,
        events: [events[1]?.id],
      }));
      await open(page, { ...everyDate, events, statements });
      await expect(paths(page)).toHaveCount(0);
      await expect(page.getByText('Select an event to see lines')).toBeVisible();
      await page.locator('.mark', { hasText: 'Day stated' }).click();
      await expect(paths(page)).toHaveCount(12);
      await expect(page.locator('.thread-label')).toHaveText('60 statements');
      await expect(page.getByText('Only the first 12 lines are drawn.')).toBeVisible();
    });
  });
});

test.describe('times and far events', () => {
  const event = (id: string, edtf: string) => ({
    id,
    title: `Event ${id}`,
    label: `Event ${id}`,
    date: { edtf, basis: 'stated' },
    summary: 'What happened.',
    evidence: [],
  });
  const withEvents = (events: readonly object[]) => ({
    ...generateDataset(1),
    events,
    statements: [],
  });

  test('a day is shown to the minute, and a window of minutes outlasts a reload', async ({
    page,
  }) => {
    const votes = Array.from({ length: 30 }, (_, index) => {
      const minutes = 540 + index * 12;
      const clock = [Math.floor(minutes / 60), minutes % 60]
        .map((part) => String(part).padStart(2, '0'))
        .join(':');
      return event(`vote-${index + 1}`, `2025-08-08T${clock}+04:00`);
    });
    await open(page, withEvents(votes));
    await expect(page.locator('.mark')).toHaveCount(30);
    await expect(page.locator('.axis')).toContainText('09:30');
    const zoomIn = page.getByRole('button', { name: 'Zoom in' });
    for (let press = 0; press < 4; press += 1) await zoomIn.click();
    await expect(page).toHaveURL(/\?from=2025-08-08&to=2025-08-09$/);
    await expect(page.locator('.axis')).toContainText('12:05');
    const words = await page.locator('.axis').innerText();
    await page.reload();
    await expect(page.locator('#prerendered')).toHaveCount(0);
    await expect.poll(() => page.locator('.axis').innerText()).toBe(words);
  });

  test('a few early events wait behind an edge, and come when they are asked for', async ({
    page,
  }) => {
    const early = [1142, 1290, 1440, 1517, 1648, 1789, 1848, 1917, 1968].map((year) =>
      event(`early-${year}`, String(year)),
    );
    const late = Array.from({ length: 90 }, (_, index) =>
      event(`late-${index}`, `${1986 + (index % 39)}-0${1 + (index % 9)}-11`),
    );
    await open(page, withEvents([...early, ...late]));
    const edge = page.getByRole('button', { name: '9 earlier, from 1142' });
    await expect(page.locator('.axis')).not.toContainText('1142');
    await edge.click();
    await expect(edge).toHaveCount(0);
    await expect(page.locator('.axis')).toContainText('1142');
    await page.getByRole('button', { name: 'All', exact: true }).click();
    await expect(edge).toBeVisible();
  });
});
