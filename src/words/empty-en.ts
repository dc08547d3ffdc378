import { count, type SourceNoun, these } from './en';

/** What a stage without marks says: loaded with what says it. */
export const emptyWords = {
  pair: (speaker: string, theme: string, noun: SourceNoun) =>
    `In ${these(noun)}, ${speaker} says nothing on ${theme}.`,
  query: (query: string) => `Nothing in this dataset matches “${query}”.`,
  onlyNotes: (query: string) =>
    `Only notes from outside match “${query}”. They are listed below the search field.`,
  general: 'No statement or event matches these filters.',
  generalOfEvents: 'No event matches these filters.',
  noEvents: 'This dataset has no events yet.',
  noDates: 'None of these events has a date.',
  seeUndated: 'They are listed under Undated.',
  count: (all: number) => `0 of ${count(all, 'event')}.`,
  allBy: (speaker: string) => `Show all by ${speaker}`,
  allOn: (theme: string) => `Show all on ${theme}`,
  clear: 'Clear filters',
  clearBoth: 'Clear both',
} as const;
