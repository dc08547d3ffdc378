import type { DatasetIssue } from '@/domain/format/issue';

/** Why a dataset is not shown. Its message names the file; `issues` name place and cure. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  readonly cure: string;
  readonly issues: readonly DatasetIssue[];

  constructor(message: string, details: { cure: string; issues?: readonly DatasetIssue[] }) {
    super(message);
    this.cure = details.cure;
    this.issues = details.issues ?? [];
  }
}
