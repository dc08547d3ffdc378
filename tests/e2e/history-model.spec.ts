import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { serveBelow } from './file-server';
import { expect, test } from './fixtures';
import { type Act, anAct, perform } from './history-acts';
import { ExpectedHistory, findPlace, readAsked, seeSettled } from './history-model';

// The page from which the reader comes is on a server of the test's own.
test.use({
  expectedErrors: [/request: http:\/\/localhost:\d+\//],
  viewport: { width: 1280, height: 1000 },
});

const runs = 25;
const seed = Number(process.env.HISTORY_SEED ?? 20260228);

type Step = Act | 'back' | 'forward';

const landings = [
  './',
  'events/khojaly-1992/',
  'statements/s05/?speaker=kamil-khasiyev',
  './?from=2025-07-01&lanes=speaker&utm_source=x',
  'events/washington-meeting-2025/index.html?fold=off&q=peace',
  'events/khojaly-1992/?compare=kamil-khasiyev,gunel-babanli',
  './?theme=peace-process',
];

const aRun = fc.record({
  landing: fc.constantFrom(...landings),
  steps: fc.array(
    fc.oneof(
      { weight: 6, arbitrary: anAct },
      { weight: 1, arbitrary: fc.constantFrom<Step>('back', 'forward') },
    ),
    { minLength: 3, maxLength: 12 },
  ),
});

/** How often each act was done, and how often the history was travelled. */
const done = new Map<string, number>();
const count = (name: string) => done.set(name, (done.get(name) ?? 0) + 1);

test('Back and Forward show exactly what was there, whatever a reader did', async ({
  page: first,
  baseURL,
}) => {
  test.setTimeout(600_000);
  const outside = await serveBelow('/', {
    host: 'localhost',
    pages: { before: '<!doctype html><link rel="icon" href="data:,"><title>Before</title>' },
  });
  const root = baseURL ?? '';
  try {
    await fc.assert(
      fc.asyncProperty(aRun, async ({ landing, steps }) => {
        const page = await first.context().newPage();
        await page.goto(`${outside.url}before`);
        await page.goto(root + landing);
        await expect(page.locator('.mark').first()).toBeVisible();
        await expect(page.locator('#prerendered')).toHaveCount(0);
        await replay(page, steps, root);
        await page.goBack();
        expect(page.url()).toBe(`${outside.url}before`);
        await page.close();
      }),
      { seed, numRuns: runs, endOnFailure: true },
    );
  } finally {
    outside.close();
    const travels = (done.get('back') ?? 0) + (done.get('forward') ?? 0);
    const acts = [...done.values()].reduce((sum, times) => sum + times, -travels);
    const each = [...done].map(([name, times]) => `${name} ${times}`).join(', ');
    console.log(`history: seed ${seed}, ${acts} acts, ${travels} Back and Forward (${each})`);
  }
});

test('an act that changes nothing makes no entry, however the address is spelt', async ({
  page,
}) => {
  await page.goto('events/khojaly-1992/index.html?utm_source=x#top');
  await expect(page.locator('.mark').first()).toBeVisible();
  await expect(page.locator('#prerendered')).toHaveCount(0);
  const landed = await findPlace(page);
  await page.locator('.events a[aria-current="true"]').click();
  await page.getByRole('radio', { name: 'None' }).click();
  await page.getByRole('button', { name: 'All', exact: true }).click();
  expect(await findPlace(page)).toEqual(landed);
  await expect(page).toHaveURL(/index\.html\?utm_source=x#top$/);
});

test.describe('a wheel that still turns', () => {
  /**
   * Turns sideways over the timeline, which pans, and does the next thing some frames later. It all
   * happens in the page, because a test is slower than a reader's two hands.
   */
  function turnWheelThen(page: Page, next: 'lanes' | 'back', frames: number): Promise<void> {
    return page.evaluate(
      async ([then, wait]) => {
        const wheel = new WheelEvent('wheel', { deltaX: -40, bubbles: true, cancelable: true });
        document.querySelector('.vis-panel.vis-center')?.dispatchEvent(wheel);
        for (let frame = 0; frame < wait; frame += 1) await new Promise(requestAnimationFrame);
        if (then === 'back') history.back();
        else
          document.querySelector<HTMLElement>('[role="radiogroup"] label:nth-of-type(2)')?.click();
      },
      [next, frames] as const,
    );
  }

  test('belongs to the entry in which it was turned, when an act follows at once', async ({
    page,
  }) => {
    await page.goto('./');
    await expect(page.locator('.mark')).toHaveCount(9);
    await expect(page.locator('#prerendered')).toHaveCount(0);
    await turnWheelThen(page, 'lanes', 2);
    await expect(page.getByRole('radio', { name: 'Theme' })).toBeChecked();
    await page.goBack();
    await expect(page.getByRole('radio', { name: 'None' })).toBeChecked();
    await expect(page).toHaveURL(/\/\?from=[\d-]+&to=[\d-]+$/);
  });

  for (const frames of [0, 1, 2]) {
    test(`leaves the earlier entry as it was, when Back follows ${frames} frames later`, async ({
      page,
    }) => {
      await page.goto('./');
      await expect(page.locator('.mark')).toHaveCount(9);
      await expect(page.locator('#prerendered')).toHaveCount(0);
      const landed = await seeSettled(page);
      await page.getByRole('radio', { name: 'Theme' }).click();
      await seeSettled(page);
      await page.clock.install();
      await turnWheelThen(page, 'back', frames);
      await expect(page.getByRole('radio', { name: 'None' })).toBeChecked();
      await page.clock.runFor(1000);
      expect(await seeSettled(page)).toEqual(landed);
    });
  }
});

/** Does all steps, then goes back to the start, forth to the end, and back, and compares each view. */
async function replay(page: Page, steps: readonly Step[], root: string): Promise<void> {
  const seen = await seeSettled(page);
  const model = new ExpectedHistory({ asked: readAsked(seen.url, root), seen });
  await expectPlace(page, model);
  for (const step of steps) {
    if (step === 'back') await travel(page, model, -1);
    else if (step === 'forward') await travel(page, model, 1);
    else await act({ page, model, root }, step);
  }
  while (model.index > 0) await travel(page, model, -1);
  while (model.index < model.entries.length - 1) await travel(page, model, 1);
  while (model.index > 0) await travel(page, model, -1);
}

async function travel(page: Page, model: ExpectedHistory, by: -1 | 1): Promise<void> {
  if (!model.entries[model.index + by]) return;
  if (by < 0) await page.goBack();
  else await page.goForward();
  model.index += by;
  count(by < 0 ? 'back' : 'forward');
  expect(await seeSettled(page)).toEqual(model.current.seen);
  await expectPlace(page, model);
}

interface Stage {
  readonly page: Page;
  readonly model: ExpectedHistory;
  readonly root: string;
}

async function act({ page, model, root }: Stage, step: Act): Promise<void> {
  const effect = await perform(page, step, model.current.asked);
  if (effect === null) return;
  count(step[0]);
  if (effect.before) {
    model.replace({ asked: readAsked(effect.before.url, root), seen: effect.before });
  }
  const { asked: before, seen: seenBefore } = model.current;
  const seen = await seeSettled(page);
  const asked = readAsked(seen.url, root);
  const window = effect.movesWindow && { from: asked.from, to: asked.to };
  const wanted = { ...before, ...effect.change, ...window };
  expect(asked, step.join(' ')).toEqual(wanted);
  const changesNothing = JSON.stringify(asked) === JSON.stringify(before);
  if (effect.kind === 'push' && changesNothing) expect(seen).toEqual(seenBefore);
  else if (effect.kind === 'push') model.push({ asked, seen });
  else model.replace({ asked, seen });
  await expectPlace(page, model);
}

async function expectPlace(page: Page, model: ExpectedHistory): Promise<void> {
  expect(await findPlace(page), 'the browser’s own history').toEqual({
    index: model.index,
    length: model.entries.length,
  });
}
