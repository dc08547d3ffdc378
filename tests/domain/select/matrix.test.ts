import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DatasetFile } from '@/domain/format/schema';
import { indexDataset } from '@/domain/model/dataset';
import {
  crossSpeakers,
  findReferrers,
  listMatrixRows,
  type MatrixKind,
} from '@/domain/select/matrix';
import { selectVisible } from '@/domain/select/select';
import { related } from '@/lib/rows/relation';
import { takeRows } from '@/lib/rows/table';
import { aRandomDataset, speakerIds, themeIds } from '../../support/a-random-dataset';
import { aDataset, anEvent, aStatement } from '../../support/builders';

interface Asked {
  readonly kind: MatrixKind;
  readonly speakers: readonly string[];
  readonly themes: readonly string[];
}

/** The matrix in ids: what is in each row, and who is in each cell. */
function cross(file: DatasetFile, { kind, ...filters }: Asked) {
  const dataset = indexDataset(file);
  const visible = selectVisible(dataset, {
    speakers: new Set(filters.speakers),
    themes: new Set(filters.themes),
    hits: null,
  });
  const { rows, referred, unreferred } = listMatrixRows(dataset, visible, kind);
  const idOf = (row: number) =>
    kind === 'event' ? dataset.event.at(row).id : (dataset.file.themes[row]?.id ?? '');
  const idsOf = (found: readonly number[] | Uint32Array) =>
    Array.from(found, (row) => dataset.statement.at(row).id);
  const referrers = findReferrers(dataset, kind);
  return {
    ids: Array.from(rows, idOf),
    referred: Array.from(rows.subarray(0, referred), idOf),
    unreferred: idsOf(unreferred),
    cells: Object.fromEntries(
      Array.from(rows, (row) => [
        idOf(row),
        crossSpeakers(dataset, visible, related(referrers, row)).map(({ kept, outside }) => ({
          kept: idsOf(kept),
          outside,
        })),
      ]),
    ),
    visible: takeRows(dataset.statement, visible.statements),
    shown: Array.from(visible.hasEvent).flatMap((is, row) => (is ? dataset.event.at(row).id : [])),
  };
}

/** The same, worked out from the file alone, record by record. */
function crossNaively(file: DatasetFile, { kind, speakers, themes }: Asked) {
  const part = kind === 'event' ? ('events' as const) : ('themes' as const);
  const passes = (id: string) => {
    const statement = file.statements.find((each) => each.id === id);
    const bySpeaker = speakers.length === 0 || speakers.includes(statement?.speaker ?? '');
    const onTheme = themes.length === 0 || themes.some((each) => statement?.themes.includes(each));
    return bySpeaker && onTheme;
  };
  const to = (target: string) => file.statements.filter((each) => each[part].includes(target));
  return {
    cellsOf: (target: string) =>
      file.speakers.map(({ id }) => {
        const all = to(target).filter(({ speaker }) => speaker === id);
        const kept = all.filter((each) => passes(each.id)).map((each) => each.id);
        return { kept, outside: all.length - kept.length };
      }),
    isReferred: (target: string) => to(target).some((each) => passes(each.id)),
    unreferred: file.statements
      .filter((each) => passes(each.id) && each[part].length === 0)
      .map(({ id }) => id),
  };
}

const anAsk: fc.Arbitrary<Asked> = fc.record({
  kind: fc.constantFrom('event', 'theme'),
  speakers: fc.subarray(speakerIds),
  themes: fc.subarray(themeIds),
});

describe('the matrix', () => {
  it('holds in each cell what a look at every statement would put there, under any filters', () => {
    fc.assert(
      fc.property(aRandomDataset, anAsk, (file, asked) => {
        const found = cross(file, asked);
        const naive = crossNaively(file, asked);
        for (const id of found.ids) expect(found.cells[id]).toEqual(naive.cellsOf(id));
        expect(found.unreferred).toEqual(naive.unreferred);
        expect(found.referred).toEqual(found.ids.filter(naive.isReferred));
        expect(new Set(found.ids).size).toBe(found.ids.length);
      }),
      { numRuns: 300 },
    );
  });

  it('has a row for every event that the filters keep, and loses no kept statement', () => {
    fc.assert(
      fc.property(aRandomDataset, anAsk, (file, asked) => {
        const found = cross(file, asked);
        if (asked.kind === 'event') expect(found.ids.toSorted()).toEqual(found.shown.toSorted());
        const inCells = Object.values(found.cells).flatMap((cells) =>
          cells.flatMap(({ kept }) => kept),
        );
        expect([...new Set([...inCells, ...found.unreferred])].toSorted()).toEqual(
          found.visible.map(({ id }) => id).toSorted(),
        );
      }),
    );
  });

  it('puts events in date order, those nobody refers to last', () => {
    const file = aDataset({
      events: [
        anEvent({ id: 'late', date: { edtf: '2009', basis: 'stated' } }),
        anEvent({ id: 'unheard', date: { edtf: '1990', basis: 'stated' } }),
        anEvent({ id: 'years', date: { basis: 'not-stated' } }),
        anEvent({ id: 'early', date: { edtf: '1999', basis: 'stated' } }),
      ],
      statements: [
        aStatement({ id: 's1', events: ['late', 'years'] }),
        aStatement({ id: 's2', speaker: 'bo', events: ['early', 'late'] }),
        aStatement({ id: 's3', speaker: 'bo' }),
      ],
    });
    const found = cross(file, { kind: 'event', speakers: [], themes: [] });
    expect(found.ids).toEqual(['early', 'late', 'years', 'unheard', 'meeting']);
    expect(found.referred).toEqual(['early', 'late', 'years']);
    expect(found.unreferred).toEqual(['s3']);
    expect(found.cells.late).toEqual([
      { kept: ['s1'], outside: 0 },
      { kept: ['s2'], outside: 0 },
    ]);
  });

  it('counts what the filters leave out of a cell, and does not call it silence', () => {
    const file = aDataset({
      events: [anEvent({ id: 'talks' })],
      statements: [
        aStatement({ id: 's1', events: ['talks'], themes: ['trade'] }),
        aStatement({ id: 's2', events: ['talks'] }),
        aStatement({ id: 's3', speaker: 'bo', events: ['talks'] }),
      ],
    });
    const found = cross(file, { kind: 'event', speakers: [], themes: ['trade'] });
    expect(found.cells.talks).toEqual([
      { kept: ['s1'], outside: 1 },
      { kept: [], outside: 1 },
    ]);
  });
});
