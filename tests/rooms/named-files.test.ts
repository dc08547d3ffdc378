import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readSourceFiles } from '../support/source-files';

/** Modules that are loaded by a string, which neither types nor linter follow. */
const loaded = readSourceFiles(['src', 'tests'])
  .filter(({ path }) => !path.endsWith('.d.mts'))
  .flatMap(({ path, text }) =>
    Array.from(
      text.matchAll(/importSource(?:<typeof import\('([^']+)'\)>)?\(\s*'([^']+)'/g),
      ([, type, file = '']) => ({ path, type, file }),
    ),
  );

it('finds the modules that the build loads by a string', () => {
  expect(loaded.filter(({ path }) => path.startsWith('src/pages/'))).not.toHaveLength(0);
});

it.each(loaded)('$path loads $file, which is there and has the type that is named', (each) => {
  const { type, file, path } = each;
  expect(existsSync(file)).toBe(true);
  if (path.endsWith('.ts')) expect(type).toBe(file.replace('src/', '@/').replace(/\.ts$/, ''));
});

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};
const commands = Object.values(scripts).flatMap((script) =>
  Array.from(script.matchAll(/src\/tools\/run\.mjs (\S+)/g), ([, name]) => name ?? ''),
);

it.each(commands)('npm run leads to src/tools/%s.ts, which has a main', (name) => {
  expect(readFileSync(`src/tools/${name}.ts`, 'utf8')).toContain('export async function main(');
});

it('knows of commands at all', () => {
  expect(commands.length).toBeGreaterThan(2);
});
