import type { DatasetIssue } from '@/domain/format/references';
import { words } from '@/words/en';

const cures = words.dataset.cures;

/** The value that a JSON text holds, or where and why it is none. */
export function readJson(text: string): { value: unknown } | { issue: DatasetIssue } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return {
      issue: {
        path: placeOf(problem, text) ?? cures.wholeFile,
        found: cures.notJson(problem.replace(/\s+/g, ' ')),
        expected: cures.notJsonCure,
      },
    };
  }
}

/** Line and column from the position that engines name in their message. */
function placeOf(problem: string, text: string): string | null {
  const position = /position (\d+)/.exec(problem)?.[1];
  if (position === undefined) return null;
  const before = text.slice(0, Number(position)).split('\n');
  return cures.line(before.length, (before.at(-1)?.length ?? 0) + 1);
}
