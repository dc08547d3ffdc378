import { expect, it } from 'vitest';
import { placeLabels, type WantedLabel } from '@/pages/cards/labels';

const row = { width: 200, measure: (text: string) => text.length * 10 };

function aLabel(given: Partial<WantedLabel>): WantedLabel {
  return { texts: ['label'], from: 0, to: 20, align: 'start', ...given };
}

it('starts a label at its mark, or ends it there', () => {
  expect(placeLabels([aLabel({ from: 40, to: 60 })], row)).toEqual([{ text: 'label', x: 40 }]);
  expect(placeLabels([aLabel({ from: 140, to: 160, align: 'end' })], row)).toEqual([
    { text: 'label', x: 110 },
  ]);
});

it('keeps a label inside the row', () => {
  expect(placeLabels([aLabel({ from: 180, to: 200 })], row)).toEqual([{ text: 'label', x: 150 }]);
});

it('slides a label aside as long as it stays over its mark', () => {
  const late = aLabel({ texts: ['said then'], from: 180, to: 200, align: 'end' });
  const early = aLabel({ from: 60, to: 80 });
  expect(placeLabels([early, late], row)).toEqual([
    { text: 'label', x: 40 },
    { text: 'said then', x: 110 },
  ]);
});

it('says it shorter, then drops the lesser label, where two would overlap', () => {
  const first = aLabel({ texts: ['first in full', 'first'], from: 20, to: 40 });
  const second = aLabel({ texts: ['second'], from: 100, to: 120 });
  expect(placeLabels([first, second], row).map(({ text }) => text)).toEqual(['first', 'second']);
  const third = aLabel({ texts: ['third'], from: 110, to: 130 });
  expect(placeLabels([first, second, third], row).map(({ text }) => text)).toEqual([
    'first',
    'second',
  ]);
});

it('drops a label that is wider than the row', () => {
  expect(placeLabels([aLabel({ texts: ['x'.repeat(21)] })], row)).toEqual([]);
});
