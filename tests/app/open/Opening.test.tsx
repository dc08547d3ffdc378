import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Opening } from '@/app/open/Opening';
import type { DatasetRequest } from '@/app/view/dataset-request';
import { reportProgress } from '@/dataset/net/load-progress';
import { words } from '@/words/en';

const onCancel = vi.fn();
const asking: DatasetRequest = {
  question: { from: null, to: null, selection: null },
  isComing: true,
  isStopped: false,
  error: null,
  onCancel,
  onOpen: () => undefined,
  onAsk: () => undefined,
};

beforeEach(() => {
  vi.useFakeTimers();
  reportProgress(null);
});

afterEach(() => vi.useRealTimers());

const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms));

it('lets a reader call off what a server never answers, within ten seconds', () => {
  render(<Opening embed={false} asking={asking} />);
  expect(screen.queryByRole('button', { name: words.loading.cancel })).not.toBeInTheDocument();
  wait(9000);
  expect(screen.getByText(words.loading.noAnswer)).toBeInTheDocument();
  expect(screen.getByRole('progressbar')).not.toHaveAttribute('value');
  fireEvent.click(screen.getByRole('button', { name: words.loading.cancel }));
  expect(onCancel).toHaveBeenCalledTimes(1);
});

it('says how far a small file has come that drips or stalls', () => {
  render(<Opening embed={false} asking={asking} />);
  act(() => reportProgress({ phase: 'bytes', file: 'small.json', done: 1000, total: 90_000 }));
  wait(9000);
  expect(screen.getByText(words.loading.bytes('small.json', 1000, 90_000))).toBeInTheDocument();
  expect(screen.getByRole('progressbar')).toHaveAttribute('value', '1000');
  expect(screen.getByRole('button', { name: words.loading.cancel })).toBeInTheDocument();
});

it('offers nothing to call off while only its search is on its way', () => {
  render(<Opening embed={false} asking={{ ...asking, isComing: false }} />);
  wait(9000);
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});
