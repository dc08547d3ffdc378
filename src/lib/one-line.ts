/** A text on one line: line breaks, tabs and control characters become single spaces, the ends are trimmed. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
