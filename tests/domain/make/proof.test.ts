import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { DatasetFile } from '@/domain/format/schema';
import { spansOf } from '@/domain/format/spans';
import type { Act } from '@/domain/make/act';
import { emptyBench, nextKey } from '@/domain/make/bench';
import { toDraft } from '@/domain/make/bench-draft';
import { addEvent, addEvidence, editEvent } from '@/domain/make/event-acts';
import { findPlaces } from '@/domain/make/find-places';
import { doAct, openHistory } from '@/domain/make/history';
import { judgeBench } from '@/domain/make/judge-bench';
import { bringText, chooseOccasion, editStatement, markStatement } from '@/domain/make/mark-acts';
import { addSpeaker, addTheme, editSpeaker, editTheme } from '@/domain/make/name-acts';
import { verifyRecords } from '@/domain/verify/verify';
import { sha256 } from '@/lib/sha256';
import { hasArticle, readArticle } from '../../support/article';
import { fill } from '../../support/fill';

const bundled = JSON.parse(
  readFileSync('data/belgrade-roundtable-2026.json', 'utf8'),
) as DatasetFile;

/** The acts of a person at one bench. */
function openDesk(text: string) {
  let history = openHistory(emptyBench);
  const act = (each: Act) => {
    const key = nextKey(history.bench);
    history = doAct(history, each);
    return key;
  };
  const keys = new Map<string, string>();
  const judge = () => judgeBench(history.bench, '2026-11-28');
  const keysOf = (ids: readonly string[]) => ids.flatMap((id) => keys.get(id) ?? []);
  return { text, act, keys, keysOf, judge, draft: () => toDraft(history.bench) };
}

type Desk = ReturnType<typeof openDesk>;

function makeNames({ text, act, keys }: Desk): void {
  const [{ title = '', publisher = '', url = '' } = {}] = bundled.sources;
  act(bringText(text, { title, publisher, published: '28 February 2026', url }));
  for (const { id, name, role = '', organisation = '' } of bundled.speakers) {
    keys.set(id, act(addSpeaker(name)));
    act(editSpeaker(keys.get(id) ?? '', { role, organisation }));
  }
  for (const { id, label, definition = '' } of bundled.themes) {
    keys.set(id, act(addTheme(label)));
    act(editTheme(keys.get(id) ?? '', { definition }));
  }
}

function makeEvent({ text, act, keys }: Desk, event: DatasetFile['events'][number]): void {
  const { id, title, label = '', summary = '', place = '', date, evidence } = event;
  const key = act(addEvent(title));
  keys.set(id, key);
  const { edtf = '', stated = '', basis, inferred = [], why = '' } = date;
  act(editEvent(key, { label, summary, place, date: { edtf, stated, basis, inferred, why } }));
  for (const { start, end, for: of, voice } of evidence) {
    const found = findPlaces(text, text.slice(start, end));
    const hits = 'hits' in found ? found.hits : [];
    const hit = hits.find(({ span }) => span.start === start);
    if (hit) act(addEvidence(key, { span: hit.span, for: of, voice }));
  }
}

function makeStatement({ act, keys, keysOf }: Desk, statement: DatasetFile['statements'][number]) {
  const { form, text, events, themes, topicOnly = false } = statement;
  const key = act(markStatement(spansOf(statement), form));
  act(
    editStatement(key, {
      speaker: keys.get(statement.speaker) ?? null,
      summary: form === 'reported' ? text : '',
      events: keysOf(events),
      themes: keysOf(themes),
      topicOnly,
    }),
  );
}

/** All of the shipped dataset by acts, its passages found by their words. */
function makeAgain(text: string) {
  const desk = openDesk(text);
  makeNames(desk);
  for (const event of bundled.events) makeEvent(desk, event);
  for (const statement of bundled.statements) makeStatement(desk, statement);
  desk.act(chooseOccasion(desk.keys.get('belgrade-roundtable') ?? null));
  return { ...desk.judge(), draft: desk.draft() };
}

it.runIf(hasArticle)('makes the shipped dataset again out of its article', () => {
  const text = readArticle();
  const { dataset, remaining, ready, draft } = makeAgain(text);
  expect(remaining.map(({ finding }) => finding.code)).toEqual([]);
  expect(ready).toBe(12);
  if (!dataset) throw new Error('no dataset');
  const evidenceOf = ({ events }: DatasetFile) =>
    events.map(({ title, evidence }) => [
      title,
      evidence.map(({ start, end, sha256: hash, for: of, voice }) => [start, end, hash, of, voice]),
    ]);
  expect(evidenceOf(dataset)).toEqual(evidenceOf(bundled));
  expect(dataset.events.flatMap(({ evidence }) => evidence)).toHaveLength(34);
  const citedOf = ({ statements }: DatasetFile) =>
    statements.map(({ id, form, text: words, speaker, source, topicOnly }) => {
      return [id, form, words, speaker, source.start, source.end, source.sha256, topicOnly];
    });
  expect(citedOf(dataset)).toEqual(citedOf(bundled));
  expect(dataset.sources[0]).toMatchObject({
    length: bundled.sources[0]?.length,
    sha256: bundled.sources[0]?.sha256,
    published: '2026-02-28',
  });
  const id = dataset.sources[0]?.id ?? '';
  const checks = [...verifyRecords(dataset, new Map([[id, text]]), sha256)].flatMap(
    (each) => each.checks,
  );
  expect(checks.length).toBeGreaterThan(40);
  expect(checks.filter(({ ok }) => !ok)).toEqual([]);
  // The draft cites by words, and comes to the same.
  const again = fill(draft, { [id]: text });
  expect(again.dataset?.statements).toEqual(dataset.statements);
  expect(again.dataset?.events).toEqual(dataset.events);
});
