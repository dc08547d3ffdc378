import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { isDated } from '@/domain/dates/event-date';
import type { DatasetFile } from '@/domain/format/schema';
import type { DrawnStage } from '@/domain/marks/draw-timeline';
import { placeMarks } from '@/domain/marks/place-marks';
import { indexDataset } from '@/domain/model/dataset';
import { selectVisible } from '@/domain/select/select';
import { LegendDialog } from '@/features/legend/LegendDialog';
import { listAll } from '@/lib/rows/table';
import { OutsideContext } from '@/ui/statement/outside-context';
import { aDataset, anEvent } from '../../support/builders';
import { outsideDates } from '../../support/outside-dates';

const metrics = {
  rowHeight: 29,
  lineHeight: 17,
  bareHeight: 14,
  gap: 8,
  fade: 144,
  dayInset: 14,
  dayReach: 12,
  lift: 4,
  laneHead: 0,
  heapWidth: 96,
  isWide: true,
  isPhone: false,
  measure: (text: string) => text.length * 7,
};

function Legend({ file }: { readonly file: DatasetFile }) {
  const dataset = indexDataset(file);
  const choice = useState(false);
  const contents = listAll(dataset.event)
    .filter(isDated)
    .map((event) => ({ kind: 'event', event }) as const);
  const scale = { ...dataset.axis, width: 1200 };
  const { marks } = placeMarks([{ lane: { id: '-', label: '' }, contents }], { scale, metrics });
  const stage: DrawnStage = { marks, scale };
  const visible = selectVisible(dataset, { speakers: new Set(), themes: new Set(), hits: null });
  return (
    <OutsideContext value={choice}>
      <LegendDialog dataset={dataset} visible={visible} stage={stage} onClose={() => undefined} />
    </OutsideContext>
  );
}

const kinds = () =>
  screen.getAllByRole('listitem').map((row) => row.querySelector('b')?.textContent);

it('explains what is drawn and what is on the shelf, and nothing else', () => {
  const events = [
    anEvent({ id: 'dateless', date: { basis: 'not-stated' } }),
    anEvent({ id: 'day' }),
    // Far from the other, so that time between them is folded.
    anEvent({ id: 'early', date: { edtf: '1950-06-01', basis: 'stated' } }),
  ];
  render(<Legend file={aDataset({ events })} />);
  expect(kinds()).toEqual(['Day', 'Some time within', 'Folded time', 'Undated']);
  expect(screen.queryByRole('checkbox')).toBeNull();
});

it('says so when nothing is drawn', () => {
  const { events: _, ...rest } = aDataset();
  render(<Legend file={{ ...rest, events: [] }} />);
  expect(screen.getByText('Nothing is on the timeline now.')).toBeVisible();
});

it('offers dates from outside where there are any, off, and explains them once they are on', async () => {
  render(<Legend file={outsideDates} />);
  const shown = screen.getByRole('checkbox', { name: 'Show outside dates on the timeline' });
  expect(shown).not.toBeChecked();
  expect(kinds()).not.toContain('Outside the article');
  await userEvent.click(shown);
  expect(shown).toBeChecked();
  expect(kinds()).toContain('Outside the article');
});
