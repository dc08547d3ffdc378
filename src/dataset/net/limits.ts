/** What is taken in. Beyond these a browser would run out of memory without a word. */
export const limits = {
  /** A dataset file larger than this is parsed and indexed in a worker; bytes. */
  small: 8 * 2 ** 20,
  /** One file; bytes, unpacked. */
  file: 2 * 2 ** 30,
  /** One record of a companion file; bytes. */
  record: 2 ** 20,
  /** Events, and as many statements. */
  records: 2_000_000,
  /** Mistakes, after which a large file is not read on. */
  issues: 200,
} as const;
