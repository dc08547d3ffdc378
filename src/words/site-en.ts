/** What only the pages say that a build writes. */
export const siteWords = {
  needsScript: 'The timeline needs JavaScript. Everything it shows is set out below in words.',
  fromDisk:
    'This page was opened from a disk, where browsers do not run its timeline, search and filters. Everything they show is set out below in words; for the rest, put the site’s folder on a web server.',
  ownFromDisk:
    'This page was opened from a disk, where browsers do not run it. Put the site’s folder on a web server.',
  notFound: 'Page not found',
  notFoundCure: 'The address may be wrong, or the page may have been removed.',
  notFoundHome: 'Show everything in this dataset',
} as const;
