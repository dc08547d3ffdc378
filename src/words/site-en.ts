/** What only the pages say that a build writes. */
export const siteWords = {
  needsScript: 'The timeline needs JavaScript. Everything it shows is set out below in words.',
  notFound: 'Page not found',
  notFoundCure: 'The address may be wrong, or the page may have been removed.',
  notFoundHome: 'Show everything in this dataset',
} as const;
