import { describe, expect, it } from 'vitest';
import { indexDataset } from '@/domain/dataset';
import { type LaneMode, layOutLanes } from '@/domain/lanes';
import { findLinked } from '@/domain/linked';
import { selectVisible } from '@/domain/select';
import { aDataset, anEvent, aStatement } from '../support/builders';

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
  const events = dataset.datedEvents.filter(({ id }) => visible.eventIds.has(id));
  return layOutLanes(dataset, { mode, events, visible }).map(({ label, events: inLane }) => [
    label,
    inLane.map(({ id }) => id),
  ]);
}

describe('lanes', () => {
  it('are one without a name when there are none', () => {
    expect(lanes('none')).toEqual([['', ['deal', 'war', 'meeting']]]);
  });

  it('hold an event once for each lane of a statement that refers to it, else in a last lane', () => {
    expect(lanes('speaker')).toEqual([
      ['Ann Archer', ['deal', 'war']],
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

describe('what goes together', () => {
  it('is, with an event, who refers to it, what else they name, and where they spoke', () => {
    const linked = findLinked(dataset, { kind: 'event', id: 'deal' });
    expect([...linked.statements]).toEqual(['s1']);
    expect([...linked.events].sort()).toEqual(['meeting', 'war']);
  });

  it('is, with an event nobody refers to, what was said at it', () => {
    expect([...findLinked(dataset, { kind: 'event', id: 'meeting' }).statements]).toEqual([
      's1',
      's2',
    ]);
  });

  it('is, with a speaker, all they said and what that refers to', () => {
    const linked = findLinked(dataset, { kind: 'speaker', id: 'bo' });
    expect([[...linked.statements], [...linked.events]]).toEqual([['s2'], ['war']]);
  });
});
