/** Below the field while it, or a match, has the focus. */
export const matchesLook =
  'absolute end-0 top-[calc(100%+4px)] z-12 hidden w-[min(30rem,calc(100vw-2*var(--gutter)))] border border-edge border-t-2 border-t-accent bg-sheet px-3 pt-2 pb-3 text-sm group-focus-within:block max-md:inset-x-0 max-md:w-auto';
