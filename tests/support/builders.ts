import type { DatasetFile, EventRecord, Speaker, Statement, Theme } from '@/domain/format/schema';

const hash = '0'.repeat(64);

export function anEvent(given: Partial<EventRecord> = {}): EventRecord {
  const id = given.id ?? 'an-event';
  return {
    id,
    title: `Title of ${id}`,
    label: 'Label',
    date: { edtf: '2001-02-03', basis: 'stated' },
    summary: 'What happened.',
    evidence: [],
    ...given,
  };
}

export function aSpeaker(given: Partial<Speaker> = {}): Speaker {
  return { id: 'ann', name: 'Ann Archer', role: 'Reader', organisation: 'Library', ...given };
}

export function aTheme(given: Partial<Theme> = {}): Theme {
  return { id: 'trade', label: 'Trade', definition: 'On trade.', ...given };
}

export function aStatement(given: Partial<Statement> = {}): Statement {
  return {
    id: 's1',
    speaker: 'ann',
    form: 'reported',
    text: 'She said so.',
    saidAt: 'meeting',
    source: { id: 'report', start: 0, end: 10, sha256: hash },
    events: [],
    themes: [],
    ...given,
  };
}

/** A valid dataset; the event `meeting`, where all is said, is always there. */
export function aDataset(given: Partial<DatasetFile> = {}): DatasetFile {
  const { events = [], ...rest } = given;
  return {
    format: 'saywhen/1',
    id: 'a-dataset',
    version: '1.0.0',
    title: 'A dataset',
    description: 'For tests.',
    language: 'en',
    about: ['About it.'],
    sources: [
      {
        id: 'report',
        title: 'A report',
        publisher: 'The Agency',
        published: '2002',
        url: 'https://agency.example/report',
        language: 'en',
        length: 100,
        sha256: hash,
      },
    ],
    speakers: [aSpeaker(), aSpeaker({ id: 'bo', name: 'Bo Bláha' })],
    themes: [aTheme(), aTheme({ id: 'peace', label: 'Peace' })],
    statements: [],
    ...rest,
    events: [
      anEvent({ id: 'meeting', title: 'The meeting', date: { edtf: '2002', basis: 'stated' } }),
      ...events,
    ],
  };
}
