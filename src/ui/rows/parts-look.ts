/** Classes of the line that says which part of a long list is shown, and links to the others. */
export const partsLook = 'flex flex-wrap gap-x-4 gap-y-1 py-2 text-fine text-ink-2';
