/** Where the site keeps the card of an event or a statement, from the site's root. */
export function cardPath(kind: 'event' | 'statement', id: string): string {
  return `cards/${kind}s/${id}.png`;
}
