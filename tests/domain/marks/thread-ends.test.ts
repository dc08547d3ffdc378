import { describe, expect, it } from 'vitest';
import { findThreads, keepReadable } from '@/domain/marks/thread-ends';
import type { Thread } from '@/domain/marks/threads';
import { indexDataset } from '@/domain/model/dataset';
import { listAll } from '@/lib/rows/table';
import { aDataset, anEvent, aStatement } from '../../support/builders';

const on = (x: number) => ({ from: x, to: x, hollow: false });
const threads = (count: number, event = 'e1'): readonly Thread[] =>
  Array.from({ length: count }, (_, index) => ({
    statement: `s${index + 1}`,
    event,
    reported: false,
    said: on(900),
    about: on(index),
  }));
const none = () => false;
const isFirst = ({ event }: Thread) => event === 'e1';

describe('lines that can be read', () => {
  it('are all at rest, while two dozen or fewer', () => {
    expect(keepReadable(threads(24), none)).toMatchObject({ total: 24, isChosen: false });
    expect(keepReadable(threads(24), none).threads).toHaveLength(24);
  });

  it('are none at rest where there are more, and it is known how many', () => {
    expect(keepReadable(threads(25), none)).toEqual({ threads: [], total: 25, isChosen: false });
  });

  it('are those of the selection, however many others there are', () => {
    const kept = keepReadable([...threads(3), ...threads(90, 'e2')], isFirst);
    expect(kept).toEqual({ threads: threads(3), total: 3, isChosen: true });
  });

  it('are the first of the selection where those are too many', () => {
    const kept = keepReadable(threads(40), isFirst);
    expect(kept.threads).toEqual(threads(12));
    expect(kept.total).toBe(40);
  });
});

describe('the threads of a view', () => {
  const events = [
    anEvent({ id: 'year', date: { edtf: '2001', basis: 'stated' } }),
    anEvent({ id: 'day', date: { edtf: '2001-07-01', basis: 'stated' } }),
    anEvent({ id: 'bound', date: { edtf: '[..2001-07-01]', basis: 'stated' } }),
    anEvent({ id: 'dateless', date: { basis: 'not-stated' } }),
  ];
  const given = aStatement({ events: ['year', 'day', 'bound', 'dateless'] });
  const dataset = indexDataset(aDataset({ events, statements: [given] }));
  const find = (start: string, end: string, folds: { start: number; end: number }[] = []) =>
    findThreads(dataset, listAll(dataset.statement), {
      start: Date.parse(start),
      end: Date.parse(end),
      width: 1000,
      folds,
    });
  const endsOf = (found: readonly Thread[]) =>
    found.map(({ event, about }) => [
      event,
      Math.round(about.from),
      Math.round(about.to),
      about.hollow,
    ]);

  it('hang from a bracket where the date is a window, and from its day or known bound else', () => {
    expect(endsOf(find('2000-01-01', '2004-01-01'))).toEqual([
      ['year', 251, 500, true],
      ['day', 374, 374, false],
      ['bound', 375, 375, false],
    ]);
  });

  it('leave out what lies beyond the window', () => {
    expect(endsOf(find('2001-08-01', '2002-08-01')).map(([event]) => event)).toEqual(['year']);
  });

  it('end at the fold that hides their day', () => {
    const fold = { start: Date.parse('2001-02-01'), end: Date.parse('2001-12-01') };
    const [, day] = find('2000-01-01', '2004-01-01', [fold]);
    const [same] = find('2000-01-01', '2004-01-01', [fold]).filter(
      ({ event }) => event === 'bound',
    );
    expect(day?.about.from).toBeCloseTo(same?.about.from ?? 0);
  });
});
