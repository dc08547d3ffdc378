import type { DatasetFile, EventRecord, Statement } from '@/domain/format/schema';
import { msPerDay } from '@/lib/utc';

const topics = ['Border', 'Trade', 'Water', 'Harvest', 'Rail', 'Health', 'School', 'Market'];
const acts = ['meeting', 'agreement', 'closure', 'inspection', 'opening', 'dispute', 'visit'];
const places = ['Ada', 'Bor', 'Cetina', 'Drava', 'Elba', 'Gora', 'Hum', 'Idrija'];
const sha256 = '0'.repeat(64);

const firstDay = Date.UTC(1990, 0, 1) / msPerDay;
const days = 13_000;
const clusters = 8;

/** The same numbers from the same seed, from 0 to 1 (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What a generated dataset says besides its events and statements: 20 speakers, 8 themes. */
export function generatedHead(): Omit<DatasetFile, 'events' | 'statements'> {
  return {
    format: 'saywhen/1',
    id: 'generated',
    version: '1.0.0',
    title: 'Generated events, 1990 to 2025',
    description: 'Made for tests; nothing in it happened.',
    language: 'en',
    about: ['Made for tests; nothing in it happened.'],
    sources: [
      {
        id: 'archive',
        title: 'An archive',
        publisher: 'Archive',
        published: '2026',
        language: 'en',
        length: 100,
        sha256,
      },
    ],
    speakers: Array.from({ length: 20 }, (_, at) => ({
      id: `speaker-${at + 1}`,
      name: `Speaker ${at + 1}`,
      role: 'witness',
      organisation: 'Archive',
    })),
    themes: topics.map((label) => {
      return { id: label.toLowerCase(), label, definition: `On ${label.toLowerCase()}.` };
    }),
  };
}

interface Generated {
  readonly event: EventRecord;
  /** Null for the hearing, at which all is said. */
  readonly statement: Statement | null;
}

/**
 * Events of 36 years in dense and quiet times, one statement on each by one of 20 speakers, of whom
 * the first says most. The same for the same count, one by one, so that a million need no room.
 */
export function* generateRecords(count: number): Generator<Generated> {
  const random = createRandom(count);
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  const centres = Array.from({ length: clusters }, () => random() * days);
  yield {
    event: anEvent('hearing', 'The hearing', '2026-03-01'),
    statement: null,
  };
  for (let at = 1; at < count; at += 1) {
    const isClustered = random() < 0.7;
    const spread = (random() + random() + random() - 1.5) * 500;
    const wanted = isClustered ? pick(centres) + spread : random() * days;
    const day = Math.floor(Math.max(0, Math.min(days - 1, wanted)));
    const topic = pick(topics);
    const title = `${topic} ${pick(acts)} at ${pick(places)} ${at}`;
    yield {
      event: anEvent(`e${at}`, title, edtfFrom(day, random)),
      statement: {
        id: `s${at}`,
        speaker: `speaker-${Math.floor(random() ** 2 * 20) + 1}`,
        form: 'reported',
        text: `It was named as number ${at}.`,
        saidAt: 'hearing',
        source: { id: 'archive', start: 0, end: 10, sha256 },
        events: [`e${at}`],
        themes: [topic.toLowerCase()],
      },
    };
  }
}

function anEvent(id: string, title: string, edtf: string): EventRecord {
  const label = title.split(' ').slice(0, 2).join(' ');
  const date = { edtf, basis: 'stated' } as const;
  return { id, title, label, date, summary: `${title}.`, evidence: [] };
}

/** Mostly days, then spans of weeks, then months and years. */
function edtfFrom(day: number, random: () => number): string {
  const kind = random();
  const iso = (at: number) => new Date((firstDay + at) * msPerDay).toISOString().slice(0, 10);
  if (kind < 0.8) return iso(day);
  if (kind < 0.9) return `${iso(day)}/${iso(day + 5 + Math.floor(random() * 60))}`;
  return iso(day).slice(0, kind < 0.97 ? 7 : 4);
}

/** A whole dataset in memory. */
export function generateDataset(count: number): DatasetFile {
  const records = [...generateRecords(count)];
  return {
    ...generatedHead(),
    events: records.map(({ event }) => event),
    statements: records.flatMap(({ statement }) => statement ?? []),
  };
}
