import { expect, it } from 'vitest';
import { parseDataset } from '@/dataset/door/parse-dataset';
import { gallery } from '../gallery/gallery';

it.each(Object.keys(gallery))('shows a valid dataset in the gallery: %s', (name) => {
  const parsed = parseDataset(JSON.stringify(gallery[name]?.make()));
  expect(parsed).toMatchObject({ ok: true });
});
