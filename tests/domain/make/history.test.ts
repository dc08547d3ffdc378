import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Act } from '@/domain/make/act';
import { type Bench, emptyBench } from '@/domain/make/bench';
import {
  addEvent,
  addEvidence,
  editEvent,
  mergeEvents,
  nameEvent,
  removeEvent,
  removeEvidence,
} from '@/domain/make/event-acts';
import { doAct, type History, maxSteps, openHistory, redo, undo } from '@/domain/make/history';
import { judgeBench } from '@/domain/make/judge-bench';
import {
  addPart,
  bringText,
  chooseOccasion,
  editSource,
  editStatement,
  markStatement,
  putText,
  refuseProposal,
  settle,
  unmark,
} from '@/domain/make/mark-acts';
import {
  addSpeaker,
  editSpeaker,
  mergeSpeakers,
  nameSpeaker,
  nameTheme,
  removeSpeaker,
  removeTheme,
} from '@/domain/make/name-acts';

const text =
  'Ann said: “We will cross it.”\nBo said why it was closed in 2001.\nAnn left. “We will cross it.”';

/** Any key that there may be, and some that there are not. */
const key = fc.integer({ min: 1, max: 12 }).map((number) => `k${number}`);
const span = fc
  .tuple(fc.nat(text.length - 2), fc.integer({ min: 1, max: 30 }))
  .map(([start, length]) => ({ start, end: Math.min(text.length, start + length) }));
const name = fc.constantFrom('Ann', 'Bo', 'Cy');
const form = fc.constantFrom('direct-quote' as const, 'spoken' as const, 'reported' as const);

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(span, form).map(([each, as]) => markStatement([each], as)),
  key.map(unmark),
  fc.tuple(key, span).map(([of, each]) => addPart(of, each)),
  fc.tuple(key, name).map(([of, as]) => nameSpeaker(of, as)),
  fc.tuple(key, name).map(([of, as]) => nameEvent(of, as)),
  fc.tuple(key, name).map(([of, as]) => nameTheme(of, as)),
  fc.tuple(key, name).map(([of, summary]) => editStatement(of, { summary })),
  fc.tuple(key, name).map(([of, role]) => editSpeaker(of, { role })),
  fc.tuple(key, name).map(([of, place]) => editEvent(of, { place })),
  name.map(addSpeaker),
  name.map(addEvent),
  fc.tuple(key, key).map(([from, into]) => mergeSpeakers(from, into)),
  fc.tuple(key, key).map(([from, into]) => mergeEvents(from, into)),
  key.map(removeSpeaker),
  key.map(removeTheme),
  key.map(removeEvent),
  key.map(removeEvidence),
  key.map(chooseOccasion),
  fc
    .tuple(key, span)
    .map(([of, each]) => addEvidence(of, { span: each, for: 'date', voice: 'agency' })),
  fc.tuple(key, span).map(([of, each]) => settle(of, [each])),
  name.map((title) => editSource({ title })),
  name.map((id) => refuseProposal(id)),
  fc.constantFrom(text, `New. ${text}`, text.replace('closed', 'shut')).map(putText),
);

const start: Bench = bringText(text).change(emptyBench);

function times(many: number, step: (history: History) => History, history: History): History {
  let now = history;
  for (let at = 0; at < many; at += 1) now = step(now);
  return now;
}

it('takes any acts back to the start, and does them again to the end', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
      const done = acts.reduce(doAct, openHistory(start));
      const back = times(acts.length, undo, done);
      expect(back.bench).toEqual(start);
      expect(back.past).toEqual([]);
      expect(times(acts.length, redo, back).bench).toEqual(done.bench);
    }),
    { numRuns: 1000, seed: 16 },
  );
});

it('judges whatever acts leave, and every key in it leads to a record', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      const { bench } = acts.reduce(doAct, openHistory(start));
      const keys = new Set(
        [...bench.speakers, ...bench.themes, ...bench.events].map((each) => each.key),
      );
      const used = bench.statements.flatMap((each) => [
        ...each.events,
        ...each.themes,
        ...(each.speaker ? [each.speaker] : []),
      ]);
      expect(used.filter((each) => !keys.has(each))).toEqual([]);
      const { dataset, remaining } = judgeBench(bench, '2026-11-28');
      expect(remaining.filter(({ finding }) => finding.code === 'not-a-dataset')).toEqual([]);
      expect(dataset === null || dataset.statements.length <= bench.statements.length).toBe(true);
    }),
    { numRuns: 150, seed: 16 },
  );
});

it('keeps the last acts only, and begins anew after an act', () => {
  let history = openHistory(start);
  for (let at = 0; at < maxSteps + 5; at += 1) history = doAct(history, addSpeaker(`N${at}`));
  expect(history.past).toHaveLength(maxSteps);
  history = undo(history);
  expect(history.future).toHaveLength(1);
  expect(doAct(history, addSpeaker('Other')).future).toEqual([]);
});

it('takes typing in one field for one act', () => {
  const typed = ['A', 'An', 'Ann'].map((title) => editSource({ title }));
  const history = typed.reduce(doAct, openHistory(start));
  expect(history.past).toHaveLength(1);
  expect(doAct(history, editSource({ url: 'x' })).past).toHaveLength(2);
});
