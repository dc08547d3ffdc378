import { describe, expect, it } from 'vitest';
import type { DatasetFile } from '@/domain/format/schema';
import { indexDataset } from '@/domain/model/dataset';
import type { Thing } from '@/domain/model/thing';
import { compareWithRelease, type RecordChange } from '@/domain/release/compare-release';
import { searchDataset } from '@/domain/search/search-dataset';
import { selectVisible } from '@/domain/select/select';
import { rowsIn } from '@/lib/rows/mask';
import { takeRows } from '@/lib/rows/table';
import { aHistory } from '../../support/a-history';
import { aDataset, anEvent, aSpeaker, aStatement, aTheme } from '../../support/builders';

const s1 = aStatement({ id: 's1', events: ['war'] });
const s2 = aStatement({ id: 's2', speaker: 'bo', text: 'He called it peace.' });
const war = anEvent({ id: 'war', title: 'The war' });
const first = aDataset({ events: [war], statements: [s1, s2] });

function compare(file: DatasetFile, selection: Thing | null, released = first) {
  const history = aHistory(released);
  const view = { version: '1.0.0', selection, filter: null };
  return compareWithRelease(indexDataset(file), history, view);
}

function changesOf(file: DatasetFile, selection: Thing | null, released = first) {
  const report = compare(file, selection, released);
  return report.kind === 'compared' ? report.changes : [];
}

interface Asked {
  readonly speakers?: readonly string[];
  readonly themes?: readonly string[];
  readonly query?: string;
}

function filtered(file: DatasetFile, asked: Asked, selection: Thing | null = null) {
  const { speakers = [], themes = [], query = '' } = asked;
  const dataset = indexDataset(file);
  const hits = searchDataset(dataset)(query);
  const visible = selectVisible(dataset, {
    speakers: new Set(speakers),
    themes: new Set(themes),
    hits,
  });
  const filter = {
    speakers,
    themes,
    terms: hits?.terms ?? [],
    statementIds: takeRows(dataset.statement, visible.statements).map(({ id }) => id),
    eventIds: takeRows(dataset.event, rowsIn(visible.hasEvent)).map(({ id }) => id),
  };
  const view = { version: '1.0.0', selection, filter };
  const report = compareWithRelease(dataset, aHistory(first), view);
  return report.kind === 'compared' ? report.changes : [];
}

const brief = (changes: readonly RecordChange[]) =>
  changes.map(({ kind, path }) => `${kind} ${path}`);

const event = (id: string) => ({ kind: 'event', id }) as const;
const statement = (id: string) => ({ kind: 'statement', id }) as const;
const speaker = (id: string) => ({ kind: 'speaker', id }) as const;
const next = (given: Partial<DatasetFile>) => ({ ...first, version: '1.1.0', ...given });
const saidOtherwise = next({ statements: [{ ...s1, text: 'She said it.' }, s2] });

describe('what a link with a version shows', () => {
  it('is unchanged in a later version that changed something else', () => {
    expect(compare(next({ title: 'X' }), event('war'))).toEqual({
      kind: 'compared',
      version: '1.0.0',
      now: '1.1.0',
      scope: event('war'),
      changes: [],
    });
  });

  it('is corrected word by word', () => {
    const [change] = changesOf(saidOtherwise, statement('s1'));
    expect(change).toMatchObject({
      kind: 'corrected',
      thing: statement('s1'),
      title: 'Ann Archer, statement 1 of 2',
      fields: [
        {
          name: 'paraphrase',
          pieces: [
            { kind: 'same', text: 'She said ' },
            { kind: 'removed', text: 'so' },
            { kind: 'added', text: 'it' },
            { kind: 'same', text: '.' },
          ],
        },
      ],
    });
  });

  it('holds, for an event, the statements that refer to it', () => {
    expect(brief(changesOf(saidOtherwise, event('war')))).toEqual(['corrected statements/s1']);
    const silent = next({ statements: [{ ...s1, events: [] }, s2] });
    expect(brief(changesOf(silent, event('war')))).toEqual(['corrected statements/s1']);
    const louder = next({ statements: [s1, s2, aStatement({ id: 's3', events: ['war'] })] });
    expect(brief(changesOf(louder, event('war')))).toEqual(['new statements/s3']);
  });

  it('holds, for an event nobody refers to, the statements made at it', () => {
    expect(brief(changesOf(saidOtherwise, event('meeting')))).toEqual(['corrected statements/s1']);
  });

  it('holds, for a speaker, all that they said, and a change of name there too', () => {
    expect(brief(changesOf(saidOtherwise, speaker('bo')))).toEqual([]);
    const named = next({ speakers: [aSpeaker(), aSpeaker({ id: 'bo', name: 'Bo Blaha' })] });
    expect(brief(changesOf(named, speaker('bo')))).toEqual([
      'corrected speakers/bo',
      'corrected statements/s2',
    ]);
  });

  it('is, with nothing selected, every record', () => {
    const file = next({ title: 'X', statements: [s2, aStatement({ id: 's3' })] });
    expect(brief(changesOf(file, null))).toEqual([
      'corrected dataset',
      'new statements/s3',
      'gone statements/s1',
    ]);
  });

  it('is, where it filters, what passed then or passes now', () => {
    const file = next({
      title: 'X',
      events: first.events.map((each) => ({ ...each, summary: 'Otherwise.' })),
      statements: [
        { ...s1, text: 'She said it.' },
        { ...s2, text: 'He called it war.' },
      ],
      themes: [aTheme({ definition: 'Otherwise.' }), aTheme({ id: 'peace', label: 'Peace' })],
    });
    expect(brief(filtered(file, { speakers: ['ann'] }))).toEqual([
      'corrected dataset',
      'corrected events/war',
      'corrected events/meeting',
      'corrected statements/s1',
    ]);
    expect(brief(filtered(file, { speakers: ['bo'] }))).toEqual([
      'corrected dataset',
      'corrected events/meeting',
      'corrected statements/s2',
    ]);
    expect(brief(filtered(file, { query: 'peac' }))).toContain('corrected statements/s2');
    expect(brief(filtered(file, { query: 'it' }))).toContain('corrected statements/s1');
    expect(brief(filtered(file, { themes: ['trade'] }))).toEqual([
      'corrected dataset',
      'corrected themes/trade',
    ]);
  });

  it('is, of a selected thing, what the filter lets through', () => {
    const file = next({ statements: [{ ...s1, text: 'She said it.' }, s2] });
    expect(brief(filtered(file, { speakers: ['bo'] }, event('war')))).toEqual([]);
    expect(brief(filtered(file, { speakers: ['ann'] }, event('war')))).toEqual([
      'corrected statements/s1',
    ]);
  });

  it('lets through a statement that was withdrawn, unless another said it or other words', () => {
    const file = next({ statements: [s2] });
    expect(brief(filtered(file, { themes: ['trade'] }))).toEqual(['gone statements/s1']);
    expect(brief(filtered(file, { speakers: ['bo'] }))).toEqual([]);
    expect(brief(filtered(file, { query: 'peace' }))).toEqual([]);
  });

  it('is told from the release where the dataset no longer has it', () => {
    const [change] = changesOf(next({ statements: [s2] }), statement('s1'));
    expect(change).toMatchObject({
      kind: 'gone',
      thing: null,
      title: 'Ann Archer, statement 1 of 2',
      parts: { text: 'She said so.', name: 'Ann Archer' },
    });
  });

  it('is the same under an id that was renamed, in the record and in what refers to it', () => {
    const renamed = next({
      events: first.events.map((each) => (each.id === 'war' ? { ...each, id: 'fight' } : each)),
      statements: [{ ...s1, speaker: 'anna', events: ['fight'] }, s2],
      speakers: [aSpeaker({ id: 'anna' }), aSpeaker({ id: 'bo', name: 'Bo Bláha' })],
      aliases: { events: { war: 'fight' }, speakers: { ann: 'anna' } },
    });
    expect(changesOf(renamed, null)).toEqual([]);
    expect(compare(renamed, event('fight'))).toMatchObject({ scope: event('fight'), changes: [] });
  });

  it('names a date in words and as a whole, then and now', () => {
    const dated = (edtf: string) =>
      next({ events: [anEvent({ ...war, date: { edtf, basis: 'stated' } })] });
    const [change] = changesOf(dated('2001?'), event('war'), {
      ...dated('2001-02-03'),
      version: '1.0.0',
    });
    const [field] = change?.kind === 'corrected' ? change.fields : [];
    expect(field).toEqual({
      name: 'date',
      pieces: [
        { kind: 'removed', text: 'Date as stated: 3 February 2001' },
        { kind: 'added', text: 'Date as stated: some time in 2001, uncertain' },
      ],
    });
  });

  it('never shows a paraphrase as a wording of a quote', () => {
    const quoted = next({ statements: [{ ...s1, form: 'direct-quote' }, s2] });
    const [change] = changesOf(quoted, statement('s1'));
    expect(change?.kind === 'corrected' && change.fields.map(({ name }) => name)).toEqual([
      'form',
      'paraphrase',
      'quote',
    ]);
  });

  it('is the whole dataset where neither then nor now has the selected thing', () => {
    expect(compare(next({}), event('xyz'))).toMatchObject({ scope: null, changes: [] });
  });

  it('cannot be told for a version that was not released', () => {
    const history = aHistory(first, saidOtherwise);
    const asked = { version: '9.9.9', selection: null, filter: null };
    const dataset = indexDataset(first);
    expect(compareWithRelease(dataset, history, asked)).toEqual({
      kind: 'unknown',
      version: '9.9.9',
      newest: '1.1.0',
    });
    const other = indexDataset({ ...first, id: 'other' });
    expect(compareWithRelease(other, history, asked)).toMatchObject({ newest: null });
  });
});
