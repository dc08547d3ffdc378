/** Of controls that need the app and are no part of what is printed; a phone draws no frames around them. */
export const toolsLook =
  'tools max-md:-me-2.5 max-md:[&>:is(a,button)]:min-h-touch max-md:[&>:is(a,button)]:border-transparent max-md:[&>:is(a,button)]:px-3.25 max-md:[&>:is(a,button)_svg]:size-5 print:hidden';
