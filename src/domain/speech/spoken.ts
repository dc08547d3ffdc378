import type { Place } from '@/domain/doctor/finding';
import type { Ledger } from '@/domain/doctor/ledger';
import { type Element, wordsOf } from './read-xml';
import { readSpeakerLine } from './speaker-line';
import type { Passage } from './speech';

/** The paragraphs of a speech; where another speaker may begin in one is told of. */
export function readParagraphs(
  blocks: readonly Element[],
  {
    skips,
    place,
    ledger,
  }: { readonly skips: readonly string[]; readonly place: Place; readonly ledger: Ledger },
): readonly string[] {
  const paragraphs = blocks.map((block) => wordsOf(block, skips)).filter((words) => words !== '');
  for (const paragraph of paragraphs.slice(1)) {
    if (readSpeakerLine(paragraph)) ledger.tell('speakers-glued', { place, value: paragraph });
  }
  // A statement has a text; that nothing was said is written as this.
  return paragraphs.length > 0 ? paragraphs : ['…'];
}

/** An element whose words no one said, or which holds none. */
export function toRecordPassage(element: Element, file: string): readonly Passage[] {
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
