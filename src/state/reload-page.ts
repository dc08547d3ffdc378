/** Loads the page again; the view stays, because it stands in the address. */
export function reloadPage(): void {
  location.reload();
}
