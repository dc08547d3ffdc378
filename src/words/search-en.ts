import { count, grouped } from './en';

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

/** How one of many options is found and kept: loaded with the sheet of all of them. */
export const filterWords = {
  search: (many: string) => `Search ${many}`,
  found: (found: number, all: number, many: string) =>
    `${grouped(found)} of ${grouped(all)} ${many}`,
  chosen: (many: string) => `Chosen ${many}`,
  remove: (name: string) => `Remove ${name}`,
} as const;

/** What is said aloud once something has changed; loaded with what says it. */
export const spokenWords = {
  selected: (title: string, statements: number) =>
    statements === 0 ? title : `${title}: ${count(statements, 'statement')}`,
  kept: (statements: string, events: string) => `${statements}, ${events}`,
  window: (from: string, to: string) => `${from} to ${to}`,
} as const;
