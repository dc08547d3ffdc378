import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDataset } from '@/dataset/door/parse-dataset';
import { takeShown } from '@/domain/export/take-shown';
import type { DatasetFile } from '@/domain/format/schema';
import { indexDataset } from '@/domain/model/dataset';
import { selectVisible } from '@/domain/select/select';
import { aRandomDataset, speakerIds, themeIds } from '../../support/a-random-dataset';
import { aDataset, anEvent, aSpeaker, aStatement, aTheme } from '../../support/builders';
import { everyField } from '../../support/every-field';

const taken = { filters: ['Ann'], address: 'https://x.example/?speaker=ann' };

function take(
  file: DatasetFile,
  { speakers = [], themes = [] }: { speakers?: readonly string[]; themes?: readonly string[] },
): DatasetFile {
  const dataset = indexDataset(file);
  const visible = selectVisible(dataset, {
    speakers: new Set(speakers),
    themes: new Set(themes),
    hits: null,
  });
  return takeShown(dataset, visible, taken);
}

const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

const talks = aDataset({
  aliases: { speakers: { anna: 'ann', robert: 'bo' } },
  speakers: [
    aSpeaker(),
    aSpeaker({ id: 'bo', name: 'Bo' }),
    aSpeaker({ id: 'cy', name: 'Cy' }),
    aSpeaker({ id: 'di', name: 'Di' }),
  ],
  themes: [aTheme(), aTheme({ id: 'peace', label: 'Peace' })],
  events: [
    anEvent({ id: 'named', participants: ['cy'] }),
    anEvent({ id: 'mentioned' }),
    anEvent({ id: 'apart' }),
  ],
  statements: [
    aStatement({ id: 's1', speaker: 'bo', themes: ['peace'] }),
    aStatement({
      id: 's2',
      answers: 's1',
      text: 'It was so.',
      events: ['named'],
      themes: ['trade'],
      mentions: [{ event: 'mentioned', start: 0, end: 2 }],
    }),
  ],
});

describe('what is shown, as a dataset of its own', () => {
  it('has what its statements need, and nothing else', () => {
    const part = take(talks, { speakers: ['ann'] });
    expect(idsOf(part.statements)).toEqual(['s2']);
    expect(idsOf(part.events).toSorted()).toEqual(['meeting', 'mentioned', 'named']);
    expect(idsOf(part.speakers)).toEqual(['ann', 'cy']);
    expect(idsOf(part.themes)).toEqual(['trade']);
    expect(part.aliases).toEqual({ speakers: { anna: 'ann' } });
  });

  it('does not say any more what is answered, where that is left out', () => {
    expect(take(talks, { speakers: ['ann'] }).statements[0]).not.toHaveProperty('answers');
    expect(take(talks, { speakers: ['ann', 'bo'] }).statements[1]).toMatchObject({ answers: 's1' });
  });

  it('says that it is a part, of what, and from where; and has an id of its own', () => {
    const part = take(talks, { speakers: ['ann'] });
    expect(part.description).toBe(
      'A part of “A dataset”, version 1.0.0: 1 of 2 statements, 3 of 4 events, filtered by Ann. Taken from https://x.example/?speaker=ann',
    );
    expect(part.about).toEqual([part.description, 'About it.']);
    expect(part.id).toBe('a-dataset-part');
  });

  it('names no address where only this device has it', () => {
    const dataset = indexDataset(talks);
    const visible = selectVisible(dataset, {
      speakers: new Set(['ann']),
      themes: new Set(),
      hits: null,
    });
    const part = takeShown(dataset, visible, { filters: ['Ann'], address: null });
    expect(part.description).toMatch(/filtered by Ann\.$/);
  });

  it('has an id even where the longest is taken', () => {
    const id = `${'a'.repeat(94)}-${'b'.repeat(5)}`;
    expect(take({ ...talks, id }, { speakers: ['ann'] }).id).toBe(`${'a'.repeat(94)}-part`);
  });

  it('passes the door for each speaker and theme of a dataset with every field', () => {
    const asked = [
      {},
      ...everyField.speakers.map(({ id }) => ({ speakers: [id] })),
      ...everyField.themes.map(({ id }) => ({ themes: [id] })),
    ];
    for (const filters of asked) {
      const parsed = parseDataset(JSON.stringify(take(everyField, filters)));
      expect(parsed).toMatchObject({ ok: true });
    }
  });

  it('passes the door whatever is chosen, in any dataset, and changes no record', () => {
    const some = (ids: readonly string[]) => fc.subarray([...ids], { maxLength: 2 });
    fc.assert(
      fc.property(aRandomDataset, some(speakerIds), some(themeIds), (file, speakers, themes) => {
        const part = take(file, { speakers, themes });
        expect(parseDataset(JSON.stringify(part))).toMatchObject({ ok: true });
        for (const statement of part.statements) expect(file.statements).toContainEqual(statement);
        for (const event of part.events) expect(file.events).toContainEqual(event);
      }),
      { numRuns: Number(process.env.RUNS ?? 200) },
    );
  });
});
