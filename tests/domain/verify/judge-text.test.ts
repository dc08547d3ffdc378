import { describe, expect, it } from 'vitest';
import { findUnseenChanges } from '@/domain/verify/judge-text';
import { sha256 } from '../../support/a-cited-dataset';

const text = ' A déjà vu.\n\nTwo paragraphs\nin lines.';
const find = (changed: string) => findUnseenChanges(changed, { sha256: sha256(text) }, sha256);

describe('findUnseenChanges', () => {
  it.each([
    ['a byte order mark', `\ufeff${text}`, ['byte-order-mark']],
    ['other line ends', text.replaceAll('\n', '\r\n'), ['line-ends']],
    ['a line break at the end', `${text}\n`, ['line-break-at-end']],
    ['letters taken apart', text.normalize('NFD'), ['normalisation']],
    ['its first space lost', text.slice(1), ['space-at-start']],
    [
      'several at once',
      `\ufeff${text.replaceAll('\n', '\r\n')}\r\n`,
      ['byte-order-mark', 'line-ends', 'line-break-at-end'],
    ],
  ])('names %s', (_, changed, names) => {
    expect(find(changed)).toEqual(names);
  });

  it('names none where the text is the one that was hashed, whatever its stated length', () => {
    expect(find(text)).toBeNull();
  });

  it('names none where a word changed as well', () => {
    expect(find(`${text.replace('Two', 'Three')}\n`)).toBeNull();
  });
});
