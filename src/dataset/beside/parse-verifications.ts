import { readJson } from '@/dataset/door/read-json';
import { type Verification, verificationsSchema } from '@/domain/verify/verification';

/** The verifications that `data/verification.json` holds; null for a text that is no such file. */
export function parseVerifications(text: string): readonly Verification[] | null {
  const json = readJson(text);
  if ('issues' in json) return null;
  const parsed = verificationsSchema.safeParse(json.value);
  return parsed.success ? parsed.data.verifications : null;
}
