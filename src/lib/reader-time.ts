/**
 * A moment moved so that its day in UTC is the reader's own: whoever cites in the evening in Los Angeles does so
 * on that day, not on a day to come. `offset` is what `getTimezoneOffset` gives, in minutes.
 */
export function atReaders(ms: number, offset = new Date(ms).getTimezoneOffset()): number {
  return ms - offset * 60_000;
}
