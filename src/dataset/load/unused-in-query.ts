/**
 * Stands in, in the build, for what of TanStack Query no reader needs: no data is changed on the host, none comes page
 * by page, nothing suspends, and no error is thrown to a boundary.
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

const nothing = () => undefined;
const no = () => false;

export {
  no as getHasError,
  no as hasNextPage,
  no as hasPreviousPage,
  no as shouldSuspend,
  nothing as defaultThrowOnError,
  nothing as ensurePreventErrorBoundaryRetry,
  nothing as ensureSuspenseTimers,
  nothing as fetchOptimistic,
  nothing as infiniteQueryBehavior,
  nothing as QueryErrorResetBoundary,
  nothing as useClearResetErrorBoundary,
  nothing as useQueryErrorResetBoundary,
};
