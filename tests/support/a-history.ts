import type { DatasetFile } from '@/domain/format/schema';
import type { History, Release } from '@/domain/release/history';
import { type ShownParts, showRecords, toCanonicalJson } from '@/domain/release/shown-parts';
import { sha256 } from './a-cited-dataset';

/** A history of these files, in this order, whatever the tool would say to it. */
export function aHistory(...files: readonly DatasetFile[]): History {
  const releases: Release[] = [];
  const texts: Record<string, ShownParts> = {};
  for (const file of files) {
    const records: Record<string, string> = {};
    for (const [path, parts] of showRecords(file)) {
      const hash = sha256(toCanonicalJson(parts));
      records[path] = hash;
      texts[hash] = parts;
    }
    releases.push({ dataset: file.id, version: file.version, released: '2026-01-01', records });
  }
  return { format: 'saywhen-history/1', releases, texts };
}
