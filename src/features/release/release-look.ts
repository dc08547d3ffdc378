/** Classes of the note on a link's version; in the sheet of a phone it is beside the cross. */
export const releaseLook =
  'release col-span-full mt-1 mb-3 grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-4 wrap-anywhere has-[>p:empty]:m-0 max-sm:grid-cols-1 sheet:grid-cols-1 sheet:pe-11 sheet:not-has-[>p:empty]:mt-2';
