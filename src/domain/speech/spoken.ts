import type { Place } from '@/domain/doctor/finding';
import type { Ledger } from '@/domain/doctor/ledger';
import { doctorWords } from '@/words/doctor-en';
import { type Element, elementsIn, holds, wordsOf } from './read-xml';
import { readSpeakerLine } from './speaker-line';
import type { Passage } from './speech';

/** A turn of speech inside another. */
const turns = ['speech', 'question', 'answer', 'u', 'sp'];

/** The paragraphs of a speech; where another speaker may begin in one is told of. */
export function readParagraphs(
  blocks: readonly Element[],
  {
    skips,
    place,
    ledger,
  }: { readonly skips: readonly string[]; readonly place: Place; readonly ledger: Ledger },
): readonly string[] {
  for (const block of blocks) {
    if (turns.includes(block.name)) {
      ledger.tell('speakers-glued', {
        place: { ...place, line: block.line },
        value: wordsOf(block),
      });
    }
  }
  const paragraphs = blocks.map((block) => wordsOf(block, skips)).filter((words) => words !== '');
  for (const paragraph of paragraphs.slice(1)) {
    if (readSpeakerLine(paragraph)) ledger.tell('speakers-glued', { place, value: paragraph });
  }
  // A statement has a text; that nothing was said is written as this.
  return paragraphs.length > 0 ? paragraphs : ['…'];
}

/** The names of a format's elements, and what makes a speech of one, on the theme of the heading before it. */
interface RecordFormat {
  readonly file: string;
  readonly metadata: string;
  readonly headings: readonly string[];
  readonly speeches: readonly string[];
  readonly toSpeech: (element: Element, theme: string | null) => Passage;
}

/** All of a record but its metadata, in order; headings on the way are what is spoken about below them. */
export function walkRecord(
  element: Element,
  format: RecordFormat,
  above: string | null = null,
): readonly Passage[] {
  let theme = above;
  return elementsIn(element).flatMap((child): readonly Passage[] => {
    if (child.name === format.metadata) return [];
    if (format.speeches.includes(child.name)) return [format.toSpeech(child, theme)];
    if (format.headings.includes(child.name)) theme = wordsOf(child) || theme;
    return holds(child, format.speeches)
      ? walkRecord(child, format, theme)
      : toRecordPassage(child, format.file);
  });
}

/** Attributes of speeches that nothing is made of, each named once with how many speeches have it. */
export function tellAttributes(
  speeches: readonly Element[],
  kept: readonly string[],
  { file, ledger }: { readonly file: string; readonly ledger: Ledger },
): void {
  const left = new Map<string, { readonly line: number; readonly value: string; count: number }>();
  for (const { attributes, line } of speeches) {
    for (const [name, value] of attributes) {
      if (kept.includes(name) || value.trim() === '') continue;
      const known = left.get(name) ?? { line, value, count: 0 };
      known.count += 1;
      left.set(name, known);
      ledger.count('field', 'leftOut');
    }
  }
  for (const [name, { line, value, count }] of left) {
    const detail = doctorWords.speech.attribute(count);
    ledger.tell('not-kept', { place: { file, line }, value: `${name}="${value}"`, detail });
  }
}

/** An element whose words no one said, or which holds none. */
function toRecordPassage(element: Element, file: string): readonly Passage[] {
  const words = wordsOf(element);
  if (words === '') return [];
  return [
    { kind: 'record', place: { file, line: element.line }, speaker: null, paragraphs: [words] },
  ];
}

/** An id that leads to no name, as words: #ann-smith and AnnSmith as Ann Smith. */
export function readableId(id: string | null): string | null {
  const words = (id ?? '')
    .replace(/^.*[#/:]/, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[-_.]+/g, ' ')
    .trim();
  return words === '' ? null : words.replace(/(^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase());
}
