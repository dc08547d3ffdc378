import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DatasetFile } from '@/domain/format/schema';
import { overviewBars, overviewTicks } from '@/domain/heaps/overview';
import { type Dataset, indexDataset } from '@/domain/model/dataset';
import { describeThing } from '@/domain/say/describe-thing';
import { searchDataset } from '@/domain/search/search-dataset';
import { findLinked } from '@/domain/select/linked';
import { selectVisible } from '@/domain/select/select';
import { foldedWords } from '@/lib/fold-text';
import { listAll } from '@/lib/rows/table';
import { planAxis } from '@/pages/cards/axis';
import { sketchCard } from '@/pages/cards/draw-card';
import { layOutStatementCard } from '@/pages/cards/statement-card';
import { layOutEventCard } from '@/pages/cards/title-cards';
import { outsideDates } from '../../support/outside-dates';

/** What is outside the article must leave no trace in what the dataset counts, finds and draws. */
const shipped: DatasetFile = JSON.parse(
  readFileSync(new URL('../../../data/belgrade-roundtable-2026.json', import.meta.url), 'utf8'),
);

function withoutNotes(file: DatasetFile): DatasetFile {
  const strip = <T extends object>(record: T): T => ({ ...record, notes: undefined });
  return {
    ...file,
    events: file.events.map(strip),
    statements: file.statements.map(strip),
    speakers: file.speakers.map(strip),
  };
}

const notesIn = (file: DatasetFile) =>
  [...file.events, ...file.statements, ...file.speakers].flatMap(({ notes = [] }) => notes);

const nothingChosen = { speakers: new Set<string>(), themes: new Set<string>(), hits: null };

/** Every filter alone, and none. */
function countsOf(dataset: Dataset) {
  const { speakers, themes } = dataset.file;
  const asked = [
    nothingChosen,
    ...speakers.map(({ id }) => ({ ...nothingChosen, speakers: new Set([id]) })),
    ...themes.map(({ id }) => ({ ...nothingChosen, themes: new Set([id]) })),
  ];
  return asked.map((filters) => selectVisible(dataset, filters));
}

describe.each([
  ['the shipped dataset', shipped],
  ['dates from outside', outsideDates],
])('%s, with its notes and without', (_, file) => {
  const [noted, bare] = [indexDataset(file), indexDataset(withoutNotes(file))];

  it('has notes at all', () => {
    expect(notesIn(file).length).toBeGreaterThan(2);
  });

  it('counts the same', () => {
    expect(countsOf(noted)).toEqual(countsOf(bare));
    expect(noted.forms).toEqual(bare.forms);
  });

  it('has the same axis, folds, and charts of where events are', () => {
    expect(noted.axis).toEqual(bare.axis);
    expect(noted.columns).toEqual(bare.columns);
    const charts = (dataset: Dataset) => {
      const visible = selectVisible(dataset, nothingChosen);
      return [
        overviewTicks(dataset, visible, dataset.axis),
        overviewBars(dataset, visible, dataset.axis),
      ];
    };
    expect(charts(noted)).toEqual(charts(bare));
  });

  it('finds the same for every word of its notes, in the same order', () => {
    const [search, bareSearch] = [searchDataset(noted), searchDataset(bare)];
    const terms = new Set(notesIn(file).flatMap(({ text }) => [...foldedWords(text)]));
    expect(terms.size).toBeGreaterThan(3);
    for (const term of terms) {
      const { ranked = [], ...hits } = search(term) ?? {};
      // A note is found too, and marked as from outside.
      const inside = ranked.filter(({ isOutside }) => !isOutside);
      expect({ ...hits, ranked: inside }).toEqual(bareSearch(term));
    }
  });

  it('links the same', () => {
    for (const { id } of listAll(noted.event)) {
      const rows = (dataset: Dataset) => findLinked(dataset, { kind: 'event', id }).events.rows;
      expect(rows(noted)).toEqual(rows(bare));
    }
  });

  it('has the same cards, and the same words in a preview', () => {
    const cards = (dataset: Dataset) => {
      const plan = planAxis(dataset);
      return [
        ...listAll(dataset.event).map((event) => layOutEventCard(dataset, event, plan)),
        ...listAll(dataset.statement).map((each) => layOutStatementCard(dataset, each, plan)),
      ].map((card) => sketchCard(card).key);
    };
    expect(cards(noted)).toEqual(cards(bare));
    const previews = (dataset: Dataset) =>
      listAll(dataset.event).map(({ id }) => describeThing(dataset, { kind: 'event', id }));
    expect(previews(noted)).toEqual(previews(bare));
  });
});

it('compares with a dataset that has no note at all', () => {
  expect(notesIn(withoutNotes(shipped))).toEqual([]);
});
