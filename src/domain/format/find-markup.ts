import { formatWords } from '@/words/format-en';
import type { DatasetIssue } from './issue';
import type { DatasetFile } from './schema';

/** Fields that are no text to read: a web address may hold an `&`, and a hash holds nothing else. */
const unread = /^(?:\$schema|url|file|id|sha256|edtf|format|version|language|accent)$/;
const elements =
  'a|abbr|address|article|aside|audio|b|big|blockquote|br|center|cite|code|dd|del|div|dl|dt|em|figcaption|figure|font|footer|h[1-6]|header|hr|i|iframe|img|ins|kbd|li|mark|ol|p|pre|q|s|script|section|small|span|strong|style|sub|sup|table|tbody|td|th|thead|tr|tt|u|ul|video';
const markup = new RegExp(
  `</?(?:${elements})(?:\\s+[a-z-]+=[^<>]*)?\\s*/?>|&(?:[a-z][a-z0-9]{1,30}|#\\d{1,7}|#x[0-9a-f]{1,6});`,
  'i',
);

/**
 * Texts with HTML in them: tags or character references of it, which a page shows as they are. They may be
 * meant, so they are no mistake. Each text is named once, by its first sign of HTML.
 */
export function* findMarkup(file: DatasetFile): Generator<DatasetIssue> {
  yield* search(file, { path: '', record: undefined });
}

interface Place {
  readonly path: string;
  readonly record: string | undefined;
}

function* search(value: unknown, place: Place): Generator<DatasetIssue> {
  if (typeof value === 'string') {
    const [found] = markup.exec(value) ?? [];
    if (found !== undefined) yield toIssue(found, place);
    return;
  }
  for (const [path, each] of fieldsOf(value, place.path)) {
    yield* search(each, { path, record: nameOf(each) ?? place.record });
  }
}

/** What a list or an object holds, each with its path. */
function fieldsOf(value: unknown, path: string): readonly (readonly [string, unknown])[] {
  if (Array.isArray(value)) return value.map((each, index) => [`${path}[${index}]`, each]);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !unread.test(key))
    .map(([key, each]) => [path === '' ? key : `${path}.${key}`, each]);
}

/** A record's id; what stands inside it is named by it too. */
function nameOf(value: unknown): string | undefined {
  const hasId = typeof value === 'object' && value !== null && 'id' in value;
  return hasId && typeof value.id === 'string' ? value.id : undefined;
}

function toIssue(found: string, { path, record }: Place): DatasetIssue {
  const { quoted, markup: cure } = formatWords.cures;
  return {
    path,
    ...(record !== undefined && { record }),
    found: quoted(found),
    expected: cure,
  };
}
