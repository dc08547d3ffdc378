import type { DatasetFile, EventRecord, Statement } from '@/domain/format/schema';
import { aGalleryDataset, aGalleryEvent, aSource, createRandom } from './compose';

const count = 1580;
const people = 600;
const topics = 3300;
const msPerYear = 365.25 * 86_400_000;
const verbs = ['sues', 'buys', 'closes', 'founds', 'leaves', 'warns', 'joins', 'opens'];
const names = ['Aldous', 'Brecht', 'Corvin', 'Dacre', 'Esterly', 'Fenwick', 'Gault', 'Harrow'];

/**
 * 1,580 events by 600 people on 3,300 themes: nine of them in eight centuries, and the rest in
 * sixteen years. Version 1 of the format has themes and people of statements alone.
 */
export function makeHistory(): DatasetFile {
  const random = createRandom(count);
  const titles = Array.from({ length: count }, (_, at) => {
    const who = names[Math.floor(random() * names.length)];
    const what = verbs[Math.floor(random() * verbs.length)];
    return `${who} ${what} ${topicOf(Math.floor(random() ** 2 * topics))} (${at + 1})`;
  });
  const lines = titles.map((title, at) => `${at + 1}: ${title}.`);
  const { source, span } = aSource(
    {
      id: 'chronicle',
      title: 'A chronicle',
      publisher: 'The chroniclers',
      published: '2026',
      language: 'en',
    },
    lines.join('\n'),
  );
  return aGalleryDataset({
    id: 'chronicle',
    title: '1,580 events of nine centuries',
    description: 'A generated chronicle: most of its events are of the last years.',
    sources: [source],
    speakers: Array.from({ length: people }, (_, at) => ({
      id: `p${at + 1}`,
      name: `${['Ana', 'Ben', 'Cleo', 'Dan', 'Eva'][at % 5]} ${names[at % names.length]} ${at + 1}`,
      role: 'Participant',
      organisation: 'Chronicle',
    })),
    themes: Array.from({ length: topics }, (_, at) => {
      return { id: `t${at + 1}`, label: topicOf(at), definition: `On ${topicOf(at)}.` };
    }),
    events: titles.map(
      (title, at): EventRecord => aGalleryEvent(dateOf(at, random), { id: `e${at + 1}`, title }),
    ),
    statements: titles.map(
      (title, at): Statement => ({
        id: `s${at + 1}`,
        speaker: `p${1 + Math.floor(random() ** 2 * people)}`,
        form: 'reported',
        text: `${title}.`,
        saidAt: `e${at + 1}`,
        source: span(lines[at] ?? ''),
        events: [`e${at + 1}`],
        themes: Array.from(
          { length: 3 },
          () => `t${1 + Math.floor(random() ** 2 * topics)}`,
        ).filter((id, place, all) => all.indexOf(id) === place),
      }),
    ),
  });
}

function topicOf(at: number): string {
  const kinds = [
    'bank',
    'mine',
    'paper',
    'rail',
    'court',
    'port',
    'mill',
    'school',
    'theatre',
    'canal',
  ];
  return `${kinds[at % kinds.length]} ${Math.floor(at / kinds.length) + 1}`;
}

function dateOf(at: number, random: () => number): string {
  if (at < 9) return String(1142 + at * 101);
  const time = Date.UTC(2026, 0, 1) - random() ** 2 * 16 * msPerYear;
  return new Date(time).toISOString().slice(0, 10);
}
