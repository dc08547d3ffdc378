const late = new Set<() => void>();

/** Has `start` bring something that is not needed yet, once a reader reads. */
export function bringForReader(start: () => void): void {
  late.add(start);
}

/** Not before what the sign itself asks for; ms. */
const delay = 500;

const signs = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'touchstart', 'scroll', 'focusin'];

/**
 * At the first sign of a reader brings all that is late, so that a page that is open can be read on without a
 * connection, and what else `bring` brings. A page that nobody touches fetches nothing more, nor does one where
 * data is to be saved. Returns the way to stop.
 */
export function readAhead(bring: () => void): () => void {
  const onSign = () => {
    stop();
    if (!savesData()) setTimeout(() => [...late, bring].forEach((start) => void start()), delay);
  };
  const options = { capture: true, passive: true };
  const stop = () => {
    for (const sign of signs) removeEventListener(sign, onSign, options);
  };
  for (const sign of signs) addEventListener(sign, onSign, options);
  return stop;
}

/** Not every browser tells. */
function savesData(): boolean {
  return 'connection' in navigator && Object(navigator.connection).saveData === true;
}
