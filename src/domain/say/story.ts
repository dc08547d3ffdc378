/** What of a list of events is told at first. */
const maxEvents = 30;
/** Characters of all their summaries, so that long ones fill no more than a few screens of a phone. */
const maxLength = 8000;
const fewest = 5;

/** How many events from the first on are told before a reader asks for all: about thirty, fewer if long. */
export function countFirst(events: readonly { readonly summary?: string | undefined }[]): number {
  let length = 0;
  for (const [at, { summary = '' }] of events.slice(0, maxEvents).entries()) {
    length += summary.length;
    if (length > maxLength && at >= fewest) return at;
  }
  return Math.min(events.length, maxEvents);
}
