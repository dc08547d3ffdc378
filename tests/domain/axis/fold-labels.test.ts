import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeFoldLabels } from '@/domain/axis/fold-labels';

const measure = (text: string) => text.length * 7 + 12;
const place = (width: number, ...folds: (readonly [number, ...string[]])[]) =>
  placeFoldLabels(
    folds.map(([x, ...texts]) => ({ x, texts })),
    { left: 0, right: width, measure },
  );

describe('the labels of folds', () => {
  it('are said in full while there is room', () => {
    const folds = [
      [150, '30 quiet years folded', '30 yr'],
      [290, '9 months', '9 mo'],
    ] as const;
    expect(place(1232, ...folds)).toEqual(['30 quiet years folded', '9 months']);
  });

  it('are shortened where two would meet, the longer one first', () => {
    const folds = [
      [100, '9 quiet months folded', '9 mo'],
      [180, '109 years', '109 yr'],
    ] as const;
    expect(place(1232, ...folds)).toEqual(['9 mo', '109 years']);
  });

  it('are dropped where even the short ones would meet, every other one', () => {
    const folds = [100, 130, 160, 190].map((x) => [x, '12 yr'] as const);
    expect(place(1232, ...folds)).toEqual(['12 yr', null, '12 yr', null]);
  });

  it('never stand over the tear of another', () => {
    const folds = [
      [8, '30 quiet years folded', '30 yr'],
      [70, '2 years', '2 yr'],
    ] as const;
    expect(place(1232, ...folds)).toEqual(['30 yr', '2 yr']);
  });

  it('never overlap, whatever the folds', () => {
    const fold = fc.record({ x: fc.integer({ min: 1, max: 1231 }), years: fc.nat(9999) });
    fc.assert(
      fc.property(fc.array(fold, { maxLength: 20 }), (given) => {
        const folds = given
          .toSorted((a, b) => a.x - b.x)
          .map(({ x, years }) => ({ x, texts: [`${years} quiet years folded`, `${years} yr`] }));
        const texts = placeFoldLabels(folds, { left: 0, right: 1232, measure });
        const boxes = folds.flatMap(({ x }, index) => {
          const text = texts[index];
          if (!text) return [];
          const width = measure(text);
          const left = Math.max(0, Math.min(1232 - width, x - width / 2));
          return [{ left, right: left + width }];
        });
        expect(boxes.every(({ right }, at) => right <= (boxes[at + 1]?.left ?? 1232))).toBe(true);
      }),
    );
  });
});
