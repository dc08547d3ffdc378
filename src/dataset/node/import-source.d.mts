/** The project's root, with a separator at its end. */
export const root: string;

/**
 * Loads a module of the app in plain Node, which knows neither TypeScript nor `@/`; `file` counts from the
 * project's root. Name its type by the same path, `importSource<typeof import('@/a/b')>('src/a/b.ts')`: a
 * test holds the two together. What the module imports only later cannot be loaded any more.
 */
export function importSource<Module>(file: string): Promise<Module>;
