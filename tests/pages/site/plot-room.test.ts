import { expect, it } from 'vitest';
import { indexDataset } from '@/domain/model/dataset';
import { writePlotRoom } from '@/pages/site/plot-room';
import { everythingVisible } from '@/pages/site/visible-part';
import { aDataset } from '../../support/builders';

it('goes by the room that the app has, which a scrollbar narrows, and begins below the narrowest phone', () => {
  const dataset = indexDataset(aDataset());
  const rules = writePlotRoom(dataset, everythingVisible(dataset));
  expect(rules).toMatch(/^\.plot\{--plot-room:[\d.]+rem\}/);
  expect(rules).not.toContain('@media');
});
