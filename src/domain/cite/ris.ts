import { oneLine } from '@/lib/one-line';
import { citeWords } from '@/words/cite-en';
import type { CslItem } from './csl';
import { type CslDate, plainParts } from './csl-date';

/**
 * RIS with one line a tag, ended by CR LF. An entry is a `GEN`, the one type that claims nothing and
 * has the dataset as its secondary title.
 */
export function toRis(item: CslItem): string {
  const tags: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', item.type === 'dataset' ? 'DATA' : 'GEN'],
    ['ID', item.id],
    ...(item.author ?? []).map(({ literal }) => ['AU', wholeName(literal)] as const),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PY', yearOf(item.issued)],
    ['DA', risDate(item.issued)],
    ['ET', item.version],
    ['M3', item.genre],
    ['OP', item['original-title']],
    ['LA', item.language],
    ['UR', item.URL],
    ['Y2', risDate(item.accessed)],
    ['N1', item.note],
    ['ER', ''],
  ];
  return tags
    .flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\r\n`]))
    .join('');
}

/** A comma would separate family name and given name; an asterisk is not allowed in a name. */
function wholeName(name: string): string {
  return oneLine(name.replace(/[,*]/g, ' '));
}

function yearOf(date: CslDate | undefined): string | undefined {
  const year = plainParts(date)?.[0];
  return year === undefined ? undefined : String(year).padStart(4, '0');
}

/** Year/month/day/other, all slashes always there; a season is "other". */
function risDate(date: CslDate | undefined): string | undefined {
  const parts = plainParts(date);
  if (!parts) return undefined;
  const [month = '', day = ''] = parts.slice(1).map((part) => String(part).padStart(2, '0'));
  const season = citeWords.seasons[(date?.season ?? 0) - 1] ?? '';
  return [yearOf(date), month, day, season].join('/');
}
