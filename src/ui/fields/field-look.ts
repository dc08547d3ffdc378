/** Classes of what can be written in or chosen from. */
export const fieldLook =
  'min-h-8 rounded-control border border-edge bg-page px-2 font-normal text-sm';
