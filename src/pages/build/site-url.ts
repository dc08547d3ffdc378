/**
 * Where the site will be, from SITE_URL: an absolute http(s) address without query, with a slash
 * at its end. Null where it is not set; throws what is wrong with it.
 */
export function readSiteUrl(given: string | undefined): string | null {
  if (!given) return null;
  const url = URL.parse(given);
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') {
    throw new Error(
      `SITE_URL must be an address such as "https://example.org/timeline/", not "${given}".`,
    );
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
