/** Asks an engine; each row comes as an object of its columns. */
export type RunSql = (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;
