import { describe, expect, it } from 'vitest';
import { indexDataset } from '@/domain/model/dataset';
import { searchDataset } from '@/domain/search/search-dataset';
import { selectVisible } from '@/domain/select/select';
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
