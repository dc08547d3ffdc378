/** Loads the page again; the view stays, because it is in the address. */
export function reloadPage(): void {
  // biome-ignore lint/style/noRestrictedGlobals: the address stays as it is.
  location.reload();
}
