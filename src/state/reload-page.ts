/** Loads the page again; the view stays, because it is in the address. */
export function reloadPage(): void {
  location.reload();
}
