import type { DatasetFile } from '@/domain/format/schema';
import { arabic } from './arabic';
import { makeDebate } from './debate';
import { bridgesOnly, deepTime, makeUndated, makeVoyages, oneEvent } from './events-only';
import { makeHistory } from './history';
import { japanese } from './japanese';
import { eras, makeSourceKinds, oneDay, pictures } from './newer';
import { splitQuotes } from './split-quotes';

export interface GalleryEntry {
  /** What it is of, and so what it is there for. */
  readonly about: string;
  /** Looked at in two widths, at home and at its first event, so that the tests stay quick. */
  readonly isBrief?: boolean;
  /** So much to lay out that it is looked at in two widths alone. */
  readonly isLarge?: boolean;
  /** Made when asked for: some are large. */
  readonly make: () => DatasetFile;
}

/** One of each kind of dataset, by the name of its folder. */
export const gallery: Readonly<Record<string, GalleryEntry>> = {
  'split-quotes': { about: 'an article that interrupts its quotes', make: () => splitQuotes },
  debate: { about: 'a debate: 44 people, 220 statements', make: makeDebate },
  events: { about: 'events only', make: () => bridgesOnly },
  chronicle: { about: '1,580 events, 600 people, 3,300 themes', isLarge: true, make: makeHistory },
  voyages: { about: '8,182 ranges', make: () => makeVoyages() },
  arabic: { about: 'from right to left, with Latin names', make: () => arabic },
  japanese: { about: 'no spaces between words', make: () => japanese },
  'deep-time': { about: 'before Christ, and deep gaps', make: () => deepTime },
  one: { about: 'one event', make: () => oneEvent },
  'no-date': { about: 'no dated event', make: () => makeUndated(7) },
  eras: { about: 'eras behind events', isBrief: true, make: () => eras },
  'one-day': { about: 'one day, minute by minute', isBrief: true, make: () => oneDay },
  pictures: { about: 'events with pictures and links', isBrief: true, make: () => pictures },
  'source-kinds': { about: 'each kind of source', isBrief: true, make: makeSourceKinds },
  undated: { about: '120 undated events', make: () => makeUndated(120) },
};
