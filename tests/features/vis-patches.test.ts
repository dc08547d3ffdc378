import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { timeline } from 'vis-timeline/esnext';
import { version } from 'vis-timeline/package.json';
import * as visUtilWhole from 'vis-util/esnext';
import { expect, it } from 'vitest';
import { patchVis, spareLayout } from '@/features/timeline/vis-patches';
import * as visUtil from '@/features/timeline/vis-util';

/** What is patched, and a hash of how vis 8.5.4 has it. */
const patched = [
  ['Group', '_checkIfVisible', '320511184cbfb9d3'],
  ['Group', '_calculateGroupSizeAndPosition', '46d95f1c0aee28de'],
  ['BackgroundGroup', 'redraw', '736d511926b32581'],
  ['Group', '_didMarkerHeightChange', 'e98ce083ba628116'],
  ['Group', '_didResize', 'd382d5f95f9965b1'],
  ['TimeAxis', 'redraw', 'cd05fb8cd46e35dd'],
  ['RangeItem', '_getDomComponentsSizes', 'df006edca4b04f31'],
] as const;

type Methods = Record<string, () => unknown>;

function methodsOf(part: string): Methods {
  const { items, ...others } = timeline.components as unknown as Record<string, unknown>;
  const all = { ...others, ...(items as object) } as Record<string, { prototype: Methods }>;
  const found = all[part];
  if (!found) throw new Error(`vis has no ${part}`);
  return found.prototype;
}

const hashOf = (method: (() => unknown) | undefined) =>
  createHash('sha256').update(String(method)).digest('hex').slice(0, 16);

const before = patched.map(([part, name]) => methodsOf(part)[name]);

it('gives vis all of vis-util that it uses', () => {
  const read = (file: string) => readFileSync(`node_modules/${file}`, 'utf8');
  const given = new Set(Object.keys(visUtil));
  const all = Object.keys(visUtilWhole);
  const source = read('vis-timeline/esnext/esm/vis-timeline-graph2d.js');
  const used = Array.from(
    source.matchAll(/\b(?:availableUtils|util)\.(\w+)/g),
    ([, name]) => name ?? '',
  );
  expect(used.length).toBeGreaterThan(100);
  expect([...new Set(used)].filter((name) => all.includes(name) && !given.has(name))).toEqual([]);
});

it('is made for the version of vis that is installed', () => {
  expect(version).toBe('8.5.4');
});

it.each(patched.map(([part, name, hash], at) => [`${part}.${name}`, hash, before[at]] as const))(
  'replaces %s as vis has it; if this fails, read what changed and whether the patch still holds',
  (_, hash, method) => {
    expect(hashOf(method)).toBe(hash);
  },
);

it('answers for the width that vis asks of each frame; if this fails, read what else it asks there', () => {
  expect(hashOf(methodsOf('ItemSet').redraw)).toBe('2b07e558073ebd75');
  const frame = document.createElement('div');
  const made = { body: { domProps: { center: { width: 612 } } }, itemSet: { dom: { frame } } };
  spareLayout(made);
  expect(frame.offsetWidth).toBe(612);
  made.body.domProps.center.width = 300;
  expect(frame.offsetWidth).toBe(300);
});

it('replaces each of them', () => {
  patchVis();
  for (const [at, [part, name]] of patched.entries()) {
    expect(methodsOf(part)[name]).not.toBe(before[at]);
  }
});
