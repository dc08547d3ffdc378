import { followOnRelease, hasTargetIn } from './follow-press';

const built = '#prerendered-top, #prerendered';

/** What the build wrote into the page, to be read until the app has drawn the same. */
const findPrerendered = () => document.getElementById('prerendered');

// For the style sheet, which would else search the page for it with each mark that comes or goes: empty
// until the app shows its stage, then `around` it, `gone` for a frame once it shows all, and then none.
if (findPrerendered()) document.documentElement.dataset.prerendered = '';

/** The dataset's version when this page was built; null where nothing was prerendered. */
export const builtVersion = findPrerendered()?.dataset.version ?? null;

/** What the dataset's file was then, as `fingerprint` gives it; null where nothing was prerendered. */
const builtPrint = findPrerendered()?.dataset.print ?? null;

/** Whether a dataset is what the page was written from; `print` is null where its file is not known. */
export function isOfThisPage(version: string, print: string | null): boolean {
  if (builtVersion === null) return true;
  return version === builtVersion && (builtPrint === null || (print ?? builtPrint) === builtPrint);
}

/** Folder of the page that was built, below the site's root; null where nothing was prerendered. */
export const builtFolder = findPrerendered()?.dataset.folder ?? null;

/** Whether the reader sees what was prerendered; a link that asks for another view hides it. */
export function isPrerenderedShown(): boolean {
  return findPrerendered() !== null && !('asked' in document.documentElement.dataset);
}

/** Whether that is a whole page; what an unknown address shows has nothing around a stage. */
export function isPageShown(): boolean {
  return isPrerenderedShown() && document.getElementById('prerendered-top') !== null;
}

/** Shows the app's own stage in the place of the prerendered one. */
export function takeOverStage(): void {
  // User Timing marks, up to which the benchmark counts.
  performance.mark('saywhen:drawn');
  if (!isPageShown()) return;
  document.documentElement.dataset.prerendered = 'around';
  document.querySelector('#prerendered > [role=main]')?.removeAttribute('role');
  remove(document.querySelectorAll('#prerendered > * > :not(.lower)'));
}

/** Removes all that was prerendered, once the app shows the same in its place. */
export function takeOver(): void {
  performance.mark('saywhen:whole');
  const { dataset } = document.documentElement;
  if (!findPrerendered()) return;
  // Until the page is laid out without it.
  dataset.prerendered = 'gone';
  requestAnimationFrame(() => setTimeout(() => delete dataset.prerendered));
  remove(document.querySelectorAll(built));
}

/** Where the focus or a press is on a link that goes, it moves to the app's own. */
function remove(parts: NodeListOf<Element>): void {
  const goes = (element: Element | null) => [...parts].some((part) => part.contains(element));
  const [focused, pressed] = [document.activeElement, document.querySelector('a:active')].map(
    (element) => (element instanceof HTMLAnchorElement && goes(element) ? element : null),
  );
  for (const part of parts) part.remove();
  if (focused) {
    const links = document.querySelectorAll<HTMLAnchorElement>('#root a[href]');
    [...links].find((link) => hasTargetIn(link, focused))?.focus({ preventScroll: true });
  }
  if (pressed) followOnRelease(pressed);
}
