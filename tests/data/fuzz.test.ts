import { expect, it } from 'vitest';
import { fuzz } from '../fuzz/fuzz';

it('shows 2,000 changed datasets whole, or refuses them by name and place', {
  timeout: 180_000,
}, async () => {
  const { counts, faults } = await fuzz({ seed: 14, count: 2000 });
  expect(faults).toEqual([]);
  expect(counts.shown + counts.refused).toBe(2000);
  expect(counts.shown).toBeGreaterThan(200);
});
