/** What the build wrote into the page, to be read until the app has drawn the same. */
const findPrerendered = () => document.getElementById('prerendered');

// For the style sheet, which would else search the page for it with each mark that comes or goes.
if (findPrerendered()) document.documentElement.dataset.prerendered = '';

/** The dataset's version when this page was built; null where nothing was prerendered. */
export const builtVersion = findPrerendered()?.dataset.version ?? null;

/** Folder of the page that was built, below the site's root; null where nothing was prerendered. */
export const builtFolder = findPrerendered()?.dataset.folder ?? null;

/** Whether the reader sees what was prerendered; a link that asks for another view hides it. */
export function isPrerenderedShown(): boolean {
  return findPrerendered() !== null && !('asked' in document.documentElement.dataset);
}

/** Removes what was prerendered, once the app shows the same in its place; the focus stays. */
export function takeOver(): void {
  // A User Timing mark, up to which the benchmark counts.
  performance.mark('saywhen:drawn');
  const prerendered = findPrerendered();
  if (!prerendered) return;
  const focused = document.activeElement;
  const address =
    focused instanceof HTMLAnchorElement && prerendered.contains(focused) ? focused.href : null;
  prerendered.remove();
  delete document.documentElement.dataset.prerendered;
  if (address === null) return;
  const links = document.querySelectorAll<HTMLAnchorElement>('#root a[href]');
  [...links].find(({ href }) => href === address)?.focus({ preventScroll: true });
}
