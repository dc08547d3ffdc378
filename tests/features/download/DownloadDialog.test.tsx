import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseDataset } from '@/dataset/door/parse-dataset';
import { firstView } from '@/domain/axis/home-axis';
import type { DatasetFile } from '@/domain/format/schema';
import { indexDataset } from '@/domain/model/dataset';
import { selectVisible } from '@/domain/select/select';
import { DownloadDialog } from '@/features/download/DownloadDialog';
import { aDataset, anEvent, aStatement } from '../../support/builders';
import { everyField } from '../../support/every-field';

const talks = aDataset({
  events: [
    anEvent({ id: 'a', title: 'A day' }),
    anEvent({ id: 'b', title: 'A year', date: { edtf: '2003', basis: 'stated' } }),
  ],
  statements: [
    aStatement({ id: 's1', events: ['a'] }),
    aStatement({ id: 's2', speaker: 'bo', events: ['b'] }),
  ],
});

/** What was handed to the browser as downloads: their names and bytes. */
const saved: { name: string; blob: Blob }[] = [];
const blobs = new Map<string, Blob>();

beforeEach(() => {
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        const address = `blob:${blobs.size}`;
        blobs.set(address, blob);
        return address;
      },
      revokeObjectURL: () => undefined,
    }),
  );
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    const blob = blobs.get(this.href);
    if (blob) saved.push({ name: this.download, blob });
  });
});

afterEach(() => {
  saved.length = 0;
  blobs.clear();
  vi.restoreAllMocks();
});

function show(file: DatasetFile, speakers: readonly string[] = []) {
  const dataset = indexDataset(file);
  const visible = selectVisible(dataset, {
    speakers: new Set(speakers),
    themes: new Set(),
    hits: null,
  });
  render(
    <DownloadDialog
      scene={{
        dataset,
        visible,
        lanes: 'none',
        home: dataset.axis,
        window: firstView(dataset.axis),
        selected: null,
        width: 800,
        filters: speakers,
        address: 'https://x.example/?speaker=ann',
        day: '28 November 2026',
      }}
      onClose={() => undefined}
    />,
  );
  return within(screen.getByRole('dialog', { name: 'Download' }));
}

async function take(name: string): Promise<{ name: string; text: string }> {
  const before = saved.length;
  await userEvent.setup().click(screen.getByRole('button', { name: `Download: ${name}` }));
  await waitFor(() => expect(saved).toHaveLength(before + 1));
  const [file] = saved.slice(before);
  return { name: file?.name ?? '', text: (await file?.blob.text()) ?? '' };
}

describe('downloading', () => {
  it('says of each format what it keeps and what it leaves out', () => {
    const dialog = show(talks);
    const names = dialog.getAllByRole('heading', { level: 3 }).map((each) => each.textContent);
    expect(names).toEqual([
      'Dataset (JSON)',
      'Tables (CSV)',
      'TimelineJS (JSON)',
      'Calendar (iCalendar)',
      'Linked data (JSON-LD)',
      'Picture (SVG)',
      'Picture (PNG)',
    ]);
    for (const item of dialog.getAllByRole('listitem')) {
      expect(item).toHaveTextContent(/Keeps .*(Leaves out|Pictures stay)/);
    }
  });

  it('offers a debate only where something was spoken', () => {
    expect(show(everyField).getByText('Debate (Akoma Ntoso)')).toBeVisible();
  });

  it('takes everything where no filter is on, and then offers no choice', async () => {
    const dialog = show(talks);
    expect(dialog.getByText('Everything: 2 statements, 3 events. No filter is on.')).toBeVisible();
    expect(dialog.queryByRole('radiogroup')).toBeNull();
    const { name, text } = await take('Dataset (JSON)');
    expect(name).toBe('a-dataset.json');
    expect(JSON.parse(text)).toMatchObject({ id: 'a-dataset', statements: talks.statements });
  });

  it('takes what is shown as a dataset that the door lets in, or everything', async () => {
    const dialog = show(talks, ['ann']);
    expect(
      dialog.getByRole('radio', { name: 'What is shown: 1 statement, 2 events' }),
    ).toBeChecked();
    const part = await take('Dataset (JSON)');
    expect(part.name).toBe('a-dataset-part.json');
    const parsed = parseDataset(part.text);
    expect(parsed.ok && parsed.dataset.statements.map(({ id }) => id)).toEqual(['s1']);
    await userEvent
      .setup()
      .click(dialog.getByRole('radio', { name: 'Everything: 2 statements, 3 events' }));
    expect((await take('Dataset (JSON)')).name).toBe('a-dataset.json');
  });

  it('says the size once the file is made, and names what was left out', async () => {
    const dialog = show(talks);
    await take('Calendar (iCalendar)');
    const row = dialog.getByText('Calendar (iCalendar)').closest('li');
    await waitFor(() =>
      expect(within(row as HTMLElement).getByRole('status')).toHaveTextContent(
        /^a-dataset\.ics, \d+ bytes\. Left out, because the format has no place for it: 2 \(The meeting; A year\)$/,
      ),
    );
  });

  it('makes no file where the format has a place for nothing, and says so', async () => {
    const dialog = show(talks, ['bo']);
    await userEvent
      .setup()
      .click(dialog.getByRole('button', { name: 'Download: Calendar (iCalendar)' }));
    expect(await dialog.findByText(/so there is no file/)).toBeVisible();
    expect(saved).toEqual([]);
  });

  it('says so where the browser cannot draw', async () => {
    const dialog = show(talks);
    await userEvent.setup().click(dialog.getByRole('button', { name: 'Download: Picture (PNG)' }));
    expect(await dialog.findByText(/could not make the file/)).toBeVisible();
  });

  it('draws what is shown as SVG, with the address', async () => {
    show(talks, ['ann']);
    const { name, text } = await take('Picture (SVG)');
    expect(name).toBe('a-dataset.svg');
    expect(text).toContain('https://x.example/?speaker=ann');
    expect(text).toContain('filtered by ann');
  });
});
