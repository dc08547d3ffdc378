import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A file of the sources, from the project's root, with its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Every TypeScript and plain JavaScript file below some folders of the project's root. */
export function readSourceFiles(folders: readonly string[]): readonly SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.m?tsx?$|\.mjs$/.test(name))
      .map((name) => path.posix.join(folder, name.split(path.sep).join('/')))
      .map((file) => ({ path: file, text: readFileSync(file, 'utf8') })),
  );
}

/** The files that a file imports, types too, as paths from the root without an ending; packages left out. */
export function listImports({ path: from, text }: SourceFile): readonly string[] {
  const specifiers = text.matchAll(
    /\b(?:from\s*|import\s*\(?\s*|new URL\(\s*)'((?:\.{1,2}|@)\/[^']+)'/g,
  );
  return Array.from(specifiers, ([, specifier = '']) =>
    specifier.startsWith('@/')
      ? `src/${specifier.slice(2)}`
      : path.posix.join(path.posix.dirname(from), specifier),
  ).map((file) => file.replace(/\.(d\.mts|m?tsx?|mjs)$/, ''));
}
