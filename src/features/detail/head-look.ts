/** Classes of what is across the top of the details; in the sheet of a phone it has no rule. */
export const headLook =
  'd-head col-span-full grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 border-ink border-t-2 pt-2 pb-3 max-sm:grid-cols-1 sheet:border-0 sheet:pt-0';

/** Classes of the title in it. */
export const titleLook =
  'text-balance font-semibold font-serif text-3xl leading-heading tracking-heading normal-nums max-sm:text-2xl';

/** Classes of the sentences below the title. */
export const summaryLook = 'col-span-full mt-1 max-w-2xl';
