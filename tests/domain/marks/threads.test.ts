import { describe, expect, it } from 'vitest';
import { drawThreads, type Thread, type ThreadEnd } from '@/domain/marks/threads';

const on = (x: number): ThreadEnd => ({ from: x, to: x, hollow: false });
const within = (from: number, to: number): ThreadEnd => ({ from, to, hollow: true });
const aThread = (thread: Partial<Thread>): Thread => ({
  statement: 's1',
  event: 'e1',
  reported: false,
  said: on(980),
  about: on(400),
  ...thread,
});
const atRest = { height: 54, spacing: 'rest' } as const;
const selected = { height: 54, spacing: 'selected' } as const;
const depths = (threads: readonly Thread[], options: Parameters<typeof drawThreads>[1] = atRest) =>
  drawThreads(threads, options).lines.map(({ labelY }) => labelY);

describe('drawThreads', () => {
  it('draws a cubic from the event to where it was spoken of', () => {
    const [line] = drawThreads([aThread({ reported: true })], atRest).lines;
    expect(line).toEqual({
      statement: 's1',
      event: 'e1',
      reported: true,
      path: 'M400 0C400 68 980 68 980 0',
      labelX: 690,
      labelY: 51,
    });
  });

  it('hangs a line from the middle of a hollow mark’s bracket, at the same depth', () => {
    const { lines, brackets } = drawThreads([aThread({ about: within(300, 500) })], atRest);
    expect(lines[0]?.path).toBe('M400 3C400 67.5 980 67.5 980 0');
    expect(brackets).toEqual(['M300 0V3H500V0']);
  });

  it('draws one bracket for several lines, and none without a line', () => {
    const siblings = [aThread({ about: within(300, 500) }), aThread({ about: within(300, 500) })];
    expect(drawThreads(siblings, atRest).brackets).toHaveLength(1);
    expect(drawThreads([aThread({ about: within(970, 990) })], atRest).brackets).toEqual([]);
  });

  it('leaves out lines of no length', () => {
    expect(drawThreads([aThread({ about: on(979.5) })], atRest).lines).toEqual([]);
  });

  it('goes deeper the longer a line is, between 10 and 51 px', () => {
    const events = [880, 690, 400, 235, 11].map((x) => aThread({ about: on(x) }));
    const found = depths(events);
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    expect(Math.min(...found)).toBeGreaterThanOrEqual(10);
    expect(found.at(-1)).toBe(51);
  });

  it('sets siblings 4 px apart', () => {
    const siblings = ['a', 'b', 'c'].map((statement) => aThread({ statement }));
    expect(depths([...siblings, aThread({ about: on(11) })])).toEqual([34.5, 38.5, 42.5, 51]);
    expect(depths(siblings)).toEqual([43, 47, 51]);
  });

  it('keeps a short line shallow', () => {
    expect(depths([aThread({ about: on(960) })])).toEqual([15]);
  });

  it('sets selected lines 16 px apart and keeps the order of equals', () => {
    expect(depths([aThread({}), aThread({}), aThread({})], selected)).toEqual([12, 28, 44]);
  });

  it('draws any number of lines within the height', () => {
    const many = Array.from({ length: 300 }, (_, index) => aThread({ about: on(index * 3) }));
    for (const found of [depths(many), depths(many, selected)]) {
      expect(Math.max(...found)).toBeLessThanOrEqual(51);
      expect(Math.min(...found)).toBeGreaterThanOrEqual(10);
    }
  });

  it('keeps the order of the threads', () => {
    const lines = drawThreads([aThread({ about: on(0) }), aThread({ event: 'e2' })], atRest).lines;
    expect(lines.map(({ event }) => event)).toEqual(['e1', 'e2']);
  });

  it('rounds to a tenth of a px', () => {
    const [line] = drawThreads([aThread({ about: on(100 / 3) })], atRest).lines;
    expect(line?.path).toBe('M33.3 0C33.3 68 980 68 980 0');
  });
});
