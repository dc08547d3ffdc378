import { edtfEnds, parseEdtf } from '@/domain/edtf/edtf';

/**
 * The clock by which a dataset's times are placed: the one that all of them are stated by, so that the
 * axis shows the times that the words say; UTC where they are stated by several.
 */
export interface Clock {
  /** Minutes ahead of UTC. */
  readonly offset: number;
  /** Whether times are stated by several, so that the axis has to say whose time it shows. */
  readonly isMixed: boolean;
}

export const utcClock: Clock = { offset: 0, isMixed: false };

/** The clock of some dates in EDTF; those without an offset say nothing of it. */
export function findClock(dates: Iterable<string | undefined>): Clock {
  const offsets = new Set<number>();
  for (const edtf of dates) {
    for (const offset of offsetsIn(edtf)) offsets.add(offset);
  }
  const [first = 0] = offsets;
  return offsets.size > 1 ? { offset: 0, isMixed: true } : { offset: first, isMixed: false };
}

function offsetsIn(edtf: string | undefined): readonly number[] {
  if (!edtf?.includes('T')) return [];
  const parsed = parseEdtf(edtf);
  return parsed.ok ? edtfEnds(parsed.date).flatMap((end) => end?.time?.offset ?? []) : [];
}
