import { createHash } from 'node:crypto';
import type { DatasetFile, Statement } from '@/domain/format/schema';
import { type Check, verifyRecords } from '@/domain/verify/verify';

export const quote = 'We "agreed" on peace. It was 1992’s promise.';
export const before = 'The ambassador spoke at length. ';
export const article = `${before}${quote} He then thanked the hosts in Belgrade, again and again and again.`;
export const [start, end] = [before.length, before.length + quote.length];

/** What a test changes in a dataset of one quote, one report and one piece of evidence. */
export interface Change {
  quote?: { text?: string; source?: Partial<Statement['source']> };
  reported?: { source?: Partial<Statement['source']> };
  evidence?: { start?: number; end?: number };
  source?: { length?: number };
  text?: string;
  withSource?: boolean;
}

export function aCitedDataset({ quote: direct, reported, evidence, source }: Change): DatasetFile {
  return {
    format: 'saywhen/1',
    id: 'test',
    version: '1.0.0',
    title: 'Test',
    description: 'Test',
    language: 'en',
    about: [],
    sources: [
      {
        id: 'article',
        title: 'Report',
        publisher: 'Agency',
        published: '2026-02-28',
        language: 'en',
        length: article.length,
        sha256: sha256(article),
        ...source,
      },
    ],
    speakers: [{ id: 'one', name: 'One', role: 'Ambassador', organisation: 'Embassy' }],
    themes: [],
    events: [
      {
        id: 'talks-2026',
        title: 'Talks',
        label: 'Talks',
        date: { basis: 'not-stated' },
        summary: 'Talks.',
        evidence: [
          { source: 'article', ...aSpan(0, 14), for: 'title', voice: 'agency', ...evidence },
        ],
      },
    ],
    statements: [
      {
        ...aStatement('s01', 'direct-quote'),
        text: direct?.text ?? quote,
        source: { id: 'article', ...aSpan(start, end), ...direct?.source },
      },
      {
        ...aStatement('s02', 'reported'),
        source: {
          id: 'article',
          ...aSpan(0, 31),
          fragment: 'ambassador spoke at length',
          ...reported?.source,
        },
      },
    ],
  };
}

function aStatement(id: string, form: Statement['form']) {
  return {
    id,
    form,
    speaker: 'one',
    text: 'In our words.',
    saidAt: 'talks-2026',
    events: [],
    themes: [],
  };
}

function aSpan(from: number, to: number) {
  return { start: from, end: to, sha256: sha256(article.slice(from, to)) };
}

/** All that is compared of a dataset, in one list. */
export function allChecks(...given: Parameters<typeof verifyRecords>): readonly Check[] {
  return [...verifyRecords(...given)].flatMap(({ checks }) => checks);
}

export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
