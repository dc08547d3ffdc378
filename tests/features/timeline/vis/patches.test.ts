import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { timeline } from 'vis-timeline/esnext';
import { version } from 'vis-timeline/package.json';
import * as visUtilWhole from 'vis-util/esnext';
import { expect, it } from 'vitest';
import { overrideSizes, patchVis } from '@/features/timeline/vis/patches';
import * as visUtil from '@/features/timeline/vis/vis-util';

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

/** What only its colour picker, its check, its graphs, moves that are animated and styles given as text ask for. */
const unused = [
  'addCssText',
  'bridgeObject',
  'copyArray',
  'easingFunctions',
  'HSVToRGB',
  'hexToRGB',
  'insertSort',
  'isValidHex',
  'isValidRGB',
  'isValidRGBA',
  'RGBToHSV',
  'removeCssText',
  'selectiveBridgeObject',
];

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
  expect(
    [...new Set(used)].filter((name) => all.includes(name) && !given.has(name)).sort(),
  ).toEqual(unused.toSorted());
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

it('answers for all sizes that vis asks of each frame; if this fails, read what else it asks there', () => {
  expect(hashOf(methodsOf('ItemSet').redraw)).toBe('2b07e558073ebd75');
  // All that its drawing reads of the page, as the installed file has it.
  const source = readFileSync(
    'node_modules/vis-timeline/esnext/esm/vis-timeline-graph2d.js',
    'utf8',
  );
  const begins = source.indexOf('\n  _redraw() {\n    this.redrawCount++;');
  const drawing = source.slice(begins, source.indexOf('\n  }\n', begins));
  const read = drawing.matchAll(/dom\.(\w+)\s*\.((?:offset|client|scroll)\w+|getBounding\w+)/g);
  const asked = [...new Set(Array.from(read, ([, panel, what]) => `${panel}.${what}`))].sort();
  expect(asked).toEqual([
    'bottom.clientHeight',
    'bottom.getBoundingClientRect',
    'center.offsetHeight',
    'left.offsetHeight',
    'leftContainer.clientWidth',
    'right.offsetHeight',
    'rightContainer.clientWidth',
    'root.offsetHeight',
    'root.offsetWidth',
    'top.clientHeight',
  ]);
  const panel = () => document.createElement('div');
  const names = ['root', 'center', 'left', 'right', 'top', 'bottom'];
  const dom = Object.fromEntries(
    [...names, 'leftContainer', 'rightContainer'].map((name) => [name, panel()]),
  );
  const made = {
    body: { dom, domProps: { center: { width: 612 } } },
    itemSet: { dom: { frame: panel() }, props: { height: 28 } },
  };
  const size = { width: 614, height: 178 };
  overrideSizes(made, () => size);
  const told = () =>
    asked.map((name) => {
      const [of = '', what = ''] = name.split('.');
      const value = dom[of]?.[what as keyof HTMLElement];
      return typeof value === 'function' ? dom[of]?.getBoundingClientRect().height : value;
    });
  expect(told()).toEqual([0, 0, 28, 28, 0, 0, 0, 178, 612, 0]);
  expect(made.itemSet.dom.frame.offsetWidth).toBe(612);
  size.height = 300;
  expect(dom.root?.offsetHeight).toBe(300);
});

it('replaces each of them', () => {
  patchVis();
  for (const [at, [part, name]] of patched.entries()) {
    expect(methodsOf(part)[name]).not.toBe(before[at]);
  }
});
