/** One mistake in a dataset: where it is, what is there, and what would cure it. */
export interface DatasetIssue {
  /** Path of the field, such as `events[6].date.edtf`; and its record's id or title, if it has any. */
  readonly path: string;
  readonly record?: string;
  /** Line and column in its file, as an editor counts; none where the path says it, or the file has no lines. */
  readonly place?: string;
  readonly found: string;
  readonly expected: string;
}

/** Takes in one mistake after the other. */
export type Report = (path: string, found: string, expected: string) => void;
