/** What long lists say of themselves. */
export const rowWords = {
  onlyInSight: 'Only the rows in sight are in the page; to find words in the others, use Search.',
};
