/** Of all filters together. */
export const barLook = 'filters wrap border-t border-hair text-sm print:hidden';

/** Words to press at the end of a row. */
export const clearLook =
  'min-h-target flex-none underline underline-offset-link in-[dialog]:min-h-touch';
