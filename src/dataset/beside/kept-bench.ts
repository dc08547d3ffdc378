import { createStore, get, set } from 'idb-keyval';
import { type Bench, emptyBench } from '@/domain/make/bench';

/** What a person has made, as this device keeps it. */
export interface KeptBench {
  readonly bench: Bench;
  /** When it was kept, UTC ms. */
  readonly saved: number;
  /** Acts since something was last saved as a file. */
  readonly changes: number;
}

const format = 'saywhen-bench/1';
const key = 'bench';
const store = createStore('saywhen-make', 'benches');

/** Keeps it on this device; false where the browser would not, as in some private windows or on a full disk. */
export async function keepBench(kept: KeptBench): Promise<boolean> {
  try {
    await set(key, { format, ...kept }, store);
    return true;
  } catch {
    return false;
  }
}

/** What was kept, if anything was. */
export async function readKeptBench(): Promise<KeptBench | null> {
  try {
    const value: unknown = await get(key, store);
    return isKept(value) ? { ...value, bench: { ...emptyBench, ...value.bench } } : null;
  } catch {
    return null;
  }
}

/** Only this page writes there, so that its own name for the format tells enough. */
function isKept(value: unknown): value is KeptBench {
  const {
    format: of,
    bench,
    saved,
    changes,
  } = Object(value) as Partial<KeptBench> & {
    readonly format?: unknown;
  };
  return (
    of === format &&
    typeof bench?.text === 'string' &&
    typeof saved === 'number' &&
    typeof changes === 'number'
  );
}
