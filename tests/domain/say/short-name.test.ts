import { expect, it } from 'vitest';
import { indexDataset } from '@/domain/model/dataset';
import { shortNameOf } from '@/domain/say/short-name';
import { aDataset, aSpeaker } from '../../support/builders';

const shortNames = (...speakers: readonly Partial<Parameters<typeof aSpeaker>[0]>[]) => {
  const all = speakers.map((speaker, at) => aSpeaker({ ...speaker, id: `p${at}` }));
  const dataset = indexDataset(aDataset({ speakers: all }));
  return all.map(({ id }) => shortNameOf(dataset, id));
};

it('is the surname while no other name holds that word', () => {
  expect(shortNames({ name: 'Ann Archer' }, { name: 'Bo Bláha' })).toEqual(['Archer', 'Bláha']);
});

it('is the whole name where another person has the same last word, in whatever place', () => {
  expect(shortNames({ name: 'Ann Archer' }, { name: 'Bo Archer' })).toEqual([
    'Ann Archer',
    'Bo Archer',
  ]);
  expect(shortNames({ name: 'Tom Berg' }, { name: 'Ann van der Berg' })[0]).toBe('Tom Berg');
});

it('is the whole name of what stands for itself', () => {
  const name = 'Reuters Blue';
  expect(shortNames({ name, organisation: name })).toEqual([name]);
});

it('says the role too where two have one name', () => {
  expect(
    shortNames({ name: 'Ann Lee', role: 'mayor' }, { name: 'Ann Lee', role: 'engineer' }),
  ).toEqual(['Ann Lee (mayor)', 'Ann Lee (engineer)']);
});

it('is never blank where a name ends in a space', () => {
  expect(shortNames({ name: 'Ann Archer ' })).toEqual(['Archer']);
});

it('is what the dataset gives for it, unless two have the same', () => {
  expect(shortNames({ name: 'Ann Archer', short: 'Annie' }, { name: 'Bo Bláha' })).toEqual([
    'Annie',
    'Bláha',
  ]);
  const short = 'A. B.';
  expect(shortNames({ name: 'Ann Berg', short }, { name: 'Abe Bell', short })).toEqual([
    'Berg',
    'Abe Bell',
  ]);
});
