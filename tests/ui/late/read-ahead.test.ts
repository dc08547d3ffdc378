import { afterEach, expect, it, vi } from 'vitest';
import { bringForReader, readAhead } from '@/ui/late/read-ahead';

const start = vi.fn();
bringForReader(start);

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  start.mockClear();
});

it('brings what is late once, after the first sign of a reader and never before', () => {
  vi.useFakeTimers();
  const bring = vi.fn();
  const stop = readAhead(bring);
  vi.advanceTimersByTime(60_000);
  expect(start).not.toHaveBeenCalled();
  dispatchEvent(new Event('pointermove'));
  dispatchEvent(new Event('keydown'));
  vi.advanceTimersByTime(1000);
  expect(start).toHaveBeenCalledTimes(1);
  expect(bring).toHaveBeenCalledTimes(1);
  stop();
});

it('brings nothing where data is to be saved', () => {
  vi.useFakeTimers();
  vi.stubGlobal('navigator', { connection: { saveData: true } });
  readAhead(() => undefined);
  dispatchEvent(new Event('scroll'));
  vi.advanceTimersByTime(1000);
  expect(start).not.toHaveBeenCalled();
});
