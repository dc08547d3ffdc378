import { describe, expect, it } from 'vitest';
import { toCslItem } from '@/domain/cite/csl';
import { indexDataset } from '@/domain/model/dataset';
import { aDataset, anEvent, aStatement } from '../../support/builders';

const dataset = indexDataset(
  aDataset({
    title: 'Who\nsaid it',
    events: [
      anEvent({ id: 'undated', date: { basis: 'not-stated' } }),
      anEvent({
        id: 'appeal',
        date: { edtf: '2001-23', stated: 'last autumn', basis: 'stated', inferred: ['year'] },
        evidence: [
          { source: 'report', start: 0, end: 1, sha256: '', for: 'title', voice: 'agency' },
        ],
      }),
    ],
    statements: [
      aStatement({ id: 's1', form: 'direct-quote' }),
      aStatement({ id: 's2', speaker: 'bo' }),
      aStatement({ id: 's3', topicOnly: true }),
    ],
  }),
);
const visit = { link: 'https://x.example/', day: { year: 2026, month: 1, day: 5 } };
const cite = (kind: 'event' | 'statement' | 'speaker', id: string) =>
  toCslItem(dataset, { kind, id }, visit);

describe('a reference', () => {
  it('to a statement has the speaker as its author, whole, and the day its words were published', () => {
    expect(cite('statement', 's2')).toMatchObject({
      id: 'a-dataset:statement:s2',
      type: 'entry',
      author: [{ literal: 'Bo Bláha' }],
      title: 'Statement 2 of 3',
      'container-title': 'Who said it',
      issued: { 'date-parts': [[2002]] },
      'original-title': 'A report',
      'original-publisher': 'The Agency',
      'event-title': 'The meeting',
      accessed: { 'date-parts': [[2026, 1, 5]] },
    });
  });

  it('says whether the words are the speaker’s', () => {
    expect(cite('statement', 's1')).toMatchObject({
      genre: 'Direct quote',
      note: expect.stringMatching(/^Direct quote, as printed in the source\. /),
    });
    expect(cite('statement', 's2')).toMatchObject({
      genre: 'Reported statement',
      note: expect.stringMatching(/^Reported statement, .* not in the speaker’s words\. /),
    });
    expect(cite('statement', 's3').note).toMatch(/^Reported statement \(topic\), /);
  });

  it('never holds the text of a paraphrase beside the speaker’s name', () => {
    expect(JSON.stringify(cite('statement', 's2'))).not.toContain('She said so.');
  });

  it('to an event has neither author nor date of issue, and its date with all doubt in the note', () => {
    const item = cite('event', 'appeal');
    expect(item).not.toHaveProperty('author');
    expect(item).not.toHaveProperty('issued');
    expect(item.note).toBe(
      'The event’s date: “last autumn”, some time in autumn 2001, year inferred. Source: The Agency, “A report”, 2002, https://agency.example/report',
    );
    expect(cite('event', 'undated').note).toBe('The source gives no date for the event.');
  });

  it('to the dataset leads with its title, and stands in for one to a speaker', () => {
    const item = toCslItem(dataset, null, visit);
    expect(item).toMatchObject({ id: 'a-dataset', type: 'dataset', title: 'Who said it' });
    expect(item).not.toHaveProperty('author');
    expect(cite('speaker', 'bo')).toEqual(item);
  });

  it('counts sources instead of listing them all', () => {
    const {
      sources: [source],
    } = dataset.file;
    if (!source) throw new Error('The dataset has no source.');
    const sources = [0, 1, 2, 3, 4].map((index) => ({ ...source, id: `source-${index}` }));
    const many = indexDataset(aDataset({ sources }));
    expect(toCslItem(many, null, visit).note).toMatch(/report; and 2 more$/);
  });
});
