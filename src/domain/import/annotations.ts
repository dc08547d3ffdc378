import type { Ledger } from '@/domain/doctor/ledger';
import {
  type Draft,
  type DraftRecord,
  type Fields,
  fieldOf,
  isFields,
  textOf,
} from '@/domain/draft/draft';
import { htmlToText } from '@/lib/html-to-text';
import { doctorWords } from '@/words/doctor-en';

/** W3C Web Annotations, and Hypothesis's, as a draft: the words of each are found in the text that is given. */
export function importAnnotations(value: unknown, file: string, ledger: Ledger): Draft {
  const found = listAnnotations(value);
  const statements = found.flatMap((annotation, at) => {
    const place = { file, path: `annotation ${at + 1}` };
    const key = `${file} ${place.path}`;
    ledger.read('annotation', key);
    if (isFields(annotation)) return toStatement(annotation, { key, place }, ledger);
    ledger.drop(key);
    ledger.tell('record-refused', { place, value: annotation });
    return [];
  });
  return {
    file,
    head: {},
    parts: { sources: [], speakers: [], themes: [], events: [], statements },
  };
}

function listAnnotations(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (!isFields(value)) return [];
  const { items, rows, first } = value;
  if (Array.isArray(items)) return items;
  if (Array.isArray(rows)) return rows;
  return isFields(first) ? listAnnotations(first) : [value];
}

function toStatement(
  annotation: Fields,
  { key, place }: Pick<DraftRecord, 'key' | 'place'>,
  ledger: Ledger,
): readonly DraftRecord[] {
  const quote = listOf(annotation.target)
    .flatMap((target) => (isFields(target) ? listOf(target.selector) : []))
    .flatMap((selector) => (isFields(selector) ? [selector, ...refined(selector)] : []))
    .find((selector) => textOf(selector, 'exact') !== null);
  if (!quote) {
    ledger.drop(key);
    ledger.tell('words-not-given', { place });
    return [];
  }
  const bodies = [...listOf(annotation.body), ...tagsOf(annotation)].filter(isFields);
  const tags = bodies
    .filter((body) => fieldOf(body, 'purpose') === 'tagging')
    .flatMap((body) => textOf(body, 'value') ?? []);
  const comments = [
    ...bodies
      .filter((body) => fieldOf(body, 'purpose') !== 'tagging')
      .flatMap((body) => textOf(body, 'value') ?? []),
    ...(textOf(annotation, 'text') === null ? [] : [textOf(annotation, 'text') ?? '']),
  ];
  for (const comment of comments) ledger.tell('kept-as-note', { place, value: comment });
  ledger.tell('voice-unnamed', { place, value: quote.exact, record: key });
  return [
    {
      key,
      place,
      fields: {
        speaker: doctorWords.unnamed,
        form: 'direct-quote',
        source: { words: quote.exact, before: textOf(quote, 'prefix') ?? undefined },
        themes: tags,
        ...(comments.length > 0 && {
          notes: comments.map((text) => ({
            kind: 'wording',
            text: htmlToText(text),
            citations: [],
          })),
        }),
      },
    },
  ];
}

/** Selectors may stand in each other. */
function refined({ refinedBy }: Fields): readonly Fields[] {
  return isFields(refinedBy) ? [refinedBy] : [];
}

function tagsOf({ tags }: Fields): readonly Fields[] {
  return listOf(tags).flatMap((tag) =>
    typeof tag === 'string' ? [{ purpose: 'tagging', value: tag }] : [],
  );
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}
