import { count, grouped, type SourceNoun } from './en';

/** What the dataset holds and where it comes from: loaded with the dialog that says it. */
export const aboutWords = {
  sourceLine: (publisher: string, published: string, language: string) =>
    `${publisher}, ${published}, in ${language}`,
  languages: { en: 'English' } as Readonly<Record<string, string>>,
  openSource: (noun: SourceNoun) => `Open the ${noun.one}`,
  speakers: 'Speakers',
  people: 'People',
  statements: 'Statements',
  statementsLine: ({
    spoken,
    reported,
    ...of
  }: Readonly<Record<'direct-quote' | 'spoken' | 'reported', number>>) =>
    spoken === 0
      ? `${count(of['direct-quote'], 'direct quote')}, ${count(reported, 'reported statement')}`
      : [
          of['direct-quote'] > 0 ? count(of['direct-quote'], 'direct quote') : '',
          `${grouped(spoken)} spoken`,
          reported > 0 ? count(reported, 'reported statement') : '',
        ]
          .filter(Boolean)
          .join(', '),
  hash: 'SHA-256',
  noText: 'This source has no text here, so nothing from it can be checked.',
  publisher: 'Published by',
  licence: 'Licence',
  openFile: 'Open a file of your own',
  makeOne: 'Make a timeline of a text',
  madeWith: 'Made with',
  licences: 'Fonts and libraries, and their licences',
} as const;

/** How large a file is, as file managers say it: 660 bytes, 70 kB, 1.2 MB. */
export function describeSize(bytes: number): string {
  if (bytes < 1000) return count(bytes, 'byte');
  if (bytes < 999_500) return `${grouped(Math.round(bytes / 1000))} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
