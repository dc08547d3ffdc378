/** Classes of what is across the top of the details; in the sheet of a phone it has no rule. */
export const headLook =
  'd-head col-span-full grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 border-ink border-t-2 pt-2 pb-3 max-sm:grid-cols-1 sheet:border-0 sheet:pt-0';

/** Classes of the title in it. */
export const titleLook =
  'text-balance font-semibold font-serif text-3xl leading-heading tracking-heading normal-nums max-sm:text-2xl';

/** Classes of the sentences below the title. */
export const summaryLook = 'col-span-full mt-1 max-w-2xl';

/** Classes of a row of things to do with what is above it. */
export const actRowLook =
  'mt-0.5 flex flex-wrap gap-x-4 text-sm in-data-[form=reported]:ps-3.5 print:hidden';

/** Classes of one of them, link or button. */
export const actLook =
  'inline-flex min-h-7 items-center underline decoration-1 decoration-edge underline-offset-link hover:text-accent max-sm:min-h-touch';
