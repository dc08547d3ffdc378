import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownPartsSchema, showRecords, toCanonicalJson } from '@/domain/release/shown-parts';
import { aDataset, anEvent, aSpeaker, aStatement, aTheme } from '../../support/builders';

const note = {
  id: 'n1',
  kind: 'context',
  text: 'A note.',
  citations: [],
} as const;

const file = aDataset({
  speakers: [
    aSpeaker({ otherNames: [{ name: 'Anna', language: 'sr', source: 'A paper' }], notes: [note] }),
  ],
  themes: [aTheme()],
  events: [anEvent({ id: 'war', place: 'Here', aliases: [{ text: 'The fight', usedBy: 'Bo' }] })],
  statements: [aStatement({ events: ['war'], notes: [note] })],
});

describe('showRecords', () => {
  it('names every record as in a link, the dataset first', () => {
    expect([...showRecords(file).keys()]).toEqual([
      'dataset',
      'speakers/ann',
      'themes/trade',
      'events/meeting',
      'events/war',
      'statements/s1',
    ]);
  });

  it('gives a statement with its speaker, its events, its source and its notes', () => {
    expect(showRecords(file).get('statements/s1')).toEqual({
      kind: 'statement',
      speaker: 'ann',
      name: 'Ann Archer',
      role: 'Reader',
      form: 'reported',
      topicOnly: false,
      text: 'She said so.',
      events: ['war'],
      saidAt: 'meeting',
      source: {
        title: 'A report',
        publisher: 'The Agency',
        published: '2002',
        url: 'https://agency.example/report',
      },
      notes: ['A note.'],
    });
  });

  it('gives names with who uses them', () => {
    expect(showRecords(file).get('events/war')).toMatchObject({ names: ['The fight (Bo)'] });
    expect(showRecords(file).get('speakers/ann')).toMatchObject({ otherNames: ['Anna (A paper)'] });
  });

  it('does not change with offsets, hashes and evidence', () => {
    const moved = aDataset({
      ...file,
      events: file.events.slice(1),
      statements: file.statements.map((each) => ({
        ...each,
        source: { ...each.source, start: 5 },
      })),
    });
    expect(toCanonicalJson([...showRecords(moved)])).toBe(toCanonicalJson([...showRecords(file)]));
  });

  it('gives parts that the history reads back as they were', () => {
    for (const parts of showRecords(file).values()) {
      const read = shownPartsSchema.parse(JSON.parse(toCanonicalJson(parts)));
      expect(toCanonicalJson(read)).toBe(toCanonicalJson(parts));
    }
  });
});

it('writes the same value as the same text, whatever the order of its keys', () => {
  expect(toCanonicalJson({ b: [{ z: 1, y: undefined }], a: 'x' })).toBe('{"a":"x","b":[{"z":1}]}');
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-z]+$/), fc.jsonValue()), (value) => {
      const turned = Object.fromEntries(Object.entries(value).reverse());
      expect(toCanonicalJson(turned)).toBe(toCanonicalJson(value));
    }),
  );
});
