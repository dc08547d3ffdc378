/**
 * Stands in for the mutations of TanStack Query in the build, where no reader changes what is on the host: half of
 * what its client brings is for those.
 */
export class MutationCache {
  resumePausedMutations(): Promise<void> {
    return Promise.resolve();
  }

  findAll(): readonly [] {
    return [];
  }

  clear(): void {
    // Nothing is kept.
  }
}
