import { readFileSync } from 'node:fs';
import { createRandom } from '../gallery/compose';
import { gallery } from '../gallery/gallery';
import { mutateFile } from './mutate-file';
import { tryDataset, type Verdict } from './try-dataset';

export interface FuzzReport {
  readonly counts: Readonly<Record<Verdict, number>>;
  /** Each that threw what is no refusal, or took too long, with how to see it again. */
  readonly faults: readonly string[];
  readonly slowest: number;
}

interface FuzzOptions {
  readonly seed: number;
  readonly count: number;
  readonly onProgress?: (done: number) => void;
}

/** What a reader would call hanging; ms. */
const longest = 2000;
/** Faults after which it is enough. */
const enough = 20;

interface Sample {
  readonly name: string;
  readonly text: string;
}

/**
 * Changes the bundled dataset and those of the gallery, so many times, and has each go through the page's door.
 * The number of a case, with the seed, makes it again.
 */
export async function fuzz({ seed, count, onProgress }: FuzzOptions): Promise<FuzzReport> {
  const samples = openSamples();
  const counts = { shown: 0, refused: 0 };
  const faults: string[] = [];
  let slowest = 0;
  for (let at = 0; at < count && faults.length < enough; at += 1) {
    const sample = sampleAt(samples, at);
    const random = createRandom(seed * 1_000_003 + at);
    const { kinds, bytes } = mutateFile(sample.text, random);
    const what = `case ${at} of seed ${seed}, ${sample.name}: ${kinds.join('; ')}`;
    const begun = process.cpuUsage();
    try {
      counts[await tryDataset(bytes, at % 16 === 0 && sample.text.length < large)] += 1;
    } catch (error) {
      faults.push(`${what}: ${error instanceof Error ? error.stack : String(error)}`);
    }
    const took = msSince(begun);
    slowest = Math.max(slowest, took);
    if (took > longest) faults.push(`${what}: took ${Math.round(took)} ms`);
    onProgress?.(at + 1);
  }
  return { counts, faults, slowest };
}

/** Of the processor, as others may keep it busy; ms. */
function msSince(begun: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

/** Datasets longer than so many characters take their turn rarely. */
const large = 150_000;

function openSamples() {
  const bundled = readFileSync('data/belgrade-roundtable-2026.json', 'utf8');
  const all: Sample[] = [
    { name: 'bundled', text: bundled },
    ...Object.entries(gallery).map(([name, { make }]) => ({ name, text: JSON.stringify(make()) })),
  ];
  return {
    small: all.filter(({ text }) => text.length < large),
    large: all.filter(({ text }) => text.length >= large),
  };
}

function sampleAt({ small, large: rare }: ReturnType<typeof openSamples>, at: number): Sample {
  const turn = at % 250 === 249 ? rare : small;
  const sample = turn[at % 250 === 249 ? Math.floor(at / 250) % turn.length : at % turn.length];
  if (sample === undefined) throw new Error('There is no dataset to change.');
  return sample;
}
