import { describe, expect, it } from 'vitest';
import { toEvent } from '@/domain/dates/event-date';
import type { EventDate } from '@/domain/format/schema';
import { indexDataset } from '@/domain/model/dataset';
import { drawAxis, planAxis } from '@/pages/cards/axis';
import { axisBox } from '@/pages/cards/geometry';
import { measureText } from '@/pages/fonts/card-fonts';
import { aDataset, anEvent, aStatement } from '../../support/builders';

const said = aStatement({ id: 's1', events: ['a'] });

/** The axis of a statement's card about event `a`, said at a meeting in 2002. */
function axisFor(date: EventDate, others: readonly EventDate[] = []) {
  const events = [date, ...others].map((each, index) =>
    anEvent({ id: index === 0 ? 'a' : `b${index}`, date: each }),
  );
  const dataset = indexDataset(aDataset({ events, statements: [said] }));
  const plan = planAxis(dataset);
  const about = dataset.event.get('a');
  return plan && drawAxis(plan, { events: about ? [about] : [], statements: [said] });
}

function overlaps(
  labels: readonly { readonly text: string; readonly x: number }[],
  weight: 400 | 600,
) {
  const ordered = labels.toSorted((a, b) => a.x - b.x);
  return ordered.filter(({ text, x }, index) => {
    const end = x + measureText(text, { face: 'sans', weight, size: 20 });
    return x < 0 || end > (ordered[index + 1]?.x ?? axisBox.width);
  });
}

describe('what a card says of a date', () => {
  it.each<[string, EventDate, string]>([
    ['a stated day', { edtf: '2001-02-03', basis: 'stated' }, '3 February 2001'],
    [
      'an inferred year',
      { edtf: '2001-02-03', basis: 'stated', inferred: ['year'], why: 'x' },
      '3 February 2001, year inferred',
    ],
    [
      'a window',
      { edtf: '[2001-02-03..2001-12-31]', basis: 'inferred', why: 'x' },
      'between 3 Feb 2001 and 31 Dec 2001, inferred',
    ],
    ['a year', { edtf: '2001', basis: 'stated' }, 'some time in 2001'],
    ['a year before our era', { edtf: '-0500', basis: 'stated' }, 'some time in 501 BC'],
    ['an open date', { edtf: '[2001-02-03..]', basis: 'stated' }, 'on or after 3 February 2001'],
  ])('says of %s all that is doubtful', (_, date, text) => {
    const axis = axisFor(date);
    expect(axis?.labels.map((label) => label.text)).toEqual(
      expect.arrayContaining([text, 'said some time in 2002']),
    );
    expect(overlaps(axis?.labels ?? [], 600)).toEqual([]);
  });

  it('draws one line from the event to where it was said, dashed for a reported statement', () => {
    const axis = axisFor({ edtf: '2001-02-03', basis: 'stated' });
    expect(axis?.threads.lines).toEqual([expect.objectContaining({ reported: true })]);
  });
});

describe('marks', () => {
  it('lights the events of the card and where they were said, and no others', () => {
    const axis = axisFor({ edtf: '2001-02-03', basis: 'stated' }, [
      { edtf: '1990-01-01', basis: 'stated' },
    ]);
    const lit = axis?.marks.filter((mark) => mark.lit).map(({ event }) => event);
    expect(lit?.toSorted()).toEqual(['a', 'meeting']);
    expect(axis?.marks).toHaveLength(3);
  });

  it('draws no more than can be told apart of hundreds', () => {
    const days = Array.from({ length: 800 }, (_, index): EventDate => {
      const day = new Date(Date.UTC(2001, 0, 1) + index * 86_400_000).toISOString().slice(0, 10);
      return { edtf: day, basis: 'stated' };
    });
    const axis = axisFor({ edtf: '2001-06-15', basis: 'stated' }, days);
    expect(axis?.marks.length).toBeLessThan(65);
    expect(axis?.marks.filter(({ event }) => event === 'a')).toHaveLength(1);
  });
});

it('has no axis where no event has a date', () => {
  const file = aDataset({ statements: [said] });
  const events = [anEvent({ id: 'meeting', date: { basis: 'not-stated' } })];
  expect(planAxis(indexDataset({ ...file, events }))).toBeNull();
});

it('sets years that touch neither each other nor a torn fold nor a line', () => {
  const axis = axisFor({ edtf: '1950-02-03', basis: 'stated' }, [
    { edtf: '1980', basis: 'stated' },
    { edtf: '-0043', basis: 'stated' },
  ]);
  expect(axis?.tears.length).toBeGreaterThan(1);
  expect(axis?.years.length).toBeGreaterThan(1);
  expect(overlaps(axis?.years ?? [], 400)).toEqual([]);
});

it('leaves out a year that a line would run through', () => {
  const events = [anEvent({ id: 'a', date: { edtf: '2001-01-01', basis: 'stated' } })];
  const dataset = indexDataset(aDataset({ events, statements: [said] }));
  const plan = planAxis(dataset);
  const without = plan && drawAxis(plan, { events: [], statements: [] });
  const within = plan && drawAxis(plan, { events: events.map(toEvent), statements: [said] });
  expect(within?.threads.lines).toHaveLength(1);
  expect(within?.years.length).toBeLessThan(without?.years.length ?? 0);
});
