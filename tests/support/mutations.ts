/** A text that differs from the one it was made of. */
export interface Mutation {
  readonly kind: string;
  readonly text: string;
}

/** What each changes at every place it matches, one place at a time, and then everywhere at once. */
const replacements: readonly (readonly [kind: string, from: RegExp, to: string])[] = [
  ['straight quotation mark made curly', /"/g, '“'],
  ['straight apostrophe made curly', /'/g, '’'],
  ['curly mark made straight', /[‘’]/g, "'"],
  ['apostrophe and quotation mark swapped', /'/g, '"'],
  ['quotation mark and apostrophe swapped', /"/g, "'"],
  ['dash made a hyphen', /[–—]/g, '-'],
  ['hyphen made a dash', /-/g, '–'],
  ['space made unbreakable', / /g, '\u00a0'],
  ['space doubled', / /g, '  '],
  ['letter made one that looks the same', /[aeo]/g, '\u0430'],
  ['letter made a sign that NFC makes the letter again', /K/g, '\u212a'],
  ['letter taken apart (NFD)', /[üé]/g, ''],
  ['empty line made a line break', /\n\n/g, '\n'],
  ['line break made of two characters', /\n/g, '\r\n'],
  ['capital made small', /[A-Z]/g, ''],
];

const wholeChanges: readonly (readonly [kind: string, change: (text: string) => string])[] = [
  ['trimmed at both ends', (text) => text.trim()],
  ['trimmed at its start', (text) => text.trimStart()],
  ['trimmed at its end', (text) => text.trimEnd()],
  ['cut off by one', (text) => text.slice(0, -1)],
  ['cut in half', (text) => text.slice(0, text.length / 2)],
  ['its first half lost', (text) => text.slice(text.length / 2)],
  ['a line break at its end', (text) => `${text}\n`],
  ['a byte order mark at its start', (text) => `\ufeff${text}`],
  ['NFC', (text) => text.normalize('NFC')],
  ['NFD', (text) => text.normalize('NFD')],
  ['NFKC', (text) => text.normalize('NFKC')],
  ['without diacritics', (text) => text.normalize('NFD').replace(/\p{M}/gu, '')],
  ['all small', (text) => text.toLowerCase()],
  ['each line trimmed', (text) => text.replace(/^[ \t]+|[ \t]+$/gm, '')],
  [
    'quotation marks and dashes made plain',
    (text) => text.replace(/[‘’]/g, "'").replace(/–/g, '-'),
  ],
  ['empty', () => ''],
];

/**
 * Every text that is one small change away, kind by kind, and some that programs make of it. A change
 * that changes nothing, such as NFC of a text that has it, is none and is left out.
 */
export function* mutate(text: string): Generator<Mutation> {
  for (const mutation of candidates(text)) if (mutation.text !== text) yield mutation;
}

function* candidates(text: string): Generator<Mutation> {
  for (let at = 0; at < text.length; at += 1) yield* changeOne(text, at);
  for (const [kind, from, to] of replacements) {
    const change = (found: string) => to || plainOf(found);
    for (const { index, 0: found } of text.matchAll(from)) {
      const after = text.slice(index + found.length);
      yield { kind, text: text.slice(0, index) + change(found) + after };
    }
    yield { kind: `${kind}, everywhere`, text: text.replace(from, change) };
  }
  for (const [kind, change] of wholeChanges) yield { kind, text: change(text) };
}

function changeOne(text: string, at: number): readonly Mutation[] {
  const [before, here, after] = [text.slice(0, at), text.charAt(at), text.slice(at + 1)];
  const swapped = after.charAt(0) + here + after.slice(1);
  return [
    { kind: 'character changed', text: before + (here === 'x' ? 'y' : 'x') + after },
    { kind: 'character removed', text: before + after },
    { kind: 'character added', text: `${before}x${here}${after}` },
    { kind: 'invisible character added', text: `${before}\u200b${here}${after}` },
    { kind: 'neighbours swapped', text: before + swapped },
  ];
}

function plainOf(found: string): string {
  const apart = found.normalize('NFD');
  return apart === found ? found.toLowerCase() : apart;
}
