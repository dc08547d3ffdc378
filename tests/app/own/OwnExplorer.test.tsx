import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import '../../support/mount-app';
import { openInMemory } from '@/dataset/load/open-in-memory';
import { aCitedDataset } from '../../support/a-cited-dataset';

configure({ asyncUtilTimeout: 15_000 });

async function show() {
  const asked = vi.fn();
  vi.stubGlobal('fetch', asked);
  vi.stubGlobal('matchMedia', (media: string) =>
    Object.assign(new EventTarget(), { media, matches: /min-width|pointer: fine/.test(media) }),
  );
  Element.prototype.scrollIntoView ??= () => undefined;
  history.replaceState(null, '', '/open/');
  const bytes = new TextEncoder().encode(JSON.stringify(aCitedDataset({})));
  const opened = await openInMemory(bytes, 'mine.json');
  const { OwnExplorer } = await import('@/app/own/OwnExplorer');
  render(
    <QueryClientProvider client={new QueryClient()}>
      <OwnExplorer opened={opened} />
    </QueryClientProvider>,
  );
  return asked;
}

it('keeps the view behind the # and asks no host for anything', async () => {
  const asked = await show();
  const list = await screen.findByRole('list', { name: 'Undated' });
  await userEvent.click(within(list).getByRole('link', { name: /Talks/ }));
  await waitFor(() => expect(location.hash).toBe('#/events/talks-2026/'));
  expect(location.pathname).toBe('/open/');
  const details = screen.getByRole('region', { name: 'Details' });
  expect(within(details).getByRole('heading', { name: 'Talks' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'About this dataset' }));
  expect(await screen.findByRole('dialog')).toHaveTextContent('1.0.0 · test');
  expect(asked).not.toHaveBeenCalled();
});
