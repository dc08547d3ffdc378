/** What Rollup and Rolldown tell of a module: the ids of what it imports at once. */
interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** Each page fetches these at once: the entry, and what it always imports next. */
const entry = 'src/main.tsx';
const roots = [
  ['shared', 'src/dataset/load/open-indexed.ts'],
  ['page', 'src/app/screen/LoadedExplorer.tsx'],
  ['stage', 'src/features/timeline/prepare-timeline.ts'],
] as const;

/** Their names, without the entry's. */
export const firstChunks: readonly string[] = roots.map(([name]) => name);

/**
 * Names the file that a module goes into, by which of the roots reach it: each root has one file, and what several
 * reach is in one more, so that no page begins with many small ones; what the entry reaches is in its own. What only
 * later parts reach is left to the bundler (null). `folder` is the project's.
 */
export function chunksOf(folder: string) {
  let reached: ReadonlyMap<string, string> | null = null;
  return (id: string, graph: ModuleGraph): string | null => {
    reached ??= nameReached(folder, graph);
    return reached.get(id) ?? null;
  };
}

function nameReached(folder: string, graph: ModuleGraph): ReadonlyMap<string, string> {
  const atEntry = reach(`${folder}/${entry}`, graph);
  const names = new Map(Array.from(atEntry, (id) => [id, 'entry']));
  for (const [name, root] of roots) {
    for (const id of reach(`${folder}/${root}`, graph)) {
      if (!atEntry.has(id)) names.set(id, names.has(id) ? 'shared' : name);
    }
  }
  return names;
}

function reach(start: string, graph: ModuleGraph): ReadonlySet<string> {
  const found = new Set([start]);
  for (const id of found) {
    const info = graph.getModuleInfo(id);
    if (info === null && id === start) throw new Error(`No module ${start} to begin a file with.`);
    for (const next of info?.importedIds ?? []) found.add(next);
  }
  return found;
}
