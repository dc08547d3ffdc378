/** The part of the catalogue about who speaks of what. It comes with what compares speakers. */
export const matrixWords = {
  beside: {
    pick: 'Side by side',
    few: 'Choose two or more speakers.',
    none: 'No statement in this source, which is not the same as never having spoken of it.',
  },
};
