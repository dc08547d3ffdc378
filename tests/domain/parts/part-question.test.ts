import { describe, expect, it } from 'vitest';
import { layOutCut } from '@/domain/axis/home-axis';
import { coverageOf } from '@/domain/model/coverage';
import { indexDataset } from '@/domain/model/dataset';
import type { DatasetPart, PartQuestion } from '@/domain/model/dataset-part';
import type { LoadedDataset } from '@/domain/model/loaded-dataset';
import type { Thing } from '@/domain/model/thing';
import { nextQuestion } from '@/domain/parts/part-question';
import { utcMs } from '@/lib/utc';
import { aDataset, anEvent, aStatement } from '../../support/builders';

const none: PartQuestion = { from: null, to: null, selection: null };
const bounds = { start: utcMs(1990), end: utcMs(2026) };

/** A part of a dataset: what lies in it, one event of another time, and one of none. */
function aPart(start: number, end: number, asked: Thing | null = null): LoadedDataset {
  const dataset = indexDataset(
    aDataset({
      events: [
        anEvent({ id: 'here', date: { edtf: '2011-05-01', basis: 'stated' } }),
        anEvent({ id: 'late', date: { edtf: '2025-05-01', basis: 'stated' } }),
        anEvent({ id: 'loose', date: { basis: 'not-stated' } }),
      ],
      statements: [aStatement({ id: 's1', events: ['here', 'late'] })],
    }),
  );
  const part: DatasetPart = {
    start: utcMs(start),
    end: utcMs(end),
    bounds,
    events: 1,
    statementsLeft: 0,
    isHome: end === 2026,
    asked,
    of: { events: 9e6, statements: 9 },
    places: new Uint32Array(1),
  };
  return { ...dataset, ...coverageOf(part, dataset), part, axis: layOutCut([], part) };
}

function next(
  asked: Partial<PartQuestion>,
  given: Partial<Parameters<typeof nextQuestion>[1]> = {},
) {
  const dataset = given.dataset ?? aPart(2010, 2015);
  const question = given.question ?? { ...none, from: '2010-01-01' };
  const answer = nextQuestion({ ...none, ...asked }, { dataset, question });
  return { ...answer, isSame: answer.question === question };
}

const decade = { from: '2010-01-01', to: '2015-01-01' };

describe('what is asked for after a part was read', () => {
  it('is nothing new while all that the link shows is there, or the middle of more than a part', () => {
    for (const window of [
      decade,
      { from: '2012-03-01', to: '2012-04-01' },
      { from: '2000-01-01', to: '2023-01-01' },
    ]) {
      expect(next(window)).toMatchObject({ isSame: true, window: null });
    }
    expect(next({ from: '2014-01-01' })).toMatchObject({
      isSame: true,
      window: { from: '2014-01-01', to: '2015-01-01' },
    });
  });

  it('is another part once the link shows what is not there, and an open window leads to its end', () => {
    for (const window of [
      { from: '2020-01-01', to: '2021-01-01' },
      { from: '2014-12-01', to: '2015-01-10' },
      { from: '2000-01-01', to: '2010-01-02' },
      { from: '2030-01-01', to: null },
      { from: '1800-01-01', to: '1801-01-01' },
      { from: null, to: '2010-01-01' },
      { from: '2015-01-01', to: null },
      { from: '2009-01-01', to: null },
      none,
    ]) {
      expect(next(window).question).toEqual({ ...none, ...window });
    }
  });

  it('stays with a part at the bounds for a link that leads beyond them', () => {
    const dataset = aPart(2020, 2026);
    for (const window of [
      { from: '2030-01-01', to: null },
      { from: '2025-06-01', to: '2040-01-01' },
      { from: '2030-01-01', to: '2031-01-01' },
      { from: '2031-01-01', to: '2030-01-01' },
    ]) {
      expect(next(window, { dataset }).isSame).toBe(true);
    }
  });

  it('stays with the home part while the link names no days', () => {
    expect(next(none, { dataset: aPart(2020, 2026) })).toMatchObject({
      isSame: true,
      window: null,
    });
  });

  it('names the days of a part that an open link led to, so that the address leads there again', () => {
    const asked = { ...none, to: '2015-01-01' };
    expect(next(asked, { question: asked })).toMatchObject({ isSame: true, window: decade });
    const around = { ...none, selection: { kind: 'event', id: 'here' } } as const;
    expect(next(around, { question: around })).toMatchObject({ isSame: true, window: decade });
  });

  it('is the part around an event of another time, and the days of this one stay until it is there', () => {
    const selection = { kind: 'event', id: 'late' } as const;
    const question = { ...none, selection };
    expect(next({ ...decade, selection })).toMatchObject({ question, window: null });
    // Panned while it comes, and closed before it has come.
    const month = { from: '2012-03-01', to: '2012-04-01' };
    expect(next({ ...month, selection })).toMatchObject({ question, window: null });
    expect(next(month).isSame).toBe(true);
    expect(
      next({ ...decade, selection }, { question, dataset: aPart(2020, 2025, selection) }),
    ).toMatchObject({
      isSame: true,
      window: { from: '2020-01-01', to: '2025-01-01' },
    });
  });

  it('is nothing new for what is there with all that leads to it', () => {
    for (const selection of [
      { kind: 'event', id: 'here' },
      { kind: 'statement', id: 's1' },
      { kind: 'speaker', id: 'ann' },
    ] as const) {
      expect(next({ ...decade, selection }).isSame).toBe(true);
    }
  });

  it('is nothing new where the link named its record by an id that was renamed', () => {
    const question: PartQuestion = { ...none, selection: { kind: 'event', id: 'old' } };
    const selection = { kind: 'event', id: 'here' } as const;
    const dataset = aPart(2010, 2015, selection);
    expect(next({ selection }, { question, dataset }).isSame).toBe(true);
  });

  it('is the same part again for an event on no axis, with all that leads to it', () => {
    const selection = { kind: 'event', id: 'loose' } as const;
    const question = { ...decade, selection };
    const window = { from: '2012-03-01', to: '2012-04-01' };
    expect(next({ ...window, selection }).question).toEqual(question);
    const dataset = aPart(2010, 2015, selection);
    expect(next({ ...window, selection }, { question, dataset }).isSame).toBe(true);
    expect(next({ selection }, { dataset: aPart(2020, 2026) }).question).toEqual({
      ...none,
      selection,
    });
  });

  it('keeps the days that an entry of the history has beside its record', () => {
    const selection = { kind: 'event', id: 'late' } as const;
    const asked = { from: '2025-01-01', to: '2025-07-01', selection };
    expect(next(asked)).toMatchObject({ question: asked, window: null });
  });

  it('names the days of a part around a record whose link has an empty window', () => {
    const selection = { kind: 'event', id: 'here' } as const;
    const asked = { from: '2025-01-01', to: '2024-01-01', selection };
    const dataset = aPart(2010, 2015, selection);
    expect(next(asked, { question: asked, dataset })).toMatchObject({
      isSame: true,
      window: decade,
    });
  });

  it('is asked for once for a record that is nowhere', () => {
    const selection = { kind: 'event', id: 'nowhere' } as const;
    const asked = { ...none, selection };
    expect(next({ ...decade, selection }).question).toEqual(asked);
    const dataset = aPart(2020, 2026, selection);
    expect(next(asked, { question: asked, dataset }).isSame).toBe(true);
    expect(next({ ...asked, from: '2024-01-01' }, { question: asked, dataset }).isSame).toBe(true);
  });

  it('is never anything for a dataset that was read whole', () => {
    const dataset = indexDataset(aDataset());
    expect(next({ from: '1500-01-01' }, { dataset })).toMatchObject({ isSame: true, window: null });
  });
});
