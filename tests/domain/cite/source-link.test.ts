import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDataset } from '@/dataset/door/parse-dataset';
import { citeStatement } from '@/domain/cite/attribution';
import { linkToSource } from '@/domain/cite/source-link';
import { indexDataset } from '@/domain/model/dataset';
import { aDataset, aStatement } from '../../support/builders';

const [source] = aDataset().sources;
const span = aStatement().source;

describe('the link to the source', () => {
  it('leads to the words, with the marks of its syntax escaped', () => {
    const statement = aStatement({ source: { ...span, fragment: 'multi-vector, “so” & on' } });
    expect(source && linkToSource(source, statement)).toBe(
      'https://agency.example/report#:~:text=multi%2Dvector%2C%20%E2%80%9Cso%E2%80%9D%20%26%20on',
    );
  });

  it('is one even where a word has half a character', () => {
    const statement = aStatement({ source: { ...span, fragment: 'so \ud83d it is' } });
    expect(source && linkToSource(source, statement)).toContain('so%20%EF%BF%BD%20it%20is');
  });

  it('is the page where no words are given, and nothing where no page is known', () => {
    expect(source && linkToSource(source, aStatement())).toBe('https://agency.example/report');
    const { url: _, ...unknown } = source ?? { url: '' };
    expect(linkToSource(unknown as never, aStatement())).toBeNull();
  });

  it('is there for every shipped statement, with words of its own', () => {
    const text = readFileSync('data/belgrade-roundtable-2026.json', 'utf8');
    const parsed = parseDataset(text);
    const statements = parsed.ok ? parsed.dataset.statements : [];
    const links = statements.map((statement) => {
      const from = parsed.ok ? parsed.dataset.sources[0] : undefined;
      return from ? linkToSource(from, statement) : null;
    });
    expect(new Set(links).size).toBe(12);
    expect(links.every((link) => link?.includes('#:~:text='))).toBe(true);
  });
});

describe('a citation', () => {
  const cite = (given: Parameters<typeof aStatement>[0]) => {
    const statement = aStatement({ text: 'It is so', ...given });
    return citeStatement(
      indexDataset(aDataset({ statements: [statement] })),
      statement,
      'https://x.example/',
    );
  };

  it('puts a direct quote between marks, with speaker, source and version', () => {
    const cited = cite({ form: 'direct-quote' });
    expect(cited).toContain('“It is so” — Ann Archer, Reader.');
    expect(cited).toContain('The Agency, “A report”, 2002, https://agency.example/report');
    expect(cited).toContain('version 1.0.0, https://x.example/');
  });

  it('never makes a reported statement look quoted', () => {
    expect(cite({ form: 'reported' })).toMatch(
      /^It is so \(Reported statement, in the dataset’s paraphrase\)/,
    );
  });
});
