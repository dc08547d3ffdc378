/** What is found and what is not: loaded with what searches. */
export const searchWords = {
  best: 'Best matches',
  none: (query: string) => `Nothing matches “${query}”.`,
  noWord: (query: string) =>
    `There is no word in “${query}”, so nothing is searched for and all is shown. Type letters or digits.`,
  /** Before what a note says. */
  outside: 'From outside, in a note:',
  kinds: { event: 'Event' },
} as const;
