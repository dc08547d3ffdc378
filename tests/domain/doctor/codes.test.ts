import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { codes } from '@/domain/doctor/codes';
import { writeFindings } from '@/domain/doctor/write-report';
import { findingMakers } from '../../support/finding-makers';
import { importTexts } from '../../support/import-texts';

/** What is said of each, a block that begins with its code. */
const said = new Map(
  readFileSync('tests/fixtures/findings.txt', 'utf8')
    .trim()
    .split('\n\n')
    .map((block) => {
      const [code = '', ...lines] = block.split('\n');
      return [code, lines] as const;
    }),
);

it.each(Object.entries(findingMakers))('tells of %s where it is, in plain words', (code, made) => {
  const { files, sources = {} } = made;
  const { findings } = importTexts(files, { sources });
  const lines = writeFindings(findings.filter((finding) => finding.code === code));
  expect(lines.filter((line) => line !== '')).toEqual(said.get(code));
});

it('has a file for each finding that a file can make', () => {
  const elsewhere = ['id-gone', 'not-a-dataset', 'fixed'];
  expect(Object.keys(codes).filter((code) => !elsewhere.includes(code))).toEqual(
    Object.keys(findingMakers),
  );
});
