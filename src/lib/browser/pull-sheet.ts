/** Pulled down by so much the sheet closes; px. */
const far = 64;

/** From a press on its grip on, the sheet follows the finger; it goes or stays once that lets go. */
export function pullSheet(
  { clientY, pointerId }: PointerEvent,
  held: HTMLElement,
  onClose: () => void,
): void {
  const sheet = held.closest<HTMLElement>('.details');
  if (!sheet) return;
  const pull = (by: number) => {
    sheet.style.translate = by > 0 ? `0 ${by}px` : '';
  };
  held.setPointerCapture(pointerId);
  held.onpointermove = (move) => pull(move.clientY - clientY);
  held.onlostpointercapture = (up) => {
    held.onpointermove = null;
    pull(0);
    if (up.clientY - clientY > far) onClose();
  };
}
