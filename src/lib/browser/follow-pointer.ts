/** What follows a pointer hears how far it has moved since it went down, in px, and when it is over. */
type OnMove = (by: number, settled: boolean) => void;

/**
 * Reports how far right a pointer that went down has moved, until it goes up or is taken away. A pointer
 * that is taken away says nothing of where it is, so what it did last stays.
 */
export function followPointer(element: HTMLElement, down: PointerEvent, onMove: OnMove): void {
  const ending = new AbortController();
  let by = 0;
  const onEnd = () => {
    ending.abort();
    onMove(by, true);
  };
  element.setPointerCapture(down.pointerId);
  element.addEventListener(
    'pointermove',
    ({ clientX }) => {
      by = clientX - down.clientX;
      onMove(by, false);
    },
    ending,
  );
  element.addEventListener('pointerup', onEnd, ending);
  element.addEventListener('pointercancel', onEnd, ending);
}
