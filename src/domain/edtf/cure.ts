import { edtfWords } from '@/words/edtf-en';
import { furthestYear, parsePoint } from './point';
import type { Refusal } from './refusal';
import { suggestDate } from './suggest';

/** A sentence for its author on how to write a date that `parseEdtf` refused. */
export function writeCure({ cure }: Pick<Refusal, 'cure'>): string {
  return cure({ ...edtfWords, unread: cureUnread, slashed: cureSlashed });
}

function cureUnread(text: string): string {
  const better = suggestDate(text);
  if (better !== null && parsePoint(better).ok) return edtfWords.tryThis(better);
  if (/^Y?[-+]?\d{7,}$/.test(text)) return edtfWords.yearTooFar(furthestYear);
  return /\d:\d|\dT\d/.test(text) ? edtfWords.timeOfDay : edtfWords.general;
}

/** American or European order, as far as there are such days. */
function cureSlashed(text: string): string {
  const [a = '', b = '', year = ''] = text.split('/');
  const days = [
    [b, a],
    [a, b],
  ].map((parts) => [year, ...parts.map((part) => part.padStart(2, '0'))].join('-'));
  const possible = [...new Set(days)].filter((day) => parsePoint(day).ok);
  const [first, second] = possible;
  if (first === undefined) return edtfWords.general;
  return second === undefined
    ? edtfWords.tryThis(first)
    : edtfWords.dayOrMonth(text, first, second);
}
