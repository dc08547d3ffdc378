import { expect, it } from 'vitest';
import { indexDataset } from '@/domain/model/dataset';
import { createPacker, openPacked } from '@/domain/pack/pack-dataset';
import { related } from '@/lib/rows/relation';
import { aDataset, anEvent, aStatement } from '../../support/builders';

const { events, statements, ...head } = aDataset({
  events: [
    anEvent({ id: 'undated', date: { basis: 'not-stated' }, themes: ['peace'] }),
    anEvent({ id: 'late', date: { edtf: '2010', basis: 'stated' }, participants: ['bo', 'ann'] }),
    anEvent({ id: 'early', date: { edtf: '1990', basis: 'stated' }, themes: ['trade', 'peace'] }),
  ],
  statements: [aStatement()],
});

it('keeps what events link to themselves, in the order of dates, as a small dataset does', () => {
  const bytes = new Uint8Array();
  const packer = createPacker(head);
  for (const event of events) packer.addEvent(event, bytes);
  for (const statement of statements) packer.addStatement(statement, bytes);
  const { links } = openPacked(packer.finish()).dataset;
  const small = indexDataset({ ...head, events, statements });
  for (const key of ['ownThemes', 'ownPeople', 'tookPart'] as const) {
    expect([...links[key].offsets]).toEqual([...small.links[key].offsets]);
    expect([...links[key].targets]).toEqual([...small.links[key].targets]);
  }
  const early = small.event.rowOf('early');
  expect([...related(links.ownThemes, early)]).toEqual([0, 1]);
});
