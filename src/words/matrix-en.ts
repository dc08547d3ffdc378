import { countSources, grouped, inOrder, type SourceNoun } from './en';

/** The part of the catalogue about who refers to what. It is loaded with what compares speakers. */
export const matrixWords = {
  beside: {
    speakers: 'Side by side',
    tooFew: 'Choose two or more speakers.',
    noStatement:
      'No statement in this source. That does not mean the speaker never spoke about it.',
  },
  matrix: {
    close: 'Close',
    lead: (sources: number, noun: SourceNoun) =>
      `Statements are numbered ${inOrder(noun)}. Filled: direct quote. Dashed: reported statement. Counts are for ${sources === 1 ? `this one ${noun.one}` : `these ${countSources(sources, noun)}`} and say nothing about weight.`,
    silence:
      'An empty cell means no statement in this source, not that the speaker never spoke about it.',
    rows: 'Rows',
    kinds: { event: 'Events', theme: 'Themes' },
    heads: { event: 'Event', theme: 'Theme' },
    nothing: { event: 'No event named', theme: 'No theme' },
    empty: 'no statement in this source',
    cell: (number: number, form: string) =>
      `Statement ${grouped(number)}, ${form.charAt(0).toLowerCase()}${form.slice(1)}`,
    madeHere: (n: number) =>
      n === 1 ? 'One statement was made here.' : `${grouped(n)} statements were made here.`,
    more: (n: number) => `${grouped(n)} more`,
    sideBySide: 'Side by side',
    on: (title: string) => `on ${title}`,
  },
} as const;
