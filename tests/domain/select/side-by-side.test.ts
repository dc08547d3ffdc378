import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DatasetFile } from '@/domain/format/schema';
import { indexDataset } from '@/domain/model/dataset';
import { selectVisible } from '@/domain/select/select';
import {
  compareSpeakers,
  findSpeakersOn,
  rowsOfColumns,
  type Subject,
} from '@/domain/select/side-by-side';
import { aRandomDataset, eventIds, speakerIds, themeIds } from '../../support/a-random-dataset';
import { aDataset, anEvent, aStatement } from '../../support/builders';

const subject: fc.Arbitrary<Subject> = fc.record({
  event: fc.constantFrom(null, 'meeting', ...eventIds),
  themes: fc.subarray(themeIds),
});

/** Ids of a speaker's statements on a subject, from the file alone. */
function on(file: DatasetFile, { event, themes }: Subject, speaker: string): readonly string[] {
  const referring = file.statements.filter(({ events }) => events.includes(event ?? ''));
  const there = file.statements.filter(({ saidAt }) => saidAt === event);
  const onThemes = file.statements.filter(
    (each) => themes.length === 0 || each.themes.some((theme) => themes.includes(theme)),
  );
  const ofEvent = referring.length > 0 ? referring : there;
  return (event === null ? onThemes : ofEvent)
    .filter((each) => each.speaker === speaker)
    .map(({ id }) => id);
}

describe('speakers side by side', () => {
  it('have the statements on the subject that a look at all of them finds, in article order', () => {
    fc.assert(
      fc.property(aRandomDataset, subject, fc.subarray(speakerIds), (file, asked, speakers) => {
        const dataset = indexDataset(file);
        const columns = compareSpeakers(dataset, asked, speakers);
        expect(
          columns.map(({ speaker, rows }) => [
            speaker,
            Array.from(rows, (row) => dataset.statement.at(row).id),
          ]),
        ).toEqual(speakers.map((speaker) => [speaker, on(file, asked, speaker)]));
        expect(findSpeakersOn(dataset, asked)).toEqual(
          speakerIds.filter((speaker) => on(file, asked, speaker).length > 0),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('stand in the order of the link, without those that the dataset does not have', () => {
    const dataset = indexDataset(aDataset());
    const columns = compareSpeakers(dataset, { event: 'meeting', themes: [] }, ['bo', 'x', 'ann']);
    expect(columns.map(({ speaker }) => speaker)).toEqual(['bo', 'ann']);
  });

  it('are printed column by column, and only what passes the filters', () => {
    const dataset = indexDataset(
      aDataset({
        events: [anEvent({ id: 'talks' })],
        statements: [
          aStatement({ id: 's1', speaker: 'bo', events: ['talks'] }),
          aStatement({ id: 's2', events: ['talks'], themes: ['trade'] }),
          aStatement({ id: 's3', speaker: 'bo', events: ['talks'], themes: ['trade'] }),
        ],
      }),
    );
    const columns = compareSpeakers(dataset, { event: 'talks', themes: [] }, ['bo', 'ann']);
    const rows = (themes: readonly string[]) => {
      const filters = { speakers: new Set<string>(), themes: new Set(themes), hits: null };
      return [...rowsOfColumns(columns, selectVisible(dataset, filters))];
    };
    expect(rows([])).toEqual([0, 2, 1]);
    expect(rows(['trade'])).toEqual([2, 1]);
  });
});
