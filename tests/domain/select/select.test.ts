import { describe, expect, it } from 'vitest';
import { indexDataset } from '@/domain/model/dataset';
import { searchDataset } from '@/domain/search/search-dataset';
import { layOutLanes } from '@/domain/select/lanes';
import { findLinked } from '@/domain/select/linked';
import { selectVisible, type Visible } from '@/domain/select/select';
import { rowsIn } from '@/lib/rows/mask';
import { takeRows } from '@/lib/rows/table';
import { aDataset, anEvent, aSpeaker, aStatement } from '../../support/builders';

//        ann          bo
// war    s1 (peace)   s2 (trade)
// deal                s3 (peace)
// quiet  nobody
const dataset = indexDataset(
  aDataset({
    speakers: [
      aSpeaker(),
      aSpeaker({
        id: 'bo',
        name: 'Violeta Rashkovic',
        otherNames: [{ name: 'Violeta Rašković', language: 'sr', source: 'x' }],
      }),
    ],
    events: [
      anEvent({ id: 'war', title: 'The war' }),
      anEvent({
        id: 'deal',
        title: 'The deal',
        aliases: [{ text: 'Handshake in Türkiye', usedBy: 'x' }],
      }),
      anEvent({ id: 'quiet', title: 'The quiet' }),
    ],
    statements: [
      aStatement({ id: 's1', events: ['war'], themes: ['peace'] }),
      aStatement({
        id: 's2',
        speaker: 'bo',
        events: ['war'],
        themes: ['trade'],
        text: 'Borders open.',
      }),
      aStatement({ id: 's3', speaker: 'bo', events: ['deal'], themes: ['peace'], saidAt: 'deal' }),
    ],
  }),
);
const search = searchDataset(dataset);

function select(given: { speakers?: string[]; themes?: string[]; query?: string } = {}) {
  const visible = selectVisible(dataset, {
    speakers: new Set(given.speakers),
    themes: new Set(given.themes),
    hits: search(given.query ?? ''),
  });
  return {
    statements: takeRows(dataset.statement, visible.statements).map(({ id }) => id),
    events: takeRows(dataset.event, rowsIn(visible.hasEvent))
      .map(({ id }) => id)
      .toSorted(),
    counts: Object.fromEntries([...visible.speakerCounts, ...visible.themeCounts]),
  };
}

describe('what passes the filters', () => {
  it('is everything, also events nobody refers to, when nothing is asked', () => {
    expect(select().events).toEqual(['deal', 'meeting', 'quiet', 'war']);
    expect(select().statements).toEqual(['s1', 's2', 's3']);
  });

  it('judges one statement at a time: this speaker on this theme', () => {
    expect(select({ speakers: ['bo'], themes: ['peace'] })).toMatchObject({
      statements: ['s3'],
      events: ['deal'],
    });
    expect(select({ speakers: ['ann'], themes: ['trade'] })).toMatchObject({
      statements: [],
      events: [],
    });
  });

  it('keeps an event while a kept statement was made at it', () => {
    expect(select({ speakers: ['ann'] }).events).toEqual(['meeting', 'war']);
  });

  it('counts what each option would keep, given the others', () => {
    expect(select({ speakers: ['bo'] }).counts).toEqual({ ann: 1, bo: 2, trade: 1, peace: 1 });
    expect(select({ themes: ['peace'] }).counts).toEqual({ ann: 1, bo: 1, trade: 1, peace: 2 });
  });

  it('finds words without their marks and case, in names elsewhere and aliases too', () => {
    expect(select({ query: 'RASKOVIC' }).statements).toEqual(['s2', 's3']);
    expect(select({ query: 'turkiye' })).toMatchObject({ statements: [], events: ['deal'] });
  });

  it('wants every word, each from its beginning', () => {
    expect(select({ query: 'bord open' }).statements).toEqual(['s2']);
    expect(select({ query: 'orders' }).statements).toEqual([]);
    expect(select({ query: 'borders closed' }).statements).toEqual([]);
  });

  it('asks for nothing with a query that has no word', () => {
    expect(select({ query: ' … ' }).events).toHaveLength(4);
  });
});

describe('events that say themselves what they are about and who took part', () => {
  const own = indexDataset(
    aDataset({
      events: [
        anEvent({ id: 'fair', themes: ['trade'], participants: ['bo'] }),
        anEvent({ id: 'talks', themes: ['trade', 'peace'], participants: ['ann', 'bo'] }),
        anEvent({ id: 'storm' }),
      ],
      statements: [aStatement({ id: 's1', speaker: 'ann', events: ['storm'], themes: ['peace'] })],
    }),
  );
  const keep = (speakers: string[], themes: string[]) => {
    const visible = selectVisible(own, {
      speakers: new Set(speakers),
      themes: new Set(themes),
      hits: null,
    });
    const kept = [...visible.dated].map((row) => own.event.at(row).id);
    return { kept: kept.toSorted(), ...visible };
  };

  it('pass by their own theme or person, beside those that a statement keeps', () => {
    expect(keep([], ['trade']).kept).toEqual(['fair', 'talks']);
    expect(keep(['ann'], []).kept).toEqual(['meeting', 'storm', 'talks']);
  });

  it('pass both filters by themselves, never one of them by a statement', () => {
    expect(keep(['bo'], ['peace']).kept).toEqual(['talks']);
    expect(keep(['ann'], ['trade']).kept).toEqual(['talks']);
  });

  it('are counted for each option, given the other filter', () => {
    const { ownSpeakerCounts, ownThemeCounts, speakerCounts } = keep(['bo'], ['peace']);
    expect([...ownSpeakerCounts]).toEqual([
      ['ann', 1],
      ['bo', 1],
    ]);
    expect([...ownThemeCounts]).toEqual([
      ['trade', 2],
      ['peace', 1],
    ]);
    expect(speakerCounts.get('ann')).toBe(1);
  });

  it('stand in the lanes of what passes of them', () => {
    const lanes = (visible: Visible) =>
      layOutLanes(own, { mode: 'speaker', rows: visible.dated, visible }).map(({ label, rows }) => [
        label,
        rows.length,
      ]);
    expect(lanes(keep([], []))).toEqual([
      ['Ann Archer', 2],
      ['Bo Bláha', 2],
      ['No one named', 1],
    ]);
    expect(lanes(keep(['ann'], ['peace']))).toEqual([
      ['Ann Archer', 2],
      ['Bo Bláha', 1],
      ['No one named', 1],
    ]);
  });

  it('go with a person who took part', () => {
    expect(takeRows(own.event, findLinked(own, { kind: 'speaker', id: 'bo' }).events.rows)).toEqual(
      expect.arrayContaining([own.event.get('fair'), own.event.get('talks')]),
    );
  });
});
