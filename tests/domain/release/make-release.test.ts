import { describe, expect, it } from 'vitest';
import type { DatasetFile } from '@/domain/format/schema';
import { type History, readRelease, releasesOf, writeHistory } from '@/domain/release/history';
import { makeRelease } from '@/domain/release/make-release';
import { showRecords } from '@/domain/release/shown-parts';
import { sha256 } from '../../support/a-cited-dataset';
import { aDataset, anEvent, aStatement } from '../../support/builders';

function release(file: DatasetFile, history: History | null = null, released = '2026-01-01') {
  return makeRelease(file, { history, released, hash: sha256 });
}

function released(file: DatasetFile, history: History | null = null): History {
  const result = release(file, history);
  if (result.kind !== 'appended') throw new Error(`not appended: ${result.kind}`);
  return result.history;
}

function problemsOf(file: DatasetFile, history: History): string {
  const result = release(file, history);
  return result.kind === 'refused' ? result.problems.join('\n') : result.kind;
}

const first = aDataset({ events: [anEvent({ id: 'war' })], statements: [aStatement()] });
const history = released(first);
const next = { ...first, version: '1.1.0', title: 'A better title' };

describe('a release', () => {
  it('keeps every text that was shown', () => {
    const [kept] = releasesOf(history, 'a-dataset');
    expect(kept).toMatchObject({ version: '1.0.0', released: '2026-01-01' });
    expect(kept && readRelease(history, kept)).toEqual(showRecords(first));
  });

  it('leaves the text of earlier releases as it stood, and only adds to it', () => {
    const lines = writeHistory(released(next, history)).split('\n');
    const before = writeHistory(history).split('\n');
    // Each old line is there, in order; only a comma may follow where it was the last.
    let at = 0;
    for (const line of lines) {
      const old = before[at];
      if (line === old || line === `${old},`) at += 1;
    }
    expect(at).toBe(before.length);
    expect(lines.length).toBeGreaterThan(before.length);
  });

  it('stores a text once, however many releases show it', () => {
    const { texts } = released(next, history);
    expect(Object.keys(texts)).toHaveLength(Object.keys(history.texts).length + 1);
  });

  it('says that nothing changed, and adds nothing', () => {
    expect(release(first, history, '2027-01-01')).toEqual({
      kind: 'unchanged',
      released: '2026-01-01',
    });
  });

  it('refuses other content under a released version, and names the records', () => {
    const changed = { ...first, statements: [aStatement({ text: 'She said it.' })] };
    expect(problemsOf(changed, history)).toBe(
      [
        'a-dataset 1.0.0 was released on 2026-01-01, but now shows something different:',
        '  statements/s1',
        'Increase the version and release it (npm run release), or undo the change. Released versions cannot change.',
      ].join('\n'),
    );
  });

  it('refuses a version that is not greater than the last', () => {
    expect(problemsOf({ ...next, version: '0.9.0' }, history)).toBe(
      'Version 0.9.0 is not higher than 1.0.0, the latest release. Increase the version.',
    );
  });

  it('refuses to lose an id of any earlier release, and says what cures it', () => {
    const later = released(next, history);
    const without = aDataset({ version: '2.0.0', statements: [aStatement({ id: 's2' })] });
    expect(problemsOf(without, later)).toBe(
      [
        'events/war was released in 1.0.0 but is no longer there.',
        'statements/s1 was released in 1.0.0 but is no longer there.',
        'Links must keep working. Restore the record, or give its new id under "aliases" (see data/README.md).',
      ].join('\n'),
    );
  });

  it('takes a renamed id that is kept as an alias', () => {
    const renamed = {
      ...first,
      version: '2.0.0',
      events: first.events.map((event) => (event.id === 'war' ? { ...event, id: 'fight' } : event)),
      aliases: { events: { war: 'fight' } },
    };
    expect(release(renamed, history).kind).toBe('appended');
  });

  it('knows the datasets of a history apart', () => {
    const other = { ...next, id: 'another', version: '0.1.0' };
    const both = released(other, history);
    expect(both.releases.map(({ dataset, version }) => `${dataset} ${version}`)).toEqual([
      'a-dataset 1.0.0',
      'another 0.1.0',
    ]);
  });
});
