import { spawnSync } from 'node:child_process';
import type { Provenance } from '@/domain/verify/provenance';

/**
 * From which sources a site is built, and when. SOURCE_DATE_EPOCH (seconds, UTC) stands for the time, so
 * that the same sources give the same site; throws where it is no such number.
 */
export function stampBuild(
  root: string,
  epoch = process.env.SOURCE_DATE_EPOCH,
): Provenance['build'] {
  return { ...readCommit(root), date: readDate(epoch) };
}

/** Nothing is known where git is not there, or where the folder belongs to another repository. */
function readCommit(root: string): Pick<Provenance['build'], 'commit' | 'modified'> {
  const isTracked = git(root, ['ls-files', '--error-unmatch', 'package.json']) !== null;
  const commit = isTracked ? git(root, ['rev-parse', 'HEAD']) : null;
  if (commit === null) return { commit: null, modified: null };
  const changed = git(root, ['status', '--porcelain', '--', '.']);
  return { commit, modified: changed === null ? null : changed !== '' };
}

function git(root: string, words: readonly string[]): string | null {
  const { status, stdout } = spawnSync('git', words, { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}

function readDate(epoch: string | undefined): string {
  if (!epoch) return toSeconds(Date.now());
  const ms = Number(epoch) * 1000;
  if (!/^\d+$/.test(epoch) || ms > 8.64e15) {
    throw new Error(`SOURCE_DATE_EPOCH must be a number of seconds since 1970, not "${epoch}".`);
  }
  return toSeconds(ms);
}

function toSeconds(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');
}
