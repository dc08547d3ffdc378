import { partSchemas } from './schema';

/** A field of a record, as a table of records needs to know it. */
export interface RecordField {
  readonly name: string;
  readonly isOptional: boolean;
  /** A list or an object is nested. */
  readonly kind: 'text' | 'boolean' | 'nested';
}

/** The fields of an event or of a statement, in the order of the format. */
export function fieldsOf(part: 'events' | 'statements'): readonly RecordField[] {
  const { shape } = part === 'events' ? partSchemas.event : partSchemas.statement;
  return Object.entries(shape).map(([name, { def }]) => {
    const inner = def.type === 'optional' ? def.innerType.def : def;
    return { name, isOptional: def.type === 'optional', kind: kindOf(inner.type) };
  });
}

function kindOf(type: string): RecordField['kind'] {
  if (type === 'boolean') return 'boolean';
  return type === 'string' || type === 'enum' || type === 'literal' ? 'text' : 'nested';
}
