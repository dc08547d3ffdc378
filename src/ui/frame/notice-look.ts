/** A strip above the content, and what it says. */
export const noticeLook =
  'wrap flex items-center justify-between gap-4 border-t border-hair py-1.5 print:[&_button]:hidden';

export const saidLook = 'border-s-4 border-accent ps-3 wrap-anywhere';
