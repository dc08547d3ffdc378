import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ShareDialog, type ShareDialogProps } from '@/features/share/ShareDialog';

const link = { title: 'The talks', url: 'https://x.example/' };

function show(given: Partial<ShareDialogProps> = {}) {
  const onCite = vi.fn();
  const onDownload = vi.fn();
  render(
    <ShareDialog
      links={[
        { label: 'Link to this view', link: 'https://x.example/?q=a' },
        { label: 'Permanent link', link: 'https://x.example/?v=1.0.0' },
      ]}
      forOthers={{ snippet: '<iframe></iframe>', sheet: link }}
      quote={null}
      citeLabel="Cite this event"
      onCite={onCite}
      onDownload={onDownload}
      onClose={() => undefined}
      {...given}
    />,
  );
  return { dialog: within(screen.getByRole('dialog', { name: 'Share' })), onCite, onDownload };
}

/** The device's sheet is the browser's, not ours, and jsdom has none. */
function withShareSheet(share: (shared: ShareData) => Promise<void>) {
  Object.assign(navigator, { share, canShare: () => true });
}

afterEach(() => {
  Reflect.deleteProperty(navigator, 'share');
  Reflect.deleteProperty(navigator, 'canShare');
});

describe('sharing', () => {
  it('offers links, a frame and a citation, each under its heading', () => {
    const { dialog } = show();
    const names = dialog.getAllByRole('heading', { level: 3 }).map((each) => each.textContent);
    expect(names).toEqual(['Links', 'Embed', 'Cite', 'Download']);
    const links = within(dialog.getByRole('region', { name: 'Links' }));
    expect(links.getByRole('textbox', { name: 'Permanent link' })).toHaveValue(
      'https://x.example/?v=1.0.0',
    );
    expect(dialog.getByRole('textbox', { name: 'HTML for your page' })).toHaveValue(
      '<iframe></iframe>',
    );
  });

  it('offers nothing that others could not open, and says why', () => {
    const { dialog } = show({ forOthers: null });
    const names = dialog.getAllByRole('heading', { level: 3 }).map((each) => each.textContent);
    expect(names).toEqual(['Links', 'Cite', 'Download']);
    expect(dialog.getByText(/work in this browser/)).toBeVisible();
  });

  it('leads on to files', async () => {
    const { dialog, onDownload } = show();
    await userEvent.setup().click(dialog.getByRole('button', { name: 'Choose a format' }));
    expect(onDownload).toHaveBeenCalledOnce();
  });

  it('copies what stands in a field, and says so', async () => {
    const { dialog } = show();
    const user = userEvent.setup();
    await user.click(dialog.getByRole('button', { name: 'Copy: Permanent link' }));
    expect(await navigator.clipboard.readText()).toBe('https://x.example/?v=1.0.0');
    expect(dialog.getAllByText('Copied')).not.toHaveLength(0);
  });

  it('copies a statement with its attribution where one is selected', async () => {
    const user = userEvent.setup();
    const text = () => '“It is so” — Ann Archer';
    const { dialog } = show({ quote: { label: 'Copy quote with attribution', text } });
    await user.click(dialog.getByRole('button', { name: 'Copy quote with attribution' }));
    expect(await navigator.clipboard.readText()).toBe('“It is so” — Ann Archer');
  });

  it('leads on to the citation', async () => {
    const { dialog, onCite } = show();
    await userEvent.click(dialog.getByRole('button', { name: 'Cite this event' }));
    expect(onCite).toHaveBeenCalledOnce();
  });
});

describe('the device’s own sheet', () => {
  const name = 'Share with another app';

  it('has no button where the device has no sheet, or one that takes no link', () => {
    show();
    expect(screen.queryByRole('button', { name })).toBeNull();
    document.body.replaceChildren();
    Object.assign(navigator, { share: async () => undefined, canShare: () => false });
    show();
    expect(screen.queryByRole('button', { name })).toBeNull();
  });

  it('is given the title and the link', async () => {
    const shared: ShareData[] = [];
    withShareSheet(async (given) => void shared.push(given));
    show();
    await userEvent.click(screen.getByRole('button', { name }));
    expect(shared).toEqual([link]);
  });

  it('may be closed without a word, and says so when the device refuses', async () => {
    const refusals = [new DOMException('', 'AbortError'), new DOMException('', 'NotAllowedError')];
    withShareSheet(() => Promise.reject(refusals.shift()));
    show();
    const links = within(screen.getByRole('region', { name: 'Links' }));
    await userEvent.click(links.getByRole('button', { name }));
    expect(links.getByRole('status')).toBeEmptyDOMElement();
    await userEvent.click(links.getByRole('button', { name }));
    expect(links.getByRole('status')).toHaveTextContent('Your device could not share the link.');
  });
});
