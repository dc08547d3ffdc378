import { z } from 'zod/mini';
import { type Immutable, shapes } from '@/domain/format/schema';
import { hashedFile, verificationSchema } from './verification';

const format = 'saywhen-provenance/1';
const moment = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/));

/** `provenance.json`: what a built site holds, from what it was made, and how far that was verified. */
export const provenanceSchema = z.object({
  format: z.literal(format),
  dataset: z.object({
    id: shapes.id,
    version: shapes.version,
    /** Its own file first, then the companion files. */
    files: z.array(hashedFile).check(z.minLength(1)),
  }),
  sources: z.array(
    z.object({
      id: shapes.id,
      publisher: z.string(),
      title: z.string(),
      url: z.nullable(z.string()),
      length: z.optional(z.number()),
      sha256: z.optional(shapes.sha256),
    }),
  ),
  build: z.object({
    /** Of the project's sources, in full; null where no git repository was there. */
    commit: z.nullable(z.string().check(z.regex(/^[0-9a-f]{40,64}$/))),
    /** Whether the sources differed from that commit. */
    modified: z.nullable(z.boolean()),
    date: moment,
  }),
  /** The last verification of these very files; null where there was none. */
  verified: z.nullable(verificationSchema),
  /** Every file beside the dataset, so that a copy can be compared. */
  files: z.array(hashedFile),
});

export type Provenance = Immutable<z.infer<typeof provenanceSchema>>;

/** The text of `provenance.json`. */
export function writeProvenance(provenance: Omit<Provenance, 'format'>): string {
  return `${JSON.stringify({ format, ...provenance }, null, 2)}\n`;
}
