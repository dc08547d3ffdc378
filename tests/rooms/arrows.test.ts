import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { listImports, readSourceFiles } from '../support/source-files';

interface Room {
  readonly name: string;
  readonly sentence: string;
  /** Names of rooms; `room/*` is a room and all inside it. */
  readonly imports: readonly string[];
}

/** The rows of the table in src/README.md; `main.tsx` is in no room. */
const rooms: readonly Room[] = Array.from(
  readFileSync('src/README.md', 'utf8').matchAll(/^\| ([^|]+) \| ([^|]+) \| ([^|]*) \|$/gm),
  ([, name = '', sentence = '', imports = '']) => ({
    name: name === '`main.tsx`' ? '.' : name,
    sentence,
    imports: imports.split(' ').filter(Boolean),
  }),
).slice(1);

const files = readSourceFiles(['src']);
const paths = new Set(files.map((file) => file.path.replace(/\.(d\.mts|m?tsx?|mjs)$/, '')));

function roomOf(file: string): string {
  return path.posix.relative('src', path.posix.dirname(file)) || '.';
}

function covers(pattern: string, room: string): boolean {
  const [, whole] = /^(.+)\/\*$/.exec(pattern) ?? [];
  return room === (whole ?? pattern) || (whole !== undefined && room.startsWith(`${whole}/`));
}

/** Every import between two rooms, types too. */
const arrows = files.flatMap((file) =>
  listImports(file)
    .filter((target) => paths.has(target) && roomOf(target) !== roomOf(file.path))
    .map((target) => ({ file: file.path, from: roomOf(file.path), to: roomOf(target), target })),
);

it('has a row with a sentence for each room, and none for a room that is not there', () => {
  expect(rooms.map(({ name }) => name).sort()).toEqual(
    [...new Set(files.map((file) => roomOf(file.path)))].sort(),
  );
  expect(rooms.filter(({ sentence }) => sentence.trim() === '')).toEqual([]);
});

it('imports only what the row of its room names', () => {
  const strangers = arrows.filter(({ from, to }) => {
    const room = rooms.find(({ name }) => name === from);
    return !room?.imports.some((pattern) => covers(pattern, to));
  });
  expect(strangers.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
});

it('names no import that a room does not have', () => {
  const idle = rooms.flatMap(({ name, imports }) =>
    imports
      .filter((pattern) => !arrows.some(({ from, to }) => from === name && covers(pattern, to)))
      .map((pattern) => `${name}: ${pattern}`),
  );
  expect(idle).toEqual([]);
});

it('imports only rows above its own, so that no circle of rooms can be', () => {
  const at = new Map(rooms.map(({ name }, row) => [name, row]));
  const upward = arrows.filter(({ from, to }) => (at.get(to) ?? 0) > (at.get(from) ?? 0));
  expect(upward.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
});

it('keeps rooms flat: one level inside, two in features, and at most 20 files of code each', () => {
  const crowded = rooms
    .filter(({ name }) => files.filter((file) => roomOf(file.path) === name).length > 20)
    .map(({ name }) => name);
  const deep = rooms.filter(({ name }) => {
    return name.split('/').length > (name.startsWith('features/') ? 3 : 2);
  });
  expect([...crowded, ...deep]).toEqual([]);
});

it('goes up in no path of an import', () => {
  const upward = files
    .filter(({ path: file }) => /\.tsx?$/.test(file))
    // Plain Node, which loads the build's plug-in, knows no `@/`.
    .filter(({ path: file }) => file !== 'src/pages/build/site-plugin.ts')
    .filter(({ text }) => /from '\.\.\//.test(text));
  expect(upward.map(({ path: file }) => file)).toEqual([]);
});
