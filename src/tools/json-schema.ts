import { z } from 'zod';
import { dividedSchema } from '@/domain/format/schema';

/** The published JSON Schema of the format, as text; what refers to what is not in it. */
export function writeJsonSchema(): string {
  const { $schema, ...rest } = z.toJSONSchema(dividedSchema, { io: 'input' });
  const schema = {
    $schema,
    $id: 'saywhen-1.schema.json',
    title: 'Saywhen dataset, format saywhen/1.1',
    ...rest,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
