import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseDataset } from '@/dataset/door/parse-dataset';
import { placeIssues } from '@/dataset/door/place-issues';
import { aDataset, anEvent, aStatement } from '../../support/builders';

const issue = (path: string) => ({ path, found: 'Found', expected: 'Write' });
const placesIn = (text: string, ...paths: readonly string[]) =>
  placeIssues(text, paths.map(issue)).map(({ place }) => place);

it('finds line and column of a field, and of what is around one that is missing', () => {
  const text = '{\n  "a": [1, {"b \\"c": "x,]"}],\r\n  "d": {"e": null}\r}';
  expect(placesIn(text, 'a', 'a[0]', 'a[1].b "c', 'd.e', 'd.f', 'd.e.g[2]', 'nothing')).toEqual([
    'line 2, column 8',
    'line 2, column 9',
    'line 2, column 22',
    'line 3, column 14',
    'line 3, column 8',
    'line 3, column 14',
    undefined,
  ]);
  expect(placesIn('\ufeff{"a": 1}', 'a')).toEqual(['line 1, column 7']);
});

it('leaves a line of a companion file as it is', () => {
  expect(placesIn('{"events": {}}', 'events.ndjson, line 4: title')).toEqual([undefined]);
});

it('goes through brackets without end', () => {
  expect(placesIn(`${'['.repeat(100_000)}${']'.repeat(100_000)}`, '[0]')).toEqual([
    'line 1, column 2',
  ]);
});

it('finds each value of whatever is JSON where it begins', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-z"\\:,{]+$/), fc.jsonValue()), (value) => {
      const text = JSON.stringify(value, null, 1);
      const lines = text.split('\n');
      for (const [key, inner] of Object.entries(value)) {
        const [, line, column] =
          /line (\d+), column (\d+)/.exec(placesIn(text, key)[0] ?? '') ?? [];
        const there = lines[Number(line) - 1]?.slice(Number(column) - 1);
        expect(there?.charAt(0)).toBe(JSON.stringify(inner).charAt(0));
        expect(lines[Number(line) - 1]).toContain(`${JSON.stringify(key)}: `);
      }
    }),
  );
});

it.each([
  ['a name of a space that does not break', anEvent({ title: '\u00a0' }), 'events[1].title'],
  ['a name without width', anEvent({ label: '\u200b\u2060' }), 'events[1].label'],
  [
    'an address that no browser can read',
    anEvent({ links: [{ title: 'Map', url: 'https://[zz]/' }] } as never),
    'events[1].links[0].url',
  ],
])('says of %s the line that an editor shows', (_, event, path) => {
  const text = JSON.stringify(aDataset({ events: [event] }), null, 2);
  const parsed = parseDataset(text);
  const found = parsed.ok ? undefined : parsed.issues.find((each) => each.path === path);
  const line = Number(/^line (\d+), column \d+$/.exec(found?.place ?? '')?.[1]);
  const field = path.split('.').at(-1);
  expect(text.split('\n')[line - 1]).toMatch(new RegExp(`^ +"${field}": "`));
});

it('says of a reference that leads nowhere the line it stands in', () => {
  const text = JSON.stringify(
    aDataset({ statements: [aStatement({ events: ['meetin'] })] }),
    null,
    2,
  );
  const parsed = parseDataset(text);
  const { place = '' } = (parsed.ok ? [] : parsed.issues)[0] ?? {};
  expect(text.split('\n')[Number(place.match(/\d+/)) - 1]?.trim()).toBe('"meetin"');
});
