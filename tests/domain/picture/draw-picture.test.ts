import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { firstView } from '@/domain/axis/home-axis';
import type { DatasetFile } from '@/domain/format/schema';
import { indexDataset } from '@/domain/model/dataset';
import { drawPicture } from '@/domain/picture/draw-picture';
import type { PictureScene } from '@/domain/picture/draw-scene';
import { lightColours } from '@/domain/picture/light-colours';
import { writeSvg } from '@/domain/picture/write-svg';
import { selectVisible } from '@/domain/select/select';
import { gallery } from '../../gallery/gallery';
import { aDataset, anEvent, aStatement } from '../../support/builders';
import { everyDate } from '../../support/every-date';

const none: ReadonlySet<string> = new Set();

function draw(file: DatasetFile, given: Partial<PictureScene> = {}) {
  const dataset = indexDataset(file);
  return drawPicture({
    dataset,
    visible: selectVisible(dataset, { speakers: none, themes: none, hits: null }),
    lanes: 'none',
    home: dataset.axis,
    window: firstView(dataset.axis),
    selected: null,
    width: 1232,
    colours: lightColours,
    measure: (text, { size }) => text.length * size * 0.5,
    filters: [],
    address: 'https://x.example/?v=1.0.0',
    day: '28 November 2026',
    ...given,
  });
}

/** The elements of an SVG, with their attributes and their own words; throws where it is not XML. */
function elementsOf(svg: string) {
  const elements: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const open: (typeof elements)[number][] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, text: '' };
    elements.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last) last.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(svg).close();
  return elements;
}

const wordsIn = (file: DatasetFile, given: Partial<PictureScene> = {}) =>
  elementsOf(writeSvg(draw(file, given))).flatMap(({ name, text }) =>
    name === 'text' ? [text] : [],
  );

const talks = aDataset({
  title: 'Talks <b>& terms',
  events: [
    anEvent({ id: 'first', title: 'First "day"', date: { edtf: '2001-02-03', basis: 'stated' } }),
    anEvent({
      id: 'second',
      title: 'Second',
      date: { edtf: '2001-06-04', basis: 'inferred', why: 'The date line.' },
    }),
    anEvent({ id: 'some-day', title: 'Some day', date: { basis: 'not-stated' } }),
  ],
  statements: [aStatement({ events: ['first'] })],
});

describe('a picture of the timeline', () => {
  it('says what it is, from when to when, how much, from where, and what it cannot show', () => {
    const said = wordsIn(talks, { filters: ['Ann'] }).join('\n');
    expect(said).toContain('Talks <b>& terms');
    expect(said).toMatch(/The axis runs from \d+ \w+ \d+ to \d+ \w+ \d+\./);
    expect(said).toContain('1 statement, 4 events, filtered by Ann.');
    expect(said).toContain('Not on the axis, because no date is given: Some day.');
    expect(said).toContain('Source: The Agency, “A report”, 2002.');
    expect(said).toContain(
      'Dataset a-dataset, version 1.0.0. Drawn with Saywhen on 28 November 2026.',
    );
    expect(said).toContain('https://x.example/?v=1.0.0');
  });

  it('gives each mark a name with its date in words, which says what was inferred', () => {
    const names = elementsOf(writeSvg(draw(talks))).flatMap(({ name, text }) =>
      name === 'title' ? [text] : [],
    );
    expect(names).toContain('First "day", 3 February 2001');
    expect(names).toContain('Second, 4 June 2001, inferred');
  });

  it('has a key to the kinds of dates in it, and to no others', () => {
    const said = wordsIn(talks);
    expect(said).toContain('Day');
    expect(said).toContain('Day, partly inferred');
    expect(said).not.toContain('On or before');
    expect(wordsIn(everyDate)).toContain('On or before, inferred');
  });

  it('holds nothing that runs, and fetches nothing', () => {
    const elements = elementsOf(writeSvg(draw(everyDate)));
    const names = new Set(elements.map(({ name }) => name));
    expect([...names].toSorted()).toEqual(
      [
        'defs',
        'desc',
        'g',
        'linearGradient',
        'path',
        'stop',
        'style',
        'svg',
        'text',
        'title',
      ].toSorted(),
    );
    const attributes = new Set(elements.flatMap((each) => Object.keys(each.attributes)));
    expect([...attributes].filter((name) => /^on|href|src/.test(name))).toEqual([]);
  });

  it('draws what is stated with a whole line, and what is inferred with a dashed one', () => {
    const dashesOf = (id: string) => {
      const { shapes } = draw(talks);
      const mark = shapes.find((each) => each.kind === 'group' && each.name.startsWith(id));
      return mark?.kind === 'group' ? mark.shapes.some((each) => 'dash' in each) : null;
    };
    expect(dashesOf('First')).toBe(false);
    expect(dashesOf('Second')).toBe(true);
  });

  it('puts what is selected in the accent, and dims what does not go with it', () => {
    const picture = draw(talks, { selected: { kind: 'event', id: 'first' } });
    const coloursOf = (id: string) =>
      picture.shapes.flatMap((each) =>
        each.kind === 'group' && each.name.startsWith(id)
          ? each.shapes.flatMap((shape) =>
              shape.kind === 'path' ? [shape.fill, shape.stroke] : [],
            )
          : [],
      );
    expect(coloursOf('First')).toContain(lightColours.accent);
    expect(coloursOf('Second')).toContain(lightColours.markDim);
    expect(coloursOf('Second')).not.toContain(lightColours.mark);
  });

  it('says how many events wait behind its ends', () => {
    const chronicle = gallery.chronicle?.make();
    if (!chronicle) throw new Error('The gallery has no chronicle');
    expect(wordsIn(chronicle)).toContain('‹ 9 earlier, from 1142');
  });

  it.each(['none', 'theme', 'speaker'] as const)(
    'is well-formed, with all words inside, for each dataset of the gallery, lanes: %s',
    (lanes) => {
      for (const [name, { make, isLarge }] of Object.entries(gallery)) {
        if (isLarge && lanes !== 'none') continue;
        for (const width of [288, 1232]) {
          const picture = draw(make(), { lanes, width });
          const svg = elementsOf(writeSvg(picture));
          expect(svg[0]?.attributes.xmlns, name).toBe('http://www.w3.org/2000/svg');
          const starts = svg.flatMap(({ name: tag, attributes }) =>
            tag === 'text' ? [[Number(attributes.x), Number(attributes.y)] as const] : [],
          );
          expect(
            starts.filter(([, y]) => !(y > 0 && y < picture.height)),
            name,
          ).toEqual([]);
        }
      }
    },
    60_000,
  );
});
