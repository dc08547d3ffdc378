import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownPartsSchema, showRecords, toCanonicalJson } from '@/domain/release/shown-parts';
import { aDataset, anEvent, aSpeaker, aStatement, aTheme } from '../../support/builders';
import { everyField } from '../../support/every-field';

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

describe('what saywhen/1.1 adds', () => {
  const shown = showRecords(everyField);

  it('is shown by name, and fits the history', () => {
    expect(shown.get('dataset')).toMatchObject({
      publisher: 'The Paper, https://paper.example/',
      licence: 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/',
    });
    expect(shown.get('events/closing')).toMatchObject({
      themes: ['Bridges'],
      participants: ['Cy Dee', 'Bo Bláha'],
      links: ['Notice of closure, Council, https://council.example/notice'],
      pictures: ['The bridge on the day it was closed, Photo: A. Nyone'],
    });
    expect(shown.get('events/works-era')).toMatchObject({ isPeriod: true });
    expect(shown.get('statements/s2')).toMatchObject({
      role: 'Chair of works',
      organisation: 'Works committee',
      to: 'Ann van der Berg',
      answers: 's1',
    });
    for (const parts of shown.values())
      expect(shownPartsSchema.safeParse(parts).error).toBeUndefined();
  });

  it('is missing where the dataset says nothing of it, so that old hashes hold', () => {
    const keys = [...showRecords(file).values()].map((parts) =>
      Object.keys(JSON.parse(toCanonicalJson(parts))),
    );
    expect(keys.flat()).not.toEqual(expect.arrayContaining(['themes']));
    for (const key of [
      'publisher',
      'licence',
      'isPeriod',
      'participants',
      'links',
      'pictures',
      'to',
      'answers',
      'short',
    ])
      expect(keys.flat()).not.toContain(key);
  });
});
