import { readFileSync } from 'node:fs';
import { render, screen } from '@testing-library/react';
import { createElement } from 'react';
import { vi } from 'vitest';

/** As wide as a desktop; jsdom lays nothing out, so only these queries tell it from a phone. */
const isWide = (media: string) => /min-width|pointer: fine/.test(media);

/**
 * The whole app, as a browser opens an address below the site's root, with the bundled dataset. `hasLine` says
 * whether the host can be reached.
 */
export async function openApp(address = '', hasLine = () => true): Promise<void> {
  vi.stubGlobal('fetch', async (url: string) => {
    if (!hasLine()) throw new TypeError('Failed to fetch');
    return answer(new URL(url).pathname.slice(1));
  });
  vi.stubGlobal('matchMedia', (media: string) =>
    Object.assign(new EventTarget(), { media, matches: isWide(media) }),
  );
  Element.prototype.scrollIntoView ??= () => undefined;
  history.replaceState(null, '', `/${address}`);
  document.head.innerHTML =
    '<meta name="saywhen:dataset" content="data/belgrade-roundtable-2026.json">';
  const { App } = await import('@/app/App');
  render(createElement(App));
}

/** The same, once all of it is there. */
export async function mountApp(address = ''): Promise<void> {
  await openApp(address);
  await screen.findByRole('region', { name: 'Details' }, { timeout: 15_000 });
  await screen.findByRole('button', { name: /^Belgrade roundtable/ }, { timeout: 15_000 });
}

function answer(path: string): Response {
  try {
    return new Response(readFileSync(path, 'utf8'));
  } catch {
    return new Response('', { status: 404 });
  }
}

/** Here files are imported from the disk, and the app takes the place of its files for the site's. */
for (const way of ['pushState', 'replaceState'] as const) {
  const act = History.prototype[way];
  History.prototype[way] = function goOnTheServer(this: History, ...to) {
    act.call(this, to[0], '', String(to[2]).replace('file:///', '/'));
  };
}
