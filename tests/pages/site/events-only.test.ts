import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DatasetFile } from '@/domain/format/schema';
import { indexDataset } from '@/domain/model/dataset';
import { writeSite } from '@/pages/site/write-site';
import { aDataset, anEvent } from '../../support/builders';

const template = `<!doctype html><html lang="en"><head>
    <title>Saywhen</title>
  </head><body><div id="root"></div>
    <noscript>The app is needed.</noscript>
  </body></html>`;

const events = [
  anEvent({ id: 'flood', title: 'The flood', date: { edtf: '1999-03', basis: 'stated' } }),
  anEvent({
    id: 'vote',
    title: 'The vote',
    date: { edtf: '2001-05-03', basis: 'stated' },
    summary: 'They voted.\n\nIt took all night.',
    place: 'Lima',
  }),
];
const bare: DatasetFile = {
  ...aDataset(),
  description: 'Political philosophy',
  about: [],
  speakers: [],
  themes: [],
  sources: [],
  events,
};

/** What nobody who is not quoted needs to read of. */
const ofStatements =
  /statement|quot|agency|article|speaker|theme|in their words|refers? to|each line|matrix/i;

async function build(file: DatasetFile) {
  const dist = await mkdtemp(path.join(tmpdir(), 'saywhen-pages-'));
  const dataset = indexDataset(file);
  await writeSite({
    html: template,
    dataset,
    dist,
    name: 'data/a.json',
    siteUrl: null,
    hasCards: true,
  });
  return async (page: string) => {
    const html = await readFile(path.join(dist, page, 'index.html'), 'utf8');
    const main = html.slice(html.indexOf('id="prerendered"'));
    return { html, text: main.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ') };
  };
}

describe('a site of events that nobody is quoted on', () => {
  let read: Awaited<ReturnType<typeof build>>;
  beforeAll(async () => {
    read = await build(bare);
  });

  it('has no word about statements on any page', async () => {
    for (const page of ['', 'events/flood', 'events/vote']) {
      const { text, html } = await read(page);
      expect(text.match(ofStatements)).toBeNull();
      expect(html.match(/(?:content|alt)="[^"]*(?:statement|quot|agency)[^"]*"/i)).toBeNull();
    }
  });

  it('says how many events there are, and of nothing that there is not', async () => {
    const { html } = await read('');
    expect(html).toContain('>2 events</p>');
    expect(html).not.toContain('isBasedOn');
    expect(html).not.toContain('about-heading');
  });

  it('tells the events in date order, with what happened and where', async () => {
    const { html, text } = await read('');
    const story = html.slice(html.indexOf('What happened'));
    expect(story.indexOf('The flood')).toBeLessThan(story.indexOf('The vote'));
    expect(story).toMatch(/<p[^>]*>They voted\.<\/p><p[^>]*>It took all night\.<\/p>/);
    expect(text).toContain('Lima');
    expect(text).toContain('Political philosophy. ');
  });
});

it('says “1 of 1 event” of a single event', async () => {
  const read = await build({ ...bare, events: events.slice(0, 1) });
  expect((await read('')).text).toContain('1 of 1 event ');
  expect((await read('')).html).toContain('>1 event</p>');
});

it('says of an empty dataset that it has no events yet, and offers no list, axis or filter', async () => {
  const read = await build({ ...bare, events: [] });
  const { html, text } = await read('');
  expect(text).toContain('This dataset has no events yet.');
  expect(text).not.toMatch(/matches|How dates are drawn|0 of 0|Clear/);
  expect(html).toContain('>No events</p>');
});
