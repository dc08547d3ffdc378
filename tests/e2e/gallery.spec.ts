import type { Page, ViewportSize } from '@playwright/test';
import type { DatasetFile } from '@/domain/format/schema';
import { gallery } from '../gallery/gallery';
import { serveGallery } from '../gallery/serve';
import { dist } from './file-server';
import { expect, expectNoAxeViolations, test as plain } from './fixtures';

/** By law, the first few breaches of it; `layout-laws.mjs` puts it into the page. */
declare const findBreaches: () => Readonly<Record<string, readonly string[]>>;

const sizes = [
  { width: 1280, height: 800 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
] as const;
const briefly = [sizes[0], sizes[2]] as const;

/** Served from an address of its own, which is the page's own host to the guard of every test. */
const test = plain.extend<object, { site: Awaited<ReturnType<typeof serveGallery>> }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from it.
    async ({}, use) => {
      const site = await serveGallery(dist);
      await use(site);
      site.close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ site }, use) => use(site.url),
});

// What a build writes beside its dataset is not there.
test.use({ expectedErrors: [/404/] });

for (const [at, [name, entry]] of Object.entries(gallery).entries()) {
  test(`the gallery keeps the laws of layout: ${name}`, async ({ page }) => {
    await page.addInitScript({ path: 'tests/gallery/layout-laws.mjs' });
    const { isBrief = false, isLarge = isBrief, make } = entry;
    const found = new Map<string, string>();
    for (const [index, view] of viewsOf(make(), isBrief).entries()) {
      const colorScheme = (at + index) % 2 === 0 ? 'light' : 'dark';
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await openWide(page, `${name}/${view}`);
      for (const [breach, first] of await breachesAtSizes(page, view, isLarge ? briefly : sizes))
        found.set(breach, first);
      if (index === at % 2) await expectNoAxeViolations(page, `${name}/${view}`);
    }
    expect([...found]).toEqual([]);
  });
}

/** Home, the first event and the first speaker, and lanes where there are any. */
function viewsOf({ events, speakers }: DatasetFile, isBrief: boolean): readonly string[] {
  const [event] = events;
  const [speaker] = isBrief ? [] : speakers;
  return [
    '',
    ...(event ? [`events/${event.id}/`] : []),
    ...(speaker ? [`speakers/${speaker.id}/`, '?lanes=theme', '?lanes=speaker'] : []),
  ];
}

async function openWide(page: Page, address: string): Promise<void> {
  await page.setViewportSize(sizes[0]);
  await page.goto(address);
  await expect(page.locator('#details')).toBeVisible();
}

async function breachesAtSizes(
  page: Page,
  view: string,
  at: readonly ViewportSize[],
): Promise<Breaches> {
  const found: [string, string][] = [];
  for (const size of at) {
    await page.setViewportSize(size);
    for (const [law, first] of await breachesOf(page)) {
      found.push([`${law}, ${`${view} at ${size.width}`.trim()}`, first]);
    }
  }
  return found;
}

type Breaches = readonly (readonly [law: string, first: string])[];

/** What breaks a law once the page has come to rest at its size: only what is so twice counts. */
async function breachesOf(page: Page): Promise<Breaches> {
  let last: Breaches = [];
  for (let round = 0; round < 8; round += 1) {
    const found = await page.evaluate(async () => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      for (let frames = 0; frames < 6; frames += 1) await frame();
      return Object.entries(findBreaches()).map(([law, [first = '']]) => [law, first] as const);
    });
    if (found.length === 0 || (round > 2 && last.join() === found.join())) return found;
    last = found;
  }
  return last;
}
