import { z } from 'zod/mini';
import { type Immutable, shapes } from '@/domain/format/schema';
import type { DatasetHead } from '@/domain/model/dataset';
import type { VerifySummary } from './verify-run';

const format = 'saywhen-verification/1';

const count = z.int().check(z.nonnegative());
const tally = z.strictObject({ matches: count, differs: count, unchecked: count });
const part = z.strictObject({ ok: count, of: count });
/** A file as it lies on a disk or a host; bytes. */
export const hashedFile = z.strictObject({
  name: z.string(),
  bytes: count,
  sha256: shapes.sha256,
});

/** What came of the last time that a dataset was compared with its sources, word for word. */
export const verificationSchema = z.strictObject({
  dataset: shapes.id,
  version: shapes.version,
  /** The dataset's files as they were then, its own first. */
  files: z.array(hashedFile).check(z.minLength(1)),
  /** When, UTC, to the second or less. */
  checked: z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/)),
  ok: z.boolean(),
  sources: z.array(
    z.strictObject({ id: shapes.id, result: z.enum(['matches', 'differs', 'unchecked']) }),
  ),
  statements: tally,
  evidence: tally,
  checks: z.strictObject({
    'source-length': part,
    'source-hash': part,
    quote: part,
    passage: part,
    evidence: part,
    fragment: part,
  }),
});

/** `data/verification.json`: one verification for each dataset, its last. */
export const verificationsSchema = z.strictObject({
  format: z.literal(format),
  verifications: z.array(verificationSchema),
});

export type Verification = Immutable<z.infer<typeof verificationSchema>>;
export type VerifiedFile = Verification['files'][number];

interface Verified {
  readonly dataset: Pick<DatasetHead, 'id' | 'version'>;
  readonly files: readonly VerifiedFile[];
  readonly checked: string;
  readonly summary: VerifySummary;
}

/** The text of `data/verification.json` with a verification that takes the place of the one before. */
export function addVerification(known: readonly Verification[], verified: Verified): string {
  const { dataset, files, checked, summary } = verified;
  const { ok, statements, evidence, checks, sources } = summary;
  const verification: Verification = {
    dataset: dataset.id,
    version: dataset.version,
    files,
    checked,
    ok,
    sources: sources.map(({ result }) => ({ id: result.id, result: result.outcome })),
    statements,
    evidence,
    checks,
  };
  const others = known.filter((each) => each.dataset !== dataset.id);
  const verifications = [...others, verification].sort((a, b) => (a.dataset < b.dataset ? -1 : 1));
  return `${JSON.stringify({ format, verifications }, null, 2)}\n`;
}

/** The verification of a dataset as its files are; null where they changed since, or never had one. */
export function findVerification(
  known: readonly Verification[],
  dataset: string,
  files: readonly VerifiedFile[],
): Verification | null {
  const found = known.find((each) => each.dataset === dataset);
  if (found?.files.length !== files.length) return null;
  const isSame = files.every((each, index) => found.files[index]?.sha256 === each.sha256);
  return isSame ? found : null;
}
