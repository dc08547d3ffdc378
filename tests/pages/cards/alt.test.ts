import { expect, it } from 'vitest';
import { indexDataset } from '@/domain/model/dataset';
import { cardAlt } from '@/pages/cards/alt';
import { aDataset, anEvent, aStatement } from '../../support/builders';

const event = anEvent({
  id: 'talks',
  title: 'The talks',
  date: { edtf: '2001-02-03', basis: 'stated', inferred: ['year'], why: 'It follows.' },
});
const quote = aStatement({
  id: 's1',
  form: 'direct-quote',
  text: 'We  agree.\n\nFully.',
  events: ['talks'],
});
const long = aStatement({ id: 's2', text: 'word '.repeat(200).trim() });
const dataset = indexDataset(aDataset({ events: [event], statements: [quote, long] }));

it('says whose words in which form, a quote between quotation marks', () => {
  expect(cardAlt(dataset, { kind: 'statement', id: 's1' })).toBe(
    'Direct quote by Ann Archer: “We agree. Fully.”',
  );
});

it('cuts a long text at a word, and gives a reported one no quotation marks', () => {
  const alt = cardAlt(dataset, { kind: 'statement', id: 's2' }) ?? '';
  expect(alt).toMatch(/^Reported statement by Ann Archer: word .* word…$/);
  expect(alt.length).toBeLessThan(230);
});

it('names an event with its date, doubt included, and how many refer to it', () => {
  expect(cardAlt(dataset, { kind: 'event', id: 'talks' })).toBe(
    'The talks (3 February 2001, year inferred). 1 statement refers to it.',
  );
});

it('names the dataset with what is in it, and a speaker with how much they say', () => {
  expect(cardAlt(dataset, null)).toBe(
    'A dataset: 2 speakers, 2 statements, 2 events, all from one article.',
  );
  expect(cardAlt(dataset, { kind: 'speaker', id: 'ann' })).toBe(
    'Ann Archer: 2 statements, all from one article.',
  );
  expect(cardAlt(dataset, { kind: 'speaker', id: 'nobody' })).toBeNull();
});
