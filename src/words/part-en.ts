import { count, grouped } from './en';

/** Of a dataset that is read part by part: loaded with its bar. */
export const partWords = {
  region: 'Part of the dataset',
  shown: (days: Readonly<Record<'from' | 'to', string>>, events: number, all: number) =>
    `${days.from} to ${days.to}: ${grouped(events)} of ${grouped(all)} events`,
  scope:
    'Search, filters and counts cover only these. Events from other dates appear only where a statement here refers to them.',
  omitted: (statements: number) =>
    `${count(statements, 'statement')} made at these events ${statements === 1 ? 'refers' : 'refer'} to none of them and ${statements === 1 ? 'is' : 'are'} not shown.`,
  earlier: 'Earlier part',
  later: 'Later part',
  day: 'Go to',
  go: 'Go',
  inThisPart: 'In this part:',
} as const;
