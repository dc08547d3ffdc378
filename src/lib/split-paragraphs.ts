export interface Paragraph {
  readonly text: string;
  /** Where it begins in the whole text, in UTF-16 code units. */
  readonly start: number;
}

/** The paragraphs of a text, which an empty line parts; nothing is trimmed. */
export function splitParagraphs(text: string): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const paragraph of text.split('\n\n')) {
    paragraphs.push({ text: paragraph, start });
    start += paragraph.length + 2;
  }
  return paragraphs;
}
