import type { Page } from '@playwright/test';

/** What a reader sees, in full: two views are the same if these are equal. */
export interface Seen {
  readonly url: string;
  readonly title: string;
  readonly heading: string;
  readonly count: string;
  /** Who is side by side. */
  readonly columns: readonly string[];
  readonly checked: readonly string[];
  readonly query: string;
  /** Each mark with its left edge in px, and each tick with its words and edge. */
  readonly marks: readonly string[];
  readonly ticks: readonly string[];
}

/** Where the browser is in its history, counted from where the test landed. */
export interface Place {
  readonly index: number;
  readonly length: number;
}

/** What the page shows once nothing changes any more for some frames. */
export function seeSettled(page: Page): Promise<Seen> {
  return page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const textOf = (selector: string) => document.querySelector(selector)?.textContent ?? '';
    const placed = (selector: string) =>
      [...document.querySelectorAll(selector)].map((element) => {
        const { left } = element.getBoundingClientRect();
        const name = element.getAttribute('aria-label') ?? element.textContent;
        return `${name} at ${Math.round(left)}`;
      });
    const see = (): Seen => ({
      url: location.href,
      title: document.title,
      heading: textOf('#details h2'),
      count: textOf('[role="status"]'),
      columns: [...document.querySelectorAll('.beside h3')].map(
        ({ textContent }) => textContent ?? '',
      ),
      checked: [...document.querySelectorAll<HTMLInputElement>('input:checked')].map(
        (input) => input.ariaLabel ?? input.parentElement?.textContent ?? '',
      ),
      query: document.querySelector<HTMLInputElement>('input[type="search"]')?.value ?? '',
      marks: placed('.mark').sort(),
      ticks: placed('.tick'),
    });
    let last = JSON.stringify(see());
    for (let same = 0, frames = 0; same < 3 && frames < 300; frames += 1) {
      await frame();
      const now = JSON.stringify(see());
      // Columns come in a file of their own.
      const isComing = document.querySelector('[data-beside="true"]:not(:has(.beside))') !== null;
      same = now === last && !isComing ? same + 1 : 0;
      last = now;
    }
    return JSON.parse(last) as Seen;
  });
}

/** The browser's own count of its entries on this site. */
export function findPlace(page: Page): Promise<Place> {
  return page.evaluate(() => ({
    index: navigation.currentEntry?.index ?? -1,
    length: navigation.entries().length,
  }));
}

/** The parts of a view that are in its address; a list keeps its order. */
export interface Asked {
  readonly path: string;
  readonly speaker: readonly string[];
  readonly theme: readonly string[];
  readonly q: string;
  readonly compare: readonly string[];
  readonly lanes: string;
  readonly fold: boolean;
  readonly from: string | null;
  readonly to: string | null;
}

/** Reads an address independently of the project's codec. */
export function readAsked(url: string, root: string): Asked {
  const { searchParams: asked, pathname, href } = new URL(url);
  const list = (key: string) => asked.get(key)?.split(',') ?? [];
  return {
    path: href.startsWith(root)
      ? pathname.slice(new URL(root).pathname.length).replace(/index\.html$/, '')
      : href,
    speaker: list('speaker'),
    theme: list('theme'),
    q: asked.get('q') ?? '',
    compare: list('compare'),
    lanes: asked.get('lanes') ?? 'none',
    fold: asked.get('fold') !== 'off',
    from: asked.get('from'),
    to: asked.get('to'),
  };
}

export interface Entry {
  readonly asked: Asked;
  readonly seen: Seen;
}

/** The history that a browser should have: what was seen at each entry, and where the reader is. */
export class ExpectedHistory {
  index = 0;
  readonly entries: Entry[];

  constructor(landing: Entry) {
    this.entries = [landing];
  }

  get current(): Entry {
    const entry = this.entries[this.index];
    if (!entry) throw new Error('The model has no current entry.');
    return entry;
  }

  replace(entry: Entry): void {
    this.entries[this.index] = entry;
  }

  /** A new entry, which cuts off what lay ahead. */
  push(entry: Entry): void {
    this.index += 1;
    this.entries.splice(this.index, Number.POSITIVE_INFINITY, entry);
  }
}
