import { z } from 'zod/mini';
import { clipValue } from '@/domain/doctor/finding';
import { datasetSchema, partSchemas } from '@/domain/format/schema';
import { doctorWords } from '@/words/doctor-en';
import { formatWords } from '@/words/format-en';
import type { FillContext } from './context';
import { type DraftRecord, type Fields, fieldOf, placeOf } from './draft';

const { shape } = datasetSchema;

/** What a record of each part must hold. */
export const schemas = {
  sources: shape.sources.def.element,
  speakers: shape.speakers.def.element,
  themes: shape.themes.def.element,
  events: partSchemas.event,
  statements: partSchemas.statement,
} as const;

interface Cleaning {
  readonly record: DraftRecord;
  readonly context: Pick<FillContext, 'ledger'>;
}

/** Rounds of dropping what the format refuses: each may show what the one before had hidden. */
const maxRounds = 6;

/**
 * A record as the format has it. What the format refuses in it is left out and told of; the record itself is,
 * and null comes back, where that leaves it without what it cannot be without.
 */
export function cleanRecord<Schema extends z.ZodMiniType>(
  schema: Schema,
  fields: Fields,
  cleaning: Cleaning,
): z.infer<Schema> | null {
  const refused = new Set<string>();
  let value: unknown = fields;
  for (let round = 0; round < maxRounds; round += 1) {
    const parsed = z.safeParse(schema, value);
    if (parsed.success) return parsed.data;
    const paths = parsed.error.issues.flatMap((issue) => {
      return tellOf(issue, value, { ...cleaning, refused });
    });
    if (paths.length === 0) break;
    value = without(value, paths);
  }
  cleaning.context.ledger.drop(cleaning.record.key);
  return null;
}

type Path = readonly PropertyKey[];
type Telling = Cleaning & { readonly refused: Set<string> };

/** Tells of one complaint, and returns the paths of what to leave out; none where the record is lost. */
function tellOf(issue: z.core.$ZodIssue, value: unknown, telling: Telling): readonly Path[] {
  const { record, context, refused } = telling;
  const { ledger } = context;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const path = [...issue.path, key];
      const place = placeOf(record, write(path));
      ledger.tell('field-unknown', { place, value: valueAt(value, path), detail: write(path) });
      return path;
    });
  }
  const field = String(issue.path[0] ?? '');
  const found = valueAt(value, issue.path);
  const place = placeOf(record, write(issue.path));
  const isInList = typeof issue.path[1] === 'number';
  if (found === undefined && !isInList) {
    if (refused.has(field)) return [];
    const detail = doctorWords.missing(write(issue.path));
    ledger.tell('field-missing', { place, detail, record: record.key });
    return [];
  }
  const path = isInList ? issue.path.slice(0, 2) : issue.path.slice(0, 1);
  const detail = doctorWords.refused(write(issue.path), cureFor(issue));
  ledger.tell(isInList ? 'part-refused' : 'field-refused', {
    place,
    value: clipValue(found),
    detail,
  });
  refused.add(field);
  return [path];
}

function cureFor(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') {
    return formatWords.cures.expectedType(
      formatWords.cures.types[issue.expected] ?? issue.expected,
    );
  }
  if (issue.code === 'invalid_value') return formatWords.cures.oneOf(issue.values.map(String));
  return issue.message;
}

function write(path: Path): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null ? fieldOf(at as Fields, String(key)) : undefined,
    value,
  );
}

/** A value without what is at some paths, in one go, because there may be very many. */
function without(value: unknown, paths: readonly Path[]): unknown {
  const inside = new Map<PropertyKey, Path[]>();
  for (const [key = '', ...rest] of paths) {
    const known = inside.get(key) ?? [];
    inside.set(key, known);
    known.push(rest);
  }
  const keep = (key: PropertyKey, entry: unknown): readonly [unknown?] => {
    const rests = inside.get(key);
    if (!rests) return [entry];
    return rests.some((rest) => rest.length === 0) ? [] : [without(entry, rests)];
  };
  if (Array.isArray(value)) return value.flatMap((entry: unknown, at) => keep(at, entry).slice());
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, entry]) => keep(key, entry).map((kept) => [key, kept])),
  );
}
