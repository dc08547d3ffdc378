/** Classes of the line that says which part of a long list is shown, and links to the others. */
export const partsLook = 'flex flex-wrap gap-x-4 gap-y-1 py-2 text-fine text-ink-2';
/** Classes of the box in which a long list scrolls; on paper it is as high as its rows. */
export const boxLook =
  'rows in-[dialog]:max-h-[min(32rem,50vh)] max-h-[max(24rem,100vh-8rem)] overflow-auto [contain:content] print:max-h-none print:overflow-visible print:[contain:none]';
