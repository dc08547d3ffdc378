/** What a text has that would be tidied before it is fixed. */
export interface Oddities {
  /** Byte order marks. */
  readonly marks: number;
  /** Line ends that are written with two signs, or with an old one. */
  readonly lineEnds: number;
  /** Lines that break off in the middle of a sentence, as out of a PDF. */
  readonly broken: number;
}

const mark = /^\ufeff/;
const lineEnd = /\r\n?/g;
/** A line of some length that ends with no stop, before one that goes on in a small letter. */
const broken = /([^\n]{40,}[^\s.!?:;”"»…])[ \t]*\n(?=[\p{Ll}\d“"‘(])/gu;

export function findOddities(raw: string): Oddities {
  const plain = toPlainLines(raw);
  return {
    marks: mark.test(raw) ? 1 : 0,
    lineEnds: raw.match(lineEnd)?.length ?? 0,
    broken: plain.match(broken)?.length ?? 0,
  };
}

/** The text as it will be fixed: nothing is trimmed, and no sign is exchanged for another. */
export function tidy(raw: string, { joins }: { readonly joins: boolean }): string {
  const plain = toPlainLines(raw);
  return joins ? plain.replace(broken, '$1 ') : plain;
}

function toPlainLines(raw: string): string {
  return raw.replace(mark, '').replace(lineEnd, '\n');
}
