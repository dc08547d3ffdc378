import { expect, it } from 'vitest';
import { markMetrics } from '@/domain/marks/mark-metrics';

it('takes a plot of less than 40 rem for a phone, with smaller labels', () => {
  const metricsOf = (width: number) =>
    markMetrics({ width, rem: 20, hasLanes: false }, (_, _weight, fontSize) => fontSize);
  const [phone, wider] = [metricsOf(799), metricsOf(800)];
  expect([phone.isPhone, wider.isPhone]).toEqual([true, false]);
  expect(phone.measure('', 'title')).toBeLessThan(wider.measure('', 'title'));
});
