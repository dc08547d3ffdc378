import type { DatasetFile, Source, Statement } from '@/domain/format/schema';
import { sourceNouns } from '@/words/en';
import { aGalleryDataset, aGalleryEvent, aSource } from './compose';

const format = 'saywhen/1.1';
const aPeriod = (edtf: string, id: string, title: string) =>
  aGalleryEvent(edtf, { id, title, kind: 'period' });

/** Named bands behind events, two of them over each other, and one to this day. */
export const eras = aGalleryDataset({
  format,
  id: 'eras',
  title: 'A hundred years of the Ister railway',
  description: 'Invented events of an invented railway, and the eras they fall in.',
  events: [
    aPeriod('1890/1923', 'steam', 'Age of steam'),
    aPeriod('1914/1918', 'war', 'War'),
    aPeriod('1924/1961', 'diesel', 'Railcars and diesel'),
    aPeriod('1962/..', 'electric', 'Electric trains'),
    aGalleryEvent('1890-05-01', { id: 'first', title: 'First train from Ister to the coast' }),
    aGalleryEvent('1904', { id: 'bridge', title: 'Bridge over the gorge' }),
    aGalleryEvent('1916-11/1917-03', { id: 'coal', title: 'No trains for want of coal' }),
    aGalleryEvent('1924-06-10', { id: 'railcar', title: 'Railcars replace the mixed trains' }),
    aGalleryEvent('1948-02-03', { id: 'flood', title: 'Flood at the lower station' }),
    aGalleryEvent('1962-09-30', { id: 'wire', title: 'The wire reaches the coast' }),
    aGalleryEvent('1990-05-01', { id: 'jubilee', title: 'Centenary' }),
  ],
});

const minutes = [
  ['05:58', 'The gauge at the weir passes four metres'],
  ['06:10', 'Sirens in the lower town'],
  ['06:12', 'First call to the fire brigade'],
  ['06:30', 'Quay Street is closed'],
  ['06:31', 'The last bus leaves the depot'],
  ['07:05', 'Water in the eastern baths'],
  ['07:40', 'Schools send everyone home'],
  ['09:15', 'The mayor speaks on the radio'],
  ['12:00', 'The gauge stands at five metres and ten'],
  ['16:20', 'The water begins to fall'],
  ['21:45', 'Quay Street opens to one lane'],
] as const;

/** One day, minute by minute. */
export const oneDay = aGalleryDataset({
  format,
  id: 'one-day',
  title: 'The flood of 14 March 2031, minute by minute',
  description: 'An invented flood in an invented town, by the clock.',
  events: [
    ...minutes.map(([time, title], at) =>
      aGalleryEvent(`2031-03-14T${time}`, { id: `minute-${at + 1}`, title }),
    ),
    aGalleryEvent('2031-03-14T06:30/2031-03-14T21:45', {
      id: 'closed',
      title: 'No way along the quay',
    }),
  ],
});

const aPicture = (file: string, alt: string, [width, height]: readonly [number, number]) => ({
  file,
  alt,
  caption: `${alt}; a drawn pattern in place of a photograph.`,
  credit: 'Drawn by a test',
  licence: { name: 'CC0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  width,
  height,
});

/** Events with pictures of several shapes, and with links to read on. */
export const pictures = aGalleryDataset({
  format,
  id: 'pictures',
  title: 'Five gardens, in pictures',
  description: 'Invented gardens; their pictures are patterns.',
  publisher: { name: 'The Garden Paper', url: 'https://garden.example/', logo: 'logo.png' },
  licence: { name: 'CC0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  accent: { light: '#0b6e4f', dark: '#5cc79f' },
  events: ['1901-05', '1934', '1967-09-02', '1999-04-12', '2020-06'].map((edtf, at) =>
    aGalleryEvent(edtf, {
      id: `garden-${at + 1}`,
      title: `Garden number ${at + 1} opens`,
      summary: 'Its beds are laid out in squares, and its gate stands open from dawn to dusk.',
      place: 'Ister',
      links: [
        { title: 'The garden’s own page', url: 'https://garden.example/', publisher: 'The garden' },
        { title: 'A walk', url: 'https://example.org/a-very-long-address/that-goes-on-and-on' },
      ],
      media: [
        aPicture(`wide-${at}.png`, 'Beds in squares', [320, 120]),
        ...(at % 2 === 0 ? [aPicture(`tall-${at}.png`, 'A gate', [90, 240])] : []),
      ],
    }),
  ),
});

/** All that the format knows. */
const kinds = Object.keys(sourceNouns) as readonly (keyof typeof sourceNouns)[];

/** A source of each kind, with one statement from each; the last has no text. */
export function makeSourceKinds(): DatasetFile {
  const made = kinds.map((kind, at) => {
    const words = `Of this ${kind.replace('-', ' ')} there is one sentence.`;
    const head = {
      id: kind,
      title: `A ${kind}`,
      publisher: 'Ister',
      published: '2031',
      language: 'en',
    };
    const { source, span } = aSource({ ...head, kind }, `${at}. ${words}`);
    return { words, kind, source, at: span(words) };
  });
  const sources: readonly Source[] = made.map(({ source, kind }) => {
    const { length: _, sha256: __, ...bare } = source;
    return kind === 'other' ? bare : source;
  });
  return aGalleryDataset({
    format,
    id: 'source-kinds',
    title: 'One sentence from each kind of source',
    description: 'Invented sentences, each from an invented source of another kind.',
    sources,
    speakers: [
      { id: 'ada', name: 'Ada van Loon', short: 'Van Loon' },
      { id: 'bo', name: 'Bo Feld', role: 'Chair' },
    ],
    themes: [{ id: 'kinds', label: 'Kinds' }],
    events: [aGalleryEvent('2031-01-05', { id: 'meeting', title: 'The meeting' })],
    statements: made.map(
      ({ words, kind, at }, index): Statement => ({
        id: `s${index + 1}`,
        speaker: index % 2 === 0 ? 'ada' : 'bo',
        form:
          kind === 'debate' || kind === 'hearing' || kind === 'broadcast'
            ? 'spoken'
            : 'direct-quote',
        text: words,
        source: kind === 'other' ? { id: kind } : at,
        ...(index > 0 && { to: index % 2 === 0 ? 'bo' : 'ada', answers: `s${index}` }),
        events: ['meeting'],
        themes: ['kinds'],
      }),
    ),
  });
}
