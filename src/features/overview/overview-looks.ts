/** Also of the room that a prerendered page keeps for it. */
export const overviewLook =
  'over wrap mt-1 grid grid-cols-[4.75rem_minmax(0,1fr)] items-center text-fine text-ink-2 max-sm:grid-cols-1 print:hidden';

/** Bars are below the years, and high enough to be compared. */
export const stripLook =
  'relative h-6 cursor-crosshair select-none border border-edge bg-page [touch-action:pan-y] data-[bars=true]:h-11';
