import { renderAsync } from '@resvg/resvg-js';
import { createElement } from 'react';
import satori from 'satori';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { DatasetFile } from '@/domain/format/schema';
import { indexDataset, toFile } from '@/domain/model/dataset';
import { listAll } from '@/lib/rows/table';
import { planAxis } from '@/pages/cards/axis';
import { CardText } from '@/pages/cards/CardText';
import type { Card } from '@/pages/cards/model';
import { layOutStatementCard } from '@/pages/cards/statement-card';
import { layOutEventCard, layOutHomeCard, layOutSpeakerCard } from '@/pages/cards/title-cards';
import { cardFonts, type Face, fontFamilies } from '@/pages/fonts/card-fonts';
import { aDataset, anEvent, aSpeaker, aStatement } from '../../support/builders';

// The renderer reads 28 fonts once, which a busy machine takes its time for.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly text: string;
}

/** Where the renderer itself puts each line; a line's pieces have no box of their own here. */
async function boxesOf(card: Card): Promise<readonly Box[]> {
  const boxes: Box[] = [];
  await satori(createElement(CardText, { card }), {
    width: 1200,
    height: 630,
    fonts: cardFonts,
    embedFont: false,
    onNodeDetected({ type, left, top, width, height, textContent = '' }) {
      if (type !== 'span') return;
      boxes.push({ left, top, right: left + width, bottom: top + height, text: textContent });
    },
  });
  return boxes;
}

function expectTidy(boxes: readonly Box[]) {
  expect(boxes.filter(({ left, right }) => left < 40 || right > 1130)).toEqual([]);
  expect(boxes.filter(({ top, bottom }) => top < 40 || bottom > 630)).toEqual([]);
  const touching = boxes.flatMap((one, index) =>
    boxes.slice(index + 1).filter((two) => overlap(one, two)),
  );
  expect(touching).toEqual([]);
}

/** More than a pixel each way: the renderer rounds. */
function overlap(a: Box, b: Box): boolean {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > 1 && down > 1;
}

const armenian = 'Խոջալուի մասին հայտարարությունը արվել է հանդիպման ժամանակ';
const cyrillic = 'Ђорђевић и Љубичић: Щ широкая электрификация южных губерний';
const texts = {
  'one short word': 'No.',
  '3,000 characters': 'It was said that all of this had to be said again, at length. '.repeat(48),
  'one sentence of 3,000 characters': 'and so on and '.repeat(215),
  'one word of 200 letters': 'W'.repeat(200),
  '40 paragraphs': Array(40).fill('A paragraph of some words.').join('\n\n'),
  Cyrillic: `${cyrillic}. `.repeat(9),
  Armenian: `${armenian}։ `.repeat(9),
  'many wide letters': 'MWWM @@@ WMWM. '.repeat(40),
};
const long = {
  name: 'Maria Constanza Wilhelmina von und zu '.repeat(4).trim(),
  role: 'Head of the Department of Very Long Names; '.repeat(8).trim(),
  title: 'A meeting, conference and negotiation on everything that there is, '.repeat(7).trim(),
};

/** A quote and a report of the same text, by speakers and about events with endless names. */
function aNastyDataset(text: string): DatasetFile {
  const stated = `on ${'a very long and winding description of a day '.repeat(8)}`.trim();
  return aDataset({
    title: long.title,
    speakers: [
      aSpeaker({ id: 'ann', name: long.name, role: long.role }),
      aSpeaker({ id: 'bo', name: 'W'.repeat(120) }),
    ],
    events: [
      anEvent({ id: 'a', title: long.title, date: { edtf: '2001-21', stated, basis: 'stated' } }),
      anEvent({ id: 'b', title: text.slice(0, 300), date: { edtf: '-0043-03', basis: 'stated' } }),
    ],
    statements: [
      aStatement({ id: 's1', form: 'direct-quote', text, events: ['a', 'b'] }),
      aStatement({ id: 's2', speaker: 'bo', text, events: ['a'] }),
    ],
  });
}

async function pixelsOf(text: string, face: Face): Promise<string> {
  const style = { display: 'flex', fontFamily: fontFamilies[face], fontSize: 40 };
  const svg = await satori(createElement('div', { style }, text), {
    width: 60,
    height: 60,
    fonts: cardFonts,
  });
  const image = await renderAsync(svg, { font: { loadSystemFonts: false } });
  return image.pixels.toString('latin1');
}

beforeAll(async () => {
  await pixelsOf('a', 'serif');
});

describe('no words leave their place or touch others', () => {
  it.each(Object.entries(texts))('with a text of %s', async (_, text) => {
    const dataset = indexDataset(aNastyDataset(text));
    const plan = planAxis(dataset);
    const { event, statement } = dataset;
    const cards = [
      ...listAll(statement).map((each) => layOutStatementCard(dataset, each, plan)),
      ...listAll(event)
        .slice(1)
        .map((each) => layOutEventCard(dataset, each, plan)),
      layOutHomeCard(dataset, plan),
      ...dataset.file.speakers.map((each) => layOutSpeakerCard(dataset, each, plan)),
    ];
    for (const card of cards) expectTidy(await boxesOf(card));
  });
});

describe('a quote on its card', () => {
  const dataset = indexDataset(aNastyDataset('We "agreed" on it,  and that\'s all.'));
  const runsOf = (index: number) => {
    const statement = toFile(dataset).statements[index];
    const card = statement && layOutStatementCard(dataset, statement, null);
    return card?.lines.flatMap(({ runs }) => runs.map(({ text }) => text)) ?? [];
  };

  it('stands verbatim between marks that are no part of it', () => {
    const runs = runsOf(0);
    expect(runs).toContain('We "agreed" on it, and that\'s all.');
    expect(runs).toEqual(expect.arrayContaining(['“', '”', 'Direct quote']));
  });

  it('has no marks when it is a report, and says that the words are ours', () => {
    const runs = runsOf(1);
    expect(runs.join('')).not.toMatch(/[“”]/);
    expect(runs).toEqual(expect.arrayContaining(['Reported statement', ', in our paraphrase,']));
  });
});

describe('letters', () => {
  it.each(['serif', 'sans'] as const)('of every script we print are drawn in %s', async (face) => {
    const [missing, blank] = [await pixelsOf('漢', face), await pixelsOf(' ', face)];
    expect(missing).not.toBe(blank);
    const drawn = new Map<string, string>();
    for (const letter of 'əçşğıİćšžđƏЂЉЖԽոջալ') drawn.set(letter, await pixelsOf(letter, face));
    expect([...drawn].filter(([, pixels]) => pixels === missing || pixels === blank)).toEqual([]);
    expect(new Set(drawn.values()).size).toBe(drawn.size);
  });
});
