import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseVerifications } from '@/dataset/beside/parse-verifications';
import { hashDatasetFiles } from '@/dataset/node/dataset-files';
import { findVerification } from '@/domain/verify/verification';
import { hasArticle } from '../support/article';

const known = parseVerifications(readFileSync('data/verification.json', 'utf8'));

it('is a list of verifications', () => {
  expect(known).not.toBeNull();
});

// Whoever has the article can supply it up to date: npm run verify, with --record.
it.runIf(hasArticle)(
  'is of the shipped dataset as it is now, in which everything matched',
  async () => {
    const files = await hashDatasetFiles('data/belgrade-roundtable-2026.json');
    expect(findVerification(known ?? [], 'belgrade-roundtable-2026', files)?.ok).toBe(true);
  },
);
