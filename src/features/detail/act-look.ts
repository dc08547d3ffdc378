/** Classes of a row of things to do with what is above it. */
export const actRowLook =
  'mt-0.5 flex flex-wrap gap-x-4 text-sm in-data-[form=reported]:ps-3.5 print:hidden';

/** Classes of one of them, link or button. */
export const actLook =
  'inline-flex min-h-7 items-center underline decoration-1 decoration-edge underline-offset-link hover:text-accent max-sm:min-h-touch';
