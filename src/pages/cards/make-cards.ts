import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Dataset } from '@/domain/model/dataset';
import { listAll } from '@/lib/rows/table';
import { findMissingLetters } from '@/pages/fonts/missing-letters';
import { planAxis } from './axis';
import { openCardCache } from './cache';
import { drawCard, sketchCard } from './draw-card';
import type { Card } from './model';
import { type CardKind, cardPath } from './path';
import { layOutStatementCard } from './statement-card';
import { layOutEventCard, layOutHomeCard, layOutSpeakerCard } from './title-cards';

interface CardOptions {
  readonly dataset: Dataset;
  /** Folder of the built site. */
  readonly dist: string;
  /** Folder that outlives a build. */
  readonly cache: string;
  /** All kinds, unless it names some. */
  readonly which?: readonly CardKind[];
}

interface CardJob {
  readonly path: string;
  readonly card: Card;
}

/** What was drawn, and what was not. */
export interface MadeCards {
  readonly made: number;
  readonly reused: number;
  /** Cards that no bundled font has the letters for, by path: the font to add. */
  readonly missing: ReadonlyMap<string, string>;
}

const allKinds: readonly CardKind[] = ['home', 'event', 'statement', 'speaker'];
/** So many at a time: one is laid out while another becomes pixels on a thread of its own. */
const atOnce = 2;

/** Writes a PNG for every event, statement and speaker and for everything; those of the last build that still hold are copied. */
export async function makeCards(options: CardOptions): Promise<MadeCards> {
  const { dataset, dist, cache, which = allKinds } = options;
  for (const kind of which) {
    await mkdir(path.dirname(path.join(dist, cardPath(kind, 'any'))), { recursive: true });
  }
  const kept = await openCardCache(path.join(cache, dataset.file.id));
  const count = { made: 0, reused: 0 };
  const missing = new Map<string, string>();
  const jobs = listCards(dataset, which);
  const work = async () => {
    for (const { path: place, card } of jobs) {
      const font = findMissingLetters(card.lines);
      if (font !== null) {
        missing.set(place, font);
        continue;
      }
      const sketch = sketchCard(card);
      const to = path.join(dist, place);
      const isKept = await kept.place({ content: sketch.key, to, draw: () => drawCard(sketch) });
      count[isKept ? 'reused' : 'made'] += 1;
    }
  };
  // Workers share one generator, so no more than a few cards are ever in memory.
  await Promise.all(Array.from({ length: atOnce }, work));
  if (which === allKinds) await kept.sweep();
  return { ...count, missing };
}

function* listCards(dataset: Dataset, which: readonly CardKind[]): Generator<CardJob> {
  const plan = planAxis(dataset);
  const { event: events, statement: statements } = dataset;
  if (which.includes('home')) {
    yield { path: cardPath('home', ''), card: layOutHomeCard(dataset, plan) };
  }
  for (const event of which.includes('event') ? listAll(events) : []) {
    yield { path: cardPath('event', event.id), card: layOutEventCard(dataset, event, plan) };
  }
  for (const statement of which.includes('statement') ? listAll(statements) : []) {
    const card = layOutStatementCard(dataset, statement, plan);
    yield { path: cardPath('statement', statement.id), card };
  }
  for (const speaker of which.includes('speaker') ? dataset.file.speakers : []) {
    yield {
      path: cardPath('speaker', speaker.id),
      card: layOutSpeakerCard(dataset, speaker, plan),
    };
  }
}
