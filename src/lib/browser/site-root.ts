/**
 * Where the site is hosted, with a slash at the end. One build works below any path, because every
 * built script lies in `assets/` and so knows its root; in development the root is the server's.
 */
export function findSiteRoot(): URL {
  const here = import.meta.url;
  return import.meta.env.PROD ? new URL('..', here) : new URL('/', here);
}
