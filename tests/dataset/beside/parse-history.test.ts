import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAgainstHistory } from '@/dataset/beside/check-history';
import { parseHistory } from '@/dataset/beside/parse-history';
import { writeHistory } from '@/domain/release/history';
import { sha256 } from '../../support/a-cited-dataset';
import { aHistory } from '../../support/a-history';
import { aDataset, aStatement } from '../../support/builders';

const file = aDataset({ statements: [aStatement()] });
const good = writeHistory(aHistory(file));

function issuesOf(text: string) {
  const parsed = parseHistory(text);
  return parsed.ok
    ? []
    : parsed.issues.map(({ path, found, expected }) => `${path}: ${found} ${expected}`);
}

const cases: readonly (readonly [name: string, text: string, issue: RegExp])[] = [
  ['text that is not JSON', good.slice(0, -10), /The file is not valid JSON/],
  [
    'another format',
    good.replace('saywhen-history/1', 'saywhen-history/9'),
    /^format: Found “saywhen-history\/9”\. This page reads the format "saywhen-history\/1"/,
  ],
  ['a field it does not have', good.replace('"dataset":', '"datset":'), /^releases\[0\]\.d/],
  [
    'a day that is none',
    good.replace('2026-01-01', 'yesterday'),
    /^releases\[0\]\.released: Found “yesterday”\. Give a day/,
  ],
  [
    'a record that no link can name',
    good.replace('statements/s1', 'pages/s1'),
    /^releases\[0\]\.records\.pages\/s1: Found “pages\/s1”\. Name a record as a link does/,
  ],
  [
    'a text that is lost',
    good.replace(/("statements\/s1": ")[0-9a-f]{64}/, `$1${'0'.repeat(64)}`),
    /^releases\[0\]\.records\.statements\/s1: No text has the hash “0+”\. Restore the file/,
  ],
  [
    'a text of another kind',
    good.replace(
      /("statements\/s1": ")[0-9a-f]{64}/,
      `$1${/"dataset": "([0-9a-f]{64})/.exec(good)?.[1]}`,
    ),
    /^releases\[0\]\.records\.statements\/s1: The text with this hash belongs to a dataset/,
  ],
  [
    'versions out of order',
    writeHistory(aHistory({ ...file, version: '2.0.0' }, file)),
    /^releases\[1\]\.version: “1\.0\.0” is listed after “2\.0\.0”/,
  ],
  [
    'a text with a part missing',
    good.replace('"form":"reported",', ''),
    /^texts\.[0-9a-f]{64}\.form: This field is missing\./,
  ],
];

describe('the history', () => {
  it('comes back as it was written', () => {
    const parsed = parseHistory(good);
    expect(parsed.ok && writeHistory(parsed.history)).toBe(good);
  });

  for (const [name, text, issue] of cases) {
    it(`is refused with ${name}, with place and cure`, () => {
      const issues = issuesOf(text);
      expect(
        issues.some((line) => issue.test(line)),
        issues.join('\n'),
      ).toBe(true);
    });
  }

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => !parseHistory(text).ok));
    fc.assert(fc.property(fc.jsonValue(), (value) => !parseHistory(JSON.stringify(value)).ok));
  });
});

describe('a dataset beside the history', () => {
  it('is fine where nothing was released, or its version was not', () => {
    expect(checkAgainstHistory(file, null, sha256)).toEqual([]);
    expect(checkAgainstHistory({ ...file, version: '1.1.0', title: 'X' }, good, sha256)).toEqual(
      [],
    );
    expect(checkAgainstHistory({ ...file, id: 'other', title: 'X' }, good, sha256)).toEqual([]);
  });

  it('is fine where it shows what was released', () => {
    expect(checkAgainstHistory(file, good, sha256)).toEqual([]);
  });

  it('is told where it shows something else under the same version', () => {
    const lines = checkAgainstHistory({ ...file, title: 'X' }, good, sha256);
    expect(lines.slice(0, 2)).toEqual([
      'a-dataset 1.0.0 was released on 2026-01-01, but now shows something different:',
      '  dataset',
    ]);
  });

  it('is told that a released text was edited', () => {
    const edited = good.replace('She said so.', 'She said no.');
    expect(checkAgainstHistory(file, edited, sha256)).toEqual([
      expect.stringMatching(
        /^data\/history\.json: texts\.[0-9a-f]{64}: this text does not match its hash\. Restore/,
      ),
    ]);
  });

  it('is told that the history is broken', () => {
    expect(checkAgainstHistory(file, '{}', sha256)[0]).toMatch(/^data\/history\.json: format: /);
  });
});
