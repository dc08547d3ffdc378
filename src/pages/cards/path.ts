/** What has a card: a record that has a page, or the whole dataset. */
export type CardKind = 'home' | 'event' | 'statement' | 'speaker';

/** Where the site keeps the card of a record, from the site's root; of everything there is one, whatever the id. */
export function cardPath(kind: CardKind, id: string): string {
  return kind === 'home' ? 'cards/home.png' : `cards/${kind}s/${id}.png`;
}
