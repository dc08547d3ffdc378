import { expect, type Locator, type Page } from '@playwright/test';
import fc from 'fast-check';
import { type Asked, type Seen, seeSettled } from './history-model';

/** What an act should do to the view: a new entry, or the current one replaced. Null: it cannot be done now. */
export interface Effect {
  readonly kind: 'push' | 'replace';
  readonly change: Partial<Asked>;
  /** The window may be another afterwards: the act moves it, or brings what was chosen into view. */
  readonly movesWindow?: boolean;
  /** What the current entry showed just before, where the way to the act moved the window. */
  readonly before?: Seen;
}

export type Act = readonly [name: keyof typeof acts, pick: number];

type Perform = (page: Page, pick: number, now: Asked) => Promise<Effect | null>;

const words = ['peace', 'turkiye', 'zzz', 'on'];
const themes = [0, 1, 2];

/** Each act as a reader does it. `pick` chooses among what is there. */
export const acts = {
  event: (page, pick) =>
    follow(
      pickFrom(page.getByRole('list', { name: 'Events in date order' }).getByRole('link'), pick),
    ),
  undated: (page, pick) =>
    follow(pickFrom(page.getByRole('list', { name: 'Undated' }).getByRole('link'), pick)),
  statement: (page, pick) =>
    follow(pickFrom(page.locator('.details article h4 a').filter({ visible: true }), pick)),
  speaker: (page, pick) =>
    follow(pickFrom(page.locator('.details .by h3 a').filter({ visible: true }), pick)),
  again: (page) => follow(pickFrom(page.locator('.events a[aria-current="true"]'), 0)),
  async mark(page, pick) {
    const stop = page.locator('.mark[tabindex="0"]');
    if ((await stop.count()) === 0) return null;
    await stop.focus();
    await page.keyboard.press('Home');
    const steps = pick % (await page.locator('.mark').count());
    for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowRight');
    const key = await page.locator('.mark:focus').getAttribute('data-key');
    const before = await seeSettled(page);
    await page.keyboard.press('Enter');
    return { ...select(`events/${key?.split('/').at(-1)}/`), before };
  },
  async close(page) {
    await page.locator('h1').click();
    await page.keyboard.press('Escape');
    return { kind: 'push', change: { path: '', compare: [] } };
  },
  speakerBox: (page, pick, now) =>
    toggle(page.getByRole('group', { name: 'Speakers' }), pick, ['speaker', now.speaker]),
  themeBox: (page, pick, now) =>
    toggle(page.getByRole('group', { name: 'Themes' }), themes[pick % 3] ?? 0, [
      'theme',
      now.theme,
    ]),
  async beside(page) {
    const link = page.getByRole('link', { name: /^Read (?:side by side|in article order)$/ });
    const href = (await link.count()) > 0 && (await link.getAttribute('href'));
    if (!href) return null;
    await link.click();
    return { kind: 'push', change: { compare: readList(href, 'compare') } };
  },
  async besideBox(page, pick, now) {
    const boxes = page.getByRole('group', { name: 'Side by side' }).getByRole('checkbox');
    const count = await boxes.count();
    if (count === 0) return null;
    const box = boxes.nth(pick % count);
    const name = (await box.locator('..').textContent()) ?? '';
    const speakers = page.getByRole('group', { name: 'Speakers' });
    const id = await idOf(speakers.getByRole('checkbox', { name }));
    await box.click();
    const { compare } = now;
    return {
      kind: 'push',
      change: {
        compare: compare.includes(id) ? compare.filter((other) => other !== id) : [...compare, id],
      },
    };
  },
  async matrix(page, pick) {
    await page.getByRole('button', { name: 'Who referred to what' }).click();
    const dialog = page.getByRole('dialog', { name: 'Who referred to what' });
    await expect(dialog.getByRole('grid')).toBeVisible();
    if (pick % 3 === 0) await dialog.getByRole('radio', { name: 'Themes' }).click();
    const links = dialog.getByRole('grid').getByRole('link');
    const link = links.nth((pick * 7) % (await links.count()));
    const href = (await link.getAttribute('href')) ?? '';
    await link.click();
    return {
      kind: 'push',
      change: {
        path: pathOf(href) ?? '',
        theme: readList(href, 'theme'),
        compare: readList(href, 'compare'),
      },
      movesWindow: true,
    };
  },
  async clear(page) {
    const button = page.getByRole('button', { name: 'Clear filters' }).first();
    if ((await button.count()) === 0) return null;
    await button.click();
    return { kind: 'push', change: { speaker: [], theme: [], q: '' } };
  },
  async lanes(page, pick) {
    const mode = ['None', 'Theme', 'Speaker'][pick % 3] ?? 'None';
    await page.getByRole('radio', { name: mode, exact: true }).click();
    return { kind: 'push', change: { lanes: mode.toLowerCase() } };
  },
  async fold(page, _, { fold }) {
    await page.getByRole('checkbox', { name: 'Fold quiet years' }).click();
    return { kind: 'push', change: { fold: !fold } };
  },
  async unfold(page) {
    const button = page.getByRole('button', { name: /^Unfold/ }).first();
    if ((await button.count()) === 0) return null;
    await button.click();
    return { kind: 'push', change: { fold: false } };
  },
  async type(page, pick, { q }) {
    const word = words[pick % words.length] ?? '';
    const field = page.getByRole('searchbox');
    await field.focus();
    await page.keyboard.press('End');
    await field.pressSequentially(word);
    await page.keyboard.press('Escape');
    return { kind: 'replace', change: { q: q + word } };
  },
  async clearSearch(page) {
    const button = page.getByRole('button', { name: 'Clear search' });
    if ((await button.count()) === 0) return null;
    await button.click();
    return { kind: 'replace', change: { q: '' } };
  },
  zoomIn: (page) => moveWindow(page.getByRole('button', { name: 'Zoom in' })),
  zoomOut: (page) => moveWindow(page.getByRole('button', { name: 'Zoom out' })),
  async all(page) {
    await page.getByRole('button', { name: 'All', exact: true }).click();
    return { kind: 'replace', change: { from: null, to: null } };
  },
  async pan(page, pick) {
    const box = await page.locator('.vis').boundingBox();
    if (!box) return null;
    const [x, y] = [box.x + box.width / 2, box.y + box.height - 10];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + (pick % 2 ? 90 : -90) - pick * 3, y, { steps: 4 });
    await page.mouse.up();
    return { kind: 'replace', change: {}, movesWindow: true };
  },
  async slider(page, pick) {
    const sliders = page.getByRole('slider');
    if ((await sliders.count()) === 0) return null;
    await sliders.nth(pick % 2).focus();
    await page.keyboard.press(
      ['ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End'][pick % 6] ?? 'End',
    );
    return { kind: 'replace', change: {}, movesWindow: true };
  },
} satisfies Readonly<Record<string, Perform>>;

export function perform(page: Page, [name, pick]: Act, now: Asked): Promise<Effect | null> {
  const act: Perform = acts[name];
  return act(page, pick, now);
}

export const anAct: fc.Arbitrary<Act> = fc.tuple(
  fc.constantFrom(...(Object.keys(acts) as (keyof typeof acts)[])),
  fc.nat({ max: 11 }),
);

function select(path: string): Effect {
  // Who is side by side was chosen for another thing.
  return { kind: 'push', change: { path, compare: [] }, movesWindow: true };
}

async function pickFrom(links: Locator, pick: number): Promise<Locator | null> {
  const count = await links.count();
  return count === 0 ? null : links.nth(pick % count);
}

async function follow(found: Promise<Locator | null>): Promise<Effect | null> {
  const link = await found;
  const href = await link?.getAttribute('href');
  if (!(link && href)) return null;
  await link.click();
  const path = pathOf(href);
  return path === undefined ? null : select(path);
}

async function toggle(
  group: Locator,
  pick: number,
  [key, chosen]: readonly ['speaker' | 'theme', readonly string[]],
): Promise<Effect> {
  const boxes = group.getByRole('checkbox');
  const box = boxes.nth(pick % (await boxes.count()));
  const id = await idOf(box);
  await box.click();
  const next = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
  return { kind: 'push', change: { [key]: next } };
}

/** The id of a filter's option is in what describes it. */
async function idOf(box: Locator): Promise<string> {
  return (await box.getAttribute('aria-describedby'))?.split('_-').at(-1) ?? '';
}

function pathOf(href: string): string | undefined {
  return /(?:events|statements|speakers)\/[^/]+\/(?=$|\?)/.exec(href)?.[0];
}

function readList(href: string, key: string): readonly string[] {
  return new URL(href, 'http://any.example').searchParams.get(key)?.split(',') ?? [];
}

async function moveWindow(button: Locator): Promise<Effect> {
  await button.click();
  return { kind: 'replace', change: {}, movesWindow: true };
}
