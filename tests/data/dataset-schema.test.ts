import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { writeJsonSchema } from '@/tools/json-schema';

it('publishes the JSON Schema that the format defines (npm run dataset -- schema --write)', () => {
  expect(readFileSync('data/saywhen-1.schema.json', 'utf8')).toBe(writeJsonSchema());
});
