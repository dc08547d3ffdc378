import { describe, expect, it } from 'vitest';
import { indexAliases, listAliases, resolveAliases } from '@/domain/model/aliases';
import { aDataset } from '../../support/builders';

const file = aDataset({
  aliases: {
    events: { 'old-meeting': 'meeting' },
    speakers: { anne: 'ann', annie: 'ann' },
    themes: { commerce: 'trade' },
  },
});
const aliases = indexAliases(file);
const nothing = { selection: null, speakers: [], themes: [], compare: [] };

describe('resolveAliases', () => {
  it('leads a renamed selection, speaker and theme to the ids of today', () => {
    const view = {
      selection: { kind: 'event', id: 'old-meeting' },
      speakers: ['anne', 'bo'],
      themes: ['commerce'],
      compare: ['bo', 'annie'],
    } as const;
    expect(resolveAliases(view, aliases)).toEqual({
      selection: { kind: 'event', id: 'meeting' },
      speakers: ['ann', 'bo'],
      themes: ['trade'],
      compare: ['bo', 'ann'],
    });
  });

  it('counts an old id and its new one once', () => {
    const view = { ...nothing, speakers: ['anne', 'ann', 'annie'] };
    expect(resolveAliases(view, aliases)).toEqual({ speakers: ['ann'] });
  });

  it('changes nothing in a view whose ids are of today, or unknown', () => {
    const view = {
      selection: { kind: 'statement', id: 'old-meeting' },
      speakers: ['ann', 'constructor'],
      themes: [],
      compare: ['bo'],
    } as const;
    expect(resolveAliases(view, aliases)).toBeNull();
    expect(resolveAliases(nothing, aliases)).toBeNull();
  });
});

it('lists the old ids that had a page, and no themes, which have none', () => {
  expect(listAliases(file)).toEqual([
    { kind: 'event', from: 'old-meeting', to: 'meeting' },
    { kind: 'speaker', from: 'anne', to: 'ann' },
    { kind: 'speaker', from: 'annie', to: 'ann' },
  ]);
  expect(listAliases(aDataset())).toEqual([]);
});
