import type { Dataset } from '@/domain/model/dataset';
import { related } from '@/lib/rows/relation';

const known = new WeakMap<Dataset, boolean>();

/** Whether someone took part in an event and never speaks, so that not all people are speakers. */
export function hasSilentPeople(dataset: Dataset): boolean {
  const has = known.get(dataset) ?? findSilent(dataset);
  known.set(dataset, has);
  return has;
}

function findSilent({ file, links }: Dataset): boolean {
  const speaks = new Set(links.speakerOf);
  return file.speakers.some((_, at) => related(links.tookPart, at).length > 0 && !speaks.has(at));
}
