import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DatasetFile } from '@/domain/format/schema';
import { indexDataset } from '@/domain/model/dataset';
import { hasRecordPages, listPages } from '@/pages/site/record-pages';
import { writeSite } from '@/pages/site/write-site';
import { aDataset, anEvent, aStatement } from '../../support/builders';
import { everyField } from '../../support/every-field';

const template = `<!doctype html><html lang="en"><head>
    <meta charset="utf-8" />
    <title>Saywhen</title>
    <script type="module" src="./assets/index.js"></script>
  </head><body><div id="root"></div>
    <noscript>The app is needed.</noscript>
  </body></html>`;

const hostile = '</script><img src=x onerror=alert(1)>"&';
const file = aDataset({
  events: [
    anEvent({ id: 'flood', title: 'The flood', date: { edtf: '1999-03', basis: 'stated' } }),
    anEvent({ id: 'vote', title: hostile, summary: hostile }),
  ],
  statements: [
    aStatement({ id: 's1', form: 'direct-quote', text: 'It rained.', events: ['flood'] }),
    aStatement({ id: 's2', speaker: 'bo', text: hostile, events: ['flood'] }),
  ],
});

async function build(given: DatasetFile, siteUrl: string | null = null, name = 'data/mine.json') {
  const dataset = indexDataset(given);
  const dist = await mkdtemp(path.join(tmpdir(), 'saywhen-pages-'));
  const pages = await writeSite({ html: template, dataset, dist, siteUrl, name, hasCards: true });
  const read = (page: string) => readFile(path.join(dist, page), 'utf8');
  return { dist, pages, read };
}

function jsonLd(html: string): Record<string, unknown> {
  const [, text = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  return JSON.parse(text) as Record<string, unknown>;
}

describe('a site without an address', () => {
  let site: Awaited<ReturnType<typeof build>>;
  beforeAll(async () => {
    site = await build(file);
  });

  it('has a page for everything and for each event, statement and speaker', async () => {
    expect(site.pages).toBe(1 + 3 + 2 + 2);
    expect((await readdir(site.dist)).sort()).toEqual([
      '404.html',
      'events',
      'index.html',
      'make',
      'open',
      'speakers',
      'statements',
    ]);
    expect(await readdir(path.join(site.dist, 'events'))).toEqual(['flood', 'meeting', 'vote']);
  });

  it('tells an event to readers without the app: date, statements with speaker and form, links', async () => {
    const html = await site.read('events/flood/index.html');
    expect(html).toContain('<title>The flood · A dataset</title>');
    for (const told of [
      'March 1999',
      'It rained.',
      'Ann Archer',
      'Direct quote',
      'in our paraphrase',
    ]) {
      expect(html).toContain(told);
    }
    expect(html).toContain('href="../../statements/s1/"');
    expect(html).toContain('href="../../events/vote/"');
    expect(html).toContain('src="../../assets/index.js"');
    expect(html).not.toContain('The app is needed.');
  });

  it('writes no address that would have to be absolute', async () => {
    const html = await site.read('events/flood/index.html');
    expect(html).not.toMatch(/canonical|og:url|og:image|"url":"(?!https:\/\/agency)/);
    expect(html).toContain('<meta name="twitter:card" content="summary" />');
  });

  it('lets nothing of the data become markup, in text, head and JSON-LD', async () => {
    for (const page of ['events/vote', 'statements/s2', 'speakers/bo']) {
      const html = await site.read(`${page}/index.html`);
      expect(html).not.toContain('<img');
      expect(html.match(/<\/script>/g)).toHaveLength(3);
    }
    expect(jsonLd(await site.read('events/vote/index.html')).name).toBe(hostile);
  });

  it('has no style attribute in its markup', async () => {
    expect(await site.read('events/flood/index.html')).not.toMatch(/<[^>]+\sstyle=/);
  });

  it('describes a quote as said by its speaker, and a paraphrase not as their words', async () => {
    const quote = jsonLd(await site.read('statements/s1/index.html'));
    expect(quote).toMatchObject({
      '@type': 'Quotation',
      text: 'It rained.',
      spokenByCharacter: { '@type': 'Person', name: 'Ann Archer' },
      creator: { name: 'Ann Archer' },
      isBasedOn: { headline: 'A report', datePublished: '2002' },
    });
    const reported = jsonLd(await site.read('statements/s2/index.html'));
    expect(reported).toMatchObject({ '@type': 'Quotation', abstract: hostile });
    expect(reported).not.toHaveProperty('text');
    expect(reported).not.toHaveProperty('creator');
    expect(JSON.stringify([quote, reported])).not.toMatch(/ClaimReview|Rating/);
  });
});

describe('a site with an address', () => {
  it('names its pages by it, in canonical, Open Graph, JSON-LD and a map of the site', async () => {
    const site = await build(file, 'https://example.org/t/');
    const html = await site.read('speakers/ann/index.html');
    expect(html).toContain('<link rel="canonical" href="https://example.org/t/speakers/ann/" />');
    expect(html).toContain(
      '<meta property="og:url" content="https://example.org/t/speakers/ann/" />',
    );
    expect(jsonLd(html)).toMatchObject({ url: 'https://example.org/t/speakers/ann/' });
    expect(await site.read('sitemap.xml')).toContain(
      '<loc>https://example.org/t/events/flood/</loc>',
    );
    expect(await site.read('404.html')).toContain('href="https://example.org/t/"');
  });
});

it('keeps a page for an id that was renamed, which names the new one as its own', async () => {
  const renamed = { ...file, aliases: { events: { deluge: 'flood' } } };
  const site = await build(renamed, 'https://example.org/');
  const html = await site.read('events/deluge/index.html');
  expect(html).toContain('<link rel="canonical" href="https://example.org/events/flood/" />');
  expect(html).toMatch(/<h2[^>]*><bdi><span>The flood<\/span><\/bdi><\/h2>/);
  expect(await site.read('sitemap.xml')).not.toContain('deluge');
});

it('gives machines a date only where it is stated in full', async () => {
  const dated = (id: string, date: DatasetFile['events'][number]['date']) => anEvent({ id, date });
  const site = await build(
    aDataset({
      events: [
        dated('day', { edtf: '2025-08-08', basis: 'stated' }),
        dated('year-added', { edtf: '2025-08-08', basis: 'stated', inferred: ['year'], why: 'x' }),
        dated('season', { edtf: '2025-23', basis: 'stated' }),
        dated('doubted', { edtf: '2025?', basis: 'stated' }),
        dated('window', { edtf: '[2025..2026]', basis: 'inferred', inferred: ['start'], why: 'x' }),
      ],
    }),
  );
  const start = async (id: string) => jsonLd(await site.read(`events/${id}/index.html`)).startDate;
  expect(await start('day')).toBe('2025-08-08');
  for (const id of ['year-added', 'season', 'doubted', 'window']) {
    expect(await start(id)).toBeUndefined();
  }
});

it('lists only what stands near to an event of a large dataset', async () => {
  const events = Array.from({ length: 210 }, (_, index) =>
    anEvent({ id: `e${index}`, date: { edtf: String(1000 + index), basis: 'stated' } }),
  );
  const html = await (await build(aDataset({ events }))).read('events/e150/index.html');
  const listed = html.match(/<span class="event__date/g)?.length ?? 0;
  expect(listed).toBeGreaterThan(6);
  expect(listed).toBeLessThan(60);
  expect(html).toContain('href="../../events/e151/"');
});

it('writes the pages of everything and of speakers alone where records are too many for folders', async () => {
  const dataset = indexDataset(file);
  const many = { ...dataset, counts: { events: 20_001, statements: 0 } };
  expect(hasRecordPages(many)).toBe(false);
  expect(hasRecordPages(dataset)).toBe(true);
  expect(hasRecordPages({ ...dataset, isComplete: false })).toBe(false);
  expect(listPages(many).map(({ folder }) => folder)).toEqual([
    '',
    'speakers/ann/',
    'speakers/bo/',
  ]);
});

it('tells machines of publisher, licence, people who took part, and pictures', async () => {
  const site = await build(everyField, 'https://host.example/news/');
  expect(jsonLd(await site.read('index.html'))).toMatchObject({
    publisher: { '@type': 'Organization', name: 'The Paper', url: 'https://paper.example/' },
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isBasedOn: [{ '@type': 'CreativeWork' }, { '@type': 'CreativeWork' }],
  });
  expect(jsonLd(await site.read('events/closing/index.html'))).toMatchObject({
    attendee: [{ name: 'Cy Dee' }, { name: 'Bo Bláha' }],
    image: [
      {
        contentUrl: 'https://host.example/news/data/media/bridge.png',
        caption: 'The bridge on the day it was closed',
        license: 'https://creativecommons.org/licenses/by/4.0/',
      },
    ],
  });
  expect(jsonLd(await site.read('statements/s2/index.html'))).toMatchObject({
    '@type': 'Quotation',
    text: 'It was closed for repairs.\n\nIt will open in June.',
    spokenByCharacter: { jobTitle: 'Chair of works', affiliation: { name: 'Works committee' } },
  });
});

it('finds the pictures of a dataset in a folder of its own beside it', async () => {
  const site = await build(everyField, 'https://host.example/', 'data/town hall/mine.json');
  const page = await site.read('events/closing/index.html');
  expect(jsonLd(page)).toMatchObject({
    image: [{ contentUrl: 'https://host.example/data/town%20hall/media/bridge.png' }],
  });
  expect(page).toContain('src="../../data/town%20hall/media/bridge.png"');
});

it('names no picture for a page whose card could not be drawn', async () => {
  const dist = await mkdtemp(path.join(tmpdir(), 'saywhen-pages-'));
  const missingCards = new Set(['cards/events/flood.png']);
  const where = {
    dist,
    name: 'data/mine.json',
    siteUrl: 'https://example.org/',
    hasCards: true,
    missingCards,
  };
  await writeSite({ html: template, dataset: indexDataset(file), ...where });
  const read = (id: string) => readFile(path.join(dist, 'events', id, 'index.html'), 'utf8');
  expect(await read('flood')).not.toContain('og:image');
  expect(await read('vote')).toContain('og:image');
  const named = (page: string) => readFile(path.join(dist, page, 'index.html'), 'utf8');
  expect(await named('')).toContain('https://example.org/cards/home.png');
  expect(await named('speakers/ann')).toContain('https://example.org/cards/speakers/ann.png');
});
