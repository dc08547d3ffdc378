import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonIssues } from '@/dataset/door/find-json-issues';
import { parseQuickly } from '@/dataset/door/quick-json';

const problems = (text: string) =>
  findJsonIssues(text).map(({ path, found }) => `${path}: ${found}`);

it.each([
  ['', 'line 1, column 1: The file is empty.'],
  [' \n', 'line 1, column 1: The file is empty.'],
  ['{"a": 1', 'line 1, column 8: The file is not valid JSON: it ends too early. Near “{"a": 1”.'],
  [
    '{"a": "b',
    'line 1, column 7: The file is not valid JSON: the text that begins here does not end.',
  ],
  ['{"a": 1,}', 'line 1, column 9: The file is not valid JSON: there is a comma after the last'],
  ['[1\n 2]', 'line 2, column 2: The file is not valid JSON: a comma is missing before this.'],
  ['{"a" 1}', 'line 1, column 6: The file is not valid JSON: a colon is missing'],
  ["{'a': 1}", 'line 1, column 2: The file is not valid JSON: a single quotation mark.'],
  ['{“a”: 1}', 'line 1, column 2: The file is not valid JSON: a typographic quotation mark.'],
  ['{a: 1}', 'line 1, column 2: The file is not valid JSON: the name of a field is missing here.'],
  ['[01]', 'line 1, column 2: The file is not valid JSON: this is not a number'],
  ['[1,,2]', 'line 1, column 4: The file is not valid JSON: there is one comma too many.'],
  ['[None]', 'line 1, column 2: The file is not valid JSON: a word without quotation marks.'],
  ['["a\nb"]', 'line 1, column 4: The file is not valid JSON: a text is broken over two lines.'],
  ['["a\tb"]', 'line 1, column 4: The file is not valid JSON: a control character'],
  ['["\\x"]', 'line 1, column 3: The file is not valid JSON: a backslash that escapes nothing.'],
  ['{"a": }', 'line 1, column 7: The file is not valid JSON: a value is missing here.'],
  ['[1}', 'line 1, column 3: The file is not valid JSON: this bracket does not match'],
  ['[1] // x', 'line 1, column 5: JSON has no comments.'],
  ['{} {}', 'line 1, column 4: The file is not valid JSON: something follows its end.'],
  ['{"a":1,\r\n"a":2}', 'line 2, column 1: “a” is given twice in one record.'],
  ['["\\ud800"]', 'line 1, column 2: Half of a character stands in “�”'],
])('says of %j what is wrong, and where', (text, problem) => {
  expect(problems(text)[0]).toContain(problem);
});

it('names the place that it is given', () => {
  expect(findJsonIssues('{', 'e.ndjson, line 4')[0]?.path).toBe('e.ndjson, line 4');
});

it('stops where there is enough, and at brackets without end', () => {
  expect(findJsonIssues(`[${'{"a":1,"a":2},'.repeat(100)}1]`)).toHaveLength(21);
  expect(problems('['.repeat(1_000_000))[0]).toContain('more than 500 deep');
});

describe('it agrees with the engine', () => {
  const isJson = (text: string) => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  const grammar = fc.array(
    fc.constantFrom(...'{}[],:"\\u0019-.eE+ \n', '"a"', '1', 'true', 'null', '"b":', '{"a":1}'),
    { maxLength: 12 },
  );

  it('on what is JSON', () => {
    fc.assert(
      fc.property(grammar, (pieces) => {
        const text = pieces.join('');
        const found = findJsonIssues(text).filter(({ found: said }) => !/twice|Half/.test(said));
        expect(found.length === 0).toBe(isJson(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('on all that JSON can hold, and takes it the quick way where nothing is suspect', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(0, 1, 2), (json, indent) => {
        const value: unknown = JSON.parse(json);
        const text = JSON.stringify(value, null, indent);
        expect(findJsonIssues(text)).toEqual([]);
        const quick = parseQuickly(text);
        if (quick) expect(quick.value).toEqual(value);
        else expect(text).toMatch(/":|"\s+:|\\ud/i);
      }),
    );
  });

  it('but never takes the quick way with a key given twice', () => {
    const key = fc.constantFrom('a', 'b', 'c', 'a":', ' :');
    const space = fc.constantFrom('', ' ', '\n');
    fc.assert(
      fc.property(fc.array(fc.tuple(key, space, space), { maxLength: 5 }), (pairs) => {
        const fields = pairs.map(
          ([name, before, after]) => `${JSON.stringify(name)}${before}:${after}"x\\":"`,
        );
        const isTwice = new Set(pairs.map(([name]) => name)).size < pairs.length;
        const text = `{${fields.join(',')}}`;
        if (isTwice) expect(parseQuickly(text)).toBeNull();
        expect(findJsonIssues(text).length > 0).toBe(isTwice);
      }),
    );
  });
});
