import { describe, expect, it } from 'vitest';
import { indexDataset } from '@/domain/model/dataset';
import type { Thing } from '@/domain/model/thing';
import type { LaneMode } from '@/domain/model/view-state';
import { layOutLanes } from '@/domain/select/lanes';
import { findLinked } from '@/domain/select/linked';
import { selectVisible } from '@/domain/select/select';
import { takeRows } from '@/lib/rows/table';
import { aDataset, anEvent, aSpeaker, aStatement } from '../../support/builders';

const dataset = indexDataset(
  aDataset({
    events: [anEvent({ id: 'war' }), anEvent({ id: 'deal' })],
    statements: [
      aStatement({ id: 's1', events: ['war', 'deal'], themes: ['peace', 'trade'] }),
      aStatement({ id: 's2', speaker: 'bo', events: ['war'], themes: ['peace'] }),
    ],
  }),
);

function lanes(mode: LaneMode, speakers: string[] = []) {
  const visible = selectVisible(dataset, {
    speakers: new Set(speakers),
    themes: new Set(),
    hits: null,
  });
  return layOutLanes(dataset, { mode, rows: visible.dated, visible }).map(({ label, rows }) => [
    label,
    takeRows(dataset.event, rows).map(({ id }) => id),
  ]);
}

describe('lanes', () => {
  it('are one without a name when there are none', () => {
    expect(lanes('none')).toEqual([['', ['war', 'deal', 'meeting']]]);
  });

  it('hold an event once for each lane of a statement that refers to it, else in a last lane', () => {
    expect(lanes('speaker')).toEqual([
      ['Ann Archer', ['war', 'deal']],
      ['Bo Bláha', ['war']],
      ['No statement refers to it', ['meeting']],
    ]);
    expect(lanes('theme').map(([label]) => label)).toEqual([
      'Trade',
      'Peace',
      'No statement refers to it',
    ]);
  });

  it('follow kept statements only', () => {
    expect(lanes('speaker', ['bo'])).toEqual([
      ['Bo Bláha', ['war']],
      ['No statement refers to it', ['meeting']],
    ]);
  });
});

describe('lanes of many speakers', () => {
  /** Twenty speakers; the nth refers to the first n events, and one event has no statement. */
  const many = indexDataset(
    aDataset({
      speakers: Array.from({ length: 20 }, (_, at) => aSpeaker({ id: `p${at}`, name: `P${at}` })),
      events: Array.from({ length: 21 }, (_, at) => anEvent({ id: `e${at}` })),
      statements: Array.from({ length: 20 }, (_, at) =>
        aStatement({
          id: `s${at}`,
          speaker: `p${at}`,
          events: Array.from({ length: at + 1 }, (__, event) => `e${event}`),
        }),
      ),
    }),
  );
  const layOut = (max?: number) => {
    const visible = selectVisible(many, { speakers: new Set(), themes: new Set(), hits: null });
    const question = { mode: 'speaker', rows: visible.dated, visible } as const;
    return layOutLanes(many, max === undefined ? question : { ...question, max });
  };

  it('are the twelve largest, then all others in one that counts each event once', () => {
    const laid = layOut();
    expect(laid.map(({ label }) => label)).toEqual([
      ...Array.from({ length: 12 }, (_, at) => `P${19 - at}`),
      '8 others',
      'No statement refers to it',
    ]);
    expect(laid.map(({ rows }) => rows.length).slice(0, 2)).toEqual([20, 19]);
    expect(laid.map(({ size }) => size).slice(11)).toEqual([9, 8, undefined]);
    expect(laid[12]?.others).toBe(8);
  });

  it('are more when more are asked for, in the same order, and never one other', () => {
    const labels = (max: number) => layOut(max).map(({ label }) => label);
    expect(labels(18).slice(17)).toEqual(['P2', '2 others', 'No statement refers to it']);
    expect(labels(19).slice(17)).toEqual(['P2', 'P1', 'P0', 'No statement refers to it']);
  });
});

describe('what goes together', () => {
  const linked = (kind: Thing['kind'], id: string) => {
    const { statements, events } = findLinked(dataset, { kind, id });
    const found = takeRows(dataset.event, events.rows).map((event) => event.id);
    expect(found.every(events.has)).toBe(true);
    expect(events.has(id)).toBe(false);
    return {
      statements: takeRows(dataset.statement, statements.rows).map((statement) => statement.id),
      events: found.toSorted(),
    };
  };

  it('is, with an event, who refers to it, what else they name, and where they spoke', () => {
    expect(linked('event', 'deal')).toEqual({ statements: ['s1'], events: ['meeting', 'war'] });
  });

  it('is, with an event nobody refers to, what was said at it', () => {
    expect(linked('event', 'meeting').statements).toEqual(['s1', 's2']);
  });

  it('is, with a speaker, all they said and what that refers to', () => {
    expect(linked('speaker', 'bo')).toEqual({ statements: ['s2'], events: ['war'] });
  });
});
