import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** The licences of all that is shipped, fonts and libraries and what these need, each text once. */
export function writeLicences(root: string): string {
  const users = new Map<string, string[]>();
  for (const each of listPackages(root)) {
    const text = readText(root, each);
    users.set(text, [...(users.get(text) ?? []), `${each.name} ${each.version}`]);
  }
  const parts = Array.from(users, ([text, names]) => `${names.join('\n')}\n\n${text}`);
  return [heading, ...parts].join(`\n\n${'-'.repeat(79)}\n\n`).concat('\n');
}

const heading =
  'This site is made with the fonts and libraries below. Above each licence are those that it is of.';

/** What `package.json` names, and what that needs in its turn. Types leave nothing behind. */
function listPackages(root: string): readonly Package[] {
  const found = new Map<string, Package>();
  const visit = ({ dependencies = {} }: Package) => {
    for (const name of Object.keys(dependencies)) {
      const file = path.join(folderOf(root, name), 'package.json');
      if (found.has(name) || /^@types\/|-types$/.test(name) || !existsSync(file)) continue;
      const next = readPackage(file);
      found.set(name, next);
      visit(next);
    }
  };
  visit(readPackage(path.join(root, 'package.json')));
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function readPackage(file: string): Package {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function folderOf(root: string, name: string): string {
  return path.join(root, 'node_modules', name);
}

/** As the package brings it; a few bring none, and have the usual words of the licence that they name. */
function readText(root: string, { name, license = '', author }: Package): string {
  const folder = folderOf(root, name);
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  const texts = files.sort().map((file) => readFileSync(path.join(folder, file), 'utf8').trim());
  if (texts.length > 0) return texts.join('\n\n');
  const usual = usualTexts[license];
  if (usual === undefined) throw new Error(`${name} brings no text of its licence, ${license}.`);
  const by = typeof author === 'object' ? author.name : author;
  return usual.replace('HOLDER', by ?? `the authors of ${name}`);
}

const asIs = (whose: string) =>
  `THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO
THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
${whose} BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE,
ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

const usualTexts: Readonly<Record<string, string>> = {
  MIT: `MIT License

Copyright (c) HOLDER

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

${asIs('AUTHORS OR COPYRIGHT HOLDERS')}`,
  ISC: `ISC License

Copyright (c) HOLDER

Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby
granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL
IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN
AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR
PERFORMANCE OF THIS SOFTWARE.`,
  Unlicense: `This is free and unencumbered software released into the public domain.

Anyone is free to copy, modify, publish, use, compile, sell, or distribute this software, either in source code form
or as a compiled binary, for any purpose, commercial or non-commercial, and by any means.

In jurisdictions that recognize copyright laws, the author or authors of this software dedicate any and all copyright
interest in the software to the public domain. We make this dedication for the benefit of the public at large and to
the detriment of our heirs and successors. We intend this dedication to be an overt act of relinquishment in
perpetuity of all present and future rights to this software under copyright law.

${asIs('AUTHORS')}

For more information, please refer to <https://unlicense.org>`,
};
