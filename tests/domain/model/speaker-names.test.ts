import { expect, it } from 'vitest';
import { nameOf, roleBeside } from '@/domain/model/speaker-names';
import { aSpeaker } from '../../support/builders';

const named = (...given: readonly Parameters<typeof aSpeaker>[0][]) => {
  const speakers = given.map((each, at) => aSpeaker({ name: 'Li Wei', ...each, id: `p${at}` }));
  return { dataset: { file: { speakers } }, speakers };
};
const namesOf = (...given: readonly Parameters<typeof aSpeaker>[0][]) => {
  const { dataset, speakers } = named(...given);
  return speakers.map(({ id }) => nameOf(dataset, id));
};

it('leaves a name that one person has as it is', () => {
  expect(namesOf({}, { name: 'Ann Archer' })).toEqual(['Li Wei', 'Ann Archer']);
});

it('tells two of one name apart by role', () => {
  expect(namesOf({ role: 'mayor' }, { role: 'engineer' })).toEqual([
    'Li Wei (mayor)',
    'Li Wei (engineer)',
  ]);
});

it('tells them apart by organisation where they have one role', () => {
  const [a, b] = [
    { role: 'mayor', organisation: 'Ada' },
    { role: 'mayor', organisation: 'Bor' },
  ];
  expect(namesOf(a, b)).toEqual(['Li Wei (Ada)', 'Li Wei (Bor)']);
});

it('tells them apart by both where neither is enough', () => {
  const at = (role: string, organisation: string) => ({ role, organisation });
  expect(namesOf(at('mayor', 'Ada'), at('mayor', 'Bor'), at('judge', 'Bor'))).toEqual([
    'Li Wei (mayor, Ada)',
    'Li Wei (mayor, Bor)',
    'Li Wei (judge, Bor)',
  ]);
});

it('numbers them where nothing else differs, in any case of letters', () => {
  const same = { role: 'mayor', organisation: 'Ada' };
  expect(namesOf(same, { ...same, name: 'LI WEI ' })).toEqual(['Li Wei (1)', 'LI WEI (2)']);
});

it('gives the role beside the name, unless the name says it', () => {
  const alone = named({ role: 'mayor' });
  expect(alone.speakers.map((each) => roleBeside(alone.dataset, each))).toEqual(['mayor']);
  const two = named({ role: 'mayor' }, { role: 'engineer' });
  expect(two.speakers.map((each) => roleBeside(two.dataset, each))).toEqual(['', '']);
});
