import type { DatasetFile, EventRecord } from '@/domain/format/schema';
import { aGalleryDataset, aGalleryEvent, createRandom, sha256 } from './compose';

/** Version 1 of the format wants a source, though no text stands behind these events. */
export const noText = {
  id: 'list',
  title: 'A list of events',
  publisher: 'Nobody',
  published: '2026',
  language: 'en',
  length: 1,
  sha256: sha256(' '),
};

const bridges = [
  ['1932-03-19', 'Sydney Harbour Bridge opens'],
  ['1937-05-27', 'Golden Gate Bridge opens'],
  ['1940-11-07', 'Tacoma Narrows Bridge falls'],
  ['1957-11-01', 'Mackinac Bridge opens to traffic'],
  ['1959-08-28', 'The Severinsbrücke in Cologne opens'],
  ['1964-09-04', 'Forth Road Bridge opens'],
  ['1964-11-21', 'Verrazzano-Narrows Bridge opens'],
  ['1966-08-06', 'Ponte 25 de Abril opens in Lisbon'],
  ['1966-09-08', 'Severn Bridge opens'],
  ['1970', 'Work on the first Bosphorus bridge begins'],
  ['1973-10-30', 'The first Bosphorus bridge opens'],
  ['1981-07-17', 'Humber Bridge opens'],
  ['1988-04-10', 'Great Seto Bridge opens'],
  ['1992', 'Alamillo Bridge is finished in Seville'],
  ['1995-01-20', 'Pont de Normandie opens'],
  ['1997-05-31', 'Confederation Bridge opens'],
  ['1998-04-05', 'Akashi Kaikyō Bridge opens'],
  ['1998-06-14', 'Great Belt Bridge opens to cars'],
  ['2000-06-10', 'Millennium Bridge in London opens, sways and closes'],
  ['2000-07-01', 'Øresund Bridge opens'],
  ['2001/2004', 'Millau Viaduct is built'],
  ['2004-08-12', 'Rio–Antirrio Bridge opens'],
  ['2017-08-30', 'Queensferry Crossing opens'],
  ['2018-10-24', 'Hong Kong–Zhuhai–Macau Bridge opens'],
  ['2022-03-18', 'The bridge at Çanakkale opens'],
] as const;

/** Twenty-five events and nothing else. */
export const bridgesOnly = aGalleryDataset({
  id: 'bridges',
  title: 'Twenty-five bridges',
  description: 'Long bridges and the days on which they opened, or fell.',
  sources: [noText],
  events: bridges.map(([edtf, title], at) =>
    aGalleryEvent(edtf, {
      id: `bridge-${at + 1}`,
      title,
      summary: `${title}. The summary is all that this dataset has to say of it, and so it is what a reader came for.`,
    }),
  ),
});

const ships = ['Amsterdam', 'De Liefde', 'Wapen van Hoorn', 'Batavia', 'Zeelandia', 'Eendracht'];

/** Voyages of two centuries, most of them months long; two end in a mistyped century. */
export function makeVoyages(count = 8182): DatasetFile {
  const random = createRandom(count);
  return aGalleryDataset({
    id: 'voyages',
    title: `${count.toLocaleString('en')} voyages, 1595 to 1795`,
    description: 'Generated voyages of ships, each from one day to another.',
    sources: [noText],
    events: Array.from({ length: count }, (_, at): EventRecord => {
      const start = Date.UTC(1595, 0, 1) + random() * 200 * 365.25 * 86_400_000;
      const days = 90 + Math.floor(random() * 300);
      const slip = at === 41 || at === 4000 ? 36_525 : 0;
      const name = ships[Math.floor(random() * ships.length)] ?? '';
      const edtf = `${dayOf(start)}/${dayOf(start + (days + slip) * 86_400_000)}`;
      return aGalleryEvent(edtf, { id: `voyage-${at + 1}`, title: name.toUpperCase() });
    }),
  });
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** From the end of the ice to now, with empty millennia between. */
export const deepTime = aGalleryDataset({
  id: 'deep-time',
  title: 'Grain, from the end of the ice age to the present',
  description: 'A few days and many centuries of farming, with long gaps; dates before Christ.',
  sources: [noText],
  events: [
    aGalleryEvent('-9699~', { id: 'ice', title: 'The last ice age ends' }),
    aGalleryEvent('-8499~/-7999~', {
      id: 'wheat',
      title: 'Wheat is grown in the Fertile Crescent',
    }),
    aGalleryEvent('-2999~', { id: 'plough', title: 'Ploughs are drawn by oxen' }),
    aGalleryEvent('-0551', { id: 'law', title: 'A law on grain is written down, 552 BC' }),
    aGalleryEvent('-0043-03-15', { id: 'ides', title: 'The Ides of March, 44 BC' }),
    aGalleryEvent('0000', { id: 'zero', title: 'The year 1 BC' }),
    aGalleryEvent('0079-10-24', { id: 'vesuvius', title: 'Bread is charred at Pompeii' }),
    aGalleryEvent('1815-04-10', { id: 'tambora', title: 'Tambora erupts; the harvests fail' }),
    aGalleryEvent('1943/1968', { id: 'green', title: 'New kinds of wheat are bred' }),
    aGalleryEvent('2008-02-26', { id: 'vault', title: 'The seed vault on Svalbard opens' }),
  ],
});

/** One event, and so no axis to speak of. */
export const oneEvent = aGalleryDataset({
  id: 'one-event',
  title: 'The day the clock stopped',
  description: 'One event, and nothing else.',
  sources: [noText],
  events: [aGalleryEvent('1911-06-30', { id: 'clock', title: 'The town clock stops at noon' })],
});

/** Events without a date, and so nothing for an axis. */
export function makeUndated(count: number): DatasetFile {
  return aGalleryDataset({
    id: `undated-${count}`,
    title: `${count} customs without a date`,
    description: 'Invented customs of an invented valley. The source dates none of them.',
    sources: [noText],
    events: Array.from({ length: count }, (_, at) =>
      aGalleryEvent(null, {
        id: `custom-${at + 1}`,
        title: `${['Lighting', 'Carrying', 'Hiding', 'Counting'][at % 4]} of the ${['lamps', 'stones', 'bread', 'bells', 'nets'][at % 5]}, ${at + 1}`,
      }),
    ),
  });
}
