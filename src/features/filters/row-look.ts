/** What is in one row of the filters, while there is room. */
export const rowLook = 'flex items-start gap-3 max-lg:flex-wrap';

/** Words to press at the end of it. */
export const clearLook =
  'min-h-target flex-none underline underline-offset-link in-[dialog]:min-h-touch';
