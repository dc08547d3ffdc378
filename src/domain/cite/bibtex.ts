import { citeWords } from '@/words/cite-en';
import type { CslItem } from './csl';
import { type CslDate, plainParts } from './csl-date';

/** BibTeX's own macros, which each style prints in its own language. */
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const commands: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
};

/**
 * BibTeX in UTF-8. Everything is a `misc`, which the oldest styles know; `urldate` and `day` are for
 * those that read them. Second braces keep a title's capitals, and a name from being taken apart.
 */
export function toBibtex(item: CslItem): string {
  const fields = [
    ...(item.author ?? []).map(({ literal }) => field('author', `{${escapeTex(literal)}}`)),
    field('title', `{${escapeTex(item.title)}}`),
    field('howpublished', escapeTex(describeHome(item))),
    ...issuedFields(item.issued),
    field('note', escapeTex(item.note)),
    ...(item.URL === undefined ? [] : [field('url', escapeVerbatim(item.URL))]),
    field('urldate', isoDay(item.accessed)),
  ];
  return `@misc{${item.id},\n${fields.map((line) => `  ${line},\n`).join('')}}\n`;
}

function describeHome(item: CslItem): string {
  const container = item['container-title'];
  return container === undefined
    ? citeWords.kind(item.version)
    : citeWords.inDataset(container, item.version);
}

function issuedFields(issued: CslDate | undefined): readonly string[] {
  const [year, month, day] = plainParts(issued) ?? [];
  const name = month === undefined ? undefined : months[month - 1];
  return [
    ...(year === undefined ? [] : [field('year', String(year).padStart(4, '0'))]),
    ...(name === undefined ? [] : [`month = ${name}`]),
    ...(day === undefined ? [] : [field('day', String(day))]),
  ];
}

function field(name: string, value: string): string {
  return `${name} = {${value}}`;
}

/**
 * BibTeX counts a brace even after a backslash, so braces become commands; `--`, `''` and the like
 * would be set as other characters, so they are kept apart.
 */
function escapeTex(text: string): string {
  return text
    .replace(/[\\{}~^]|[%&#_$]/g, (mark) => commands[mark] ?? `\\${mark}`)
    .replace(/[-'`,<>?!](?=[-'`,<>])/g, '$&{}');
}

/** An address is set as it stands; only braces would end the field. */
function escapeVerbatim(url: string): string {
  return url.replace(/[{}\\\s]/g, encodeURIComponent);
}

function isoDay(date: CslDate): string {
  const [year = 0, ...rest] = plainParts(date) ?? [];
  return [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join(
    '-',
  );
}
