import { describe, expect, it } from 'vitest';
import { parseVerifications } from '@/dataset/beside/parse-verifications';
import { indexDataset } from '@/domain/model/dataset';
import { addVerification, findVerification } from '@/domain/verify/verification';
import { runVerification } from '@/domain/verify/verify-run';
import { aCitedDataset, article, type Change, sha256 } from '../../support/a-cited-dataset';

const files = [{ name: 'test.json', bytes: 3, sha256: sha256('one') }];
const checked = '2026-02-28T10:00:00.000Z';

function verify(change: Change, text = article) {
  const budget = { left: 1_000_000 };
  const run = runVerification(indexDataset(aCitedDataset(change)), {
    texts: new Map([['article', text]]),
    hash: sha256,
    budget,
  });
  let step = run.next();
  while (!step.done) step = run.next();
  return step.value;
}

function record(id: string, given = files) {
  return { dataset: { id, version: '1.0.0' }, files: given, checked, summary: verify({}) };
}

describe('the sum of a verification', () => {
  it('counts records by outcome and comparisons by kind, and is whole only if all match', () => {
    expect(verify({})).toMatchObject({
      ok: true,
      statements: { matches: 2, differs: 0, unchecked: 0 },
      checks: { quote: { ok: 1, of: 1 }, passage: { ok: 2, of: 2 }, fragment: { ok: 1, of: 1 } },
      sources: [{ kind: 'same' }],
    });
    const wrongOffset = verify({ evidence: { start: 1 } });
    expect(wrongOffset).toMatchObject({ ok: false, evidence: { matches: 0, differs: 1 } });
  });

  it('tells a text that changed from a wrong one', () => {
    expect(verify({}, `New: ${article}`).sources[0]?.kind).toBe('changed');
    expect(verify({}, 'On another subject.').sources[0]?.kind).toBe('other');
  });
});

describe('the list of verifications', () => {
  it('keeps the last of each dataset, and is read as it was written', () => {
    const first = parseVerifications(addVerification([], record('one'))) ?? [];
    const both = parseVerifications(addVerification(first, record('two'))) ?? [];
    const again = parseVerifications(addVerification(both, record('one'))) ?? [];
    expect(again.map(({ dataset }) => dataset)).toEqual(['one', 'two']);
    expect(again[0]).toMatchObject({ checked, ok: true, files });
  });

  it('answers for the very files that were verified, and for no others', () => {
    const known = parseVerifications(addVerification([], record('one'))) ?? [];
    expect(findVerification(known, 'one', files)?.checked).toBe(checked);
    expect(findVerification(known, 'two', files)).toBeNull();
    const changed = [{ name: 'test.json', bytes: 3, sha256: sha256('two') }];
    expect(findVerification(known, 'one', changed)).toBeNull();
    expect(findVerification(known, 'one', [...files, ...changed])).toBeNull();
  });

  it('is none where it is broken', () => {
    for (const text of ['', '{}', '{"format":"saywhen-verification/1"}']) {
      expect(parseVerifications(text)).toBeNull();
    }
  });
});
