import { formatCalendarDay } from '@/domain/edtf/date-format';
import { isolate } from '@/lib/isolate';
import { citeWords as cite } from '@/words/cite-en';
import type { CslItem } from './csl';
import { plainParts } from './csl-date';

/** A reference in plain words, for a footnote: speaker, title, dataset and version, address, day, note. */
export function toReference(item: CslItem): string {
  const container = item['container-title'];
  const [year = 0, month = 1, day = 1] = plainParts(item.accessed) ?? [];
  const work =
    container === undefined
      ? cite.dataset(isolate(item.title), item.version)
      : `“${isolate(item.title)}”, ${cite.inDataset(isolate(container), item.version)}`;
  const accessed = cite.accessed(formatCalendarDay({ year, month, day }, 'long'));
  const authors = (item.author ?? []).map(({ literal }) => isolate(literal));
  return `${[...authors, work, ...(item.URL === undefined ? [] : [item.URL]), accessed].join(', ')}. ${item.note}`;
}
