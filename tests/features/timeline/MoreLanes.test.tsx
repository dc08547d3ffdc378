import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { Drawing } from '@/domain/marks/place-marks';
import { LaneHeads } from '@/features/timeline/LaneHeads';
import { MoreLanes } from '@/features/timeline/MoreLanes';

const drawing = (others: number): Drawing => ({
  marks: [],
  height: 200,
  lanes: [
    { lane: { id: 'ann', label: 'Ann Archer', size: 30 }, bottom: 100, height: 100 },
    { lane: { id: '+', label: `${others} others`, size: 40, others }, bottom: 0, height: 100 },
  ],
});

it('says how many events are in each lane where there are too many lanes for all', () => {
  render(<LaneHeads drawing={drawing(588)} />);
  expect(screen.getByText('30 events')).toBeVisible();
  expect(screen.getByText('588 others')).toBeVisible();
});

it('gives the next lanes to who asks, by keys too', async () => {
  const onMoreLanes = vi.fn();
  render(<MoreLanes drawing={drawing(588)} onMoreLanes={onMoreLanes} />);
  await userEvent.tab();
  expect(screen.getByRole('button', { name: 'Show 12 more' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(onMoreLanes).toHaveBeenCalledTimes(1);
});

it('keeps the focus on the stage when the last lanes come', async () => {
  render(
    <div className="plot">
      <button type="button" className="mark" tabIndex={0}>
        A mark
      </button>
      <MoreLanes drawing={drawing(7)} onMoreLanes={() => undefined} />
    </div>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Show 7 more' }));
  expect(screen.getByRole('button', { name: 'A mark' })).toHaveFocus();
});

it('is not there where each lane stands for itself', () => {
  const { lanes, ...rest } = drawing(2);
  render(
    <MoreLanes drawing={{ ...rest, lanes: lanes.slice(0, 1) }} onMoreLanes={() => undefined} />,
  );
  expect(screen.queryByRole('button')).toBeNull();
});
