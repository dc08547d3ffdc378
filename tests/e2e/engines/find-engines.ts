import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { webkit } from '@playwright/test';

/** The Firefox for the tests: what FIREFOX_PATH names, else one of the system's; null where there is none. */
export function findFirefox(): string | null {
  return findChosen('FIREFOX_PATH') ?? findInPath(['firefox-esr', 'firefox']);
}

/** The same of WebKit, which Playwright drives in a build of its own alone; WEBKIT_PATH may name its `pw_run.sh`. */
export function findWebKit(): string | null {
  const own = webkit.executablePath();
  return findChosen('WEBKIT_PATH') ?? (isExecutable(own) ? own : null);
}

/** Throws where a path was given that leads to nothing, so that no engine is left out by a slip. */
function findChosen(name: string): string | null {
  const chosen = process.env[name];
  if (!chosen) return null;
  if (isExecutable(chosen)) return chosen;
  throw new Error(`${name} is "${chosen}", which is not an executable file.`);
}

function findInPath(names: readonly string[]): string | null {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const files = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return files.find(isExecutable) ?? null;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
