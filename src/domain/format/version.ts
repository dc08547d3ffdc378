import { formatWords } from '@/words/format-en';
import type { DatasetIssue } from './issue';
import { formats } from './schema';

const { cures } = formatWords;

/**
 * The one mistake of a file in a format newer than this page knows; null for any other file. Its fields
 * may be right, so none of them is called unknown.
 */
export function findNewerFormat(file: unknown): DatasetIssue | null {
  if (typeof file !== 'object' || file === null || !('format' in file)) return null;
  const { format } = file;
  if (typeof format !== 'string' || !isNewer(format)) return null;
  return { path: 'format', found: cures.quoted(format), expected: cures.newerFormat(formats) };
}

function isNewer(format: string): boolean {
  const [, major, minor = '0'] = /^saywhen\/([1-9]\d*)(?:\.(\d+))?$/.exec(format) ?? [];
  if (major === undefined) return false;
  return (
    Number(major) > newest.major || (Number(major) === newest.major && Number(minor) > newest.minor)
  );
}

const newest = { major: 1, minor: 1 };
