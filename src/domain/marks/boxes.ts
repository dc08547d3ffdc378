/** What is taken, in px: `y` and `top` are above the axis. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly top: number;
}

/** Boxes that share less than this only meet: sums of their sizes are not exact; px. */
const meeting = 0.01;

/** The lowest height at which a box lies on none of the others, which are in order of their feet. */
export function lowestFree(
  boxes: readonly Box[],
  wanted: { left: number; right: number; height: number },
): number {
  let y = 0;
  for (const box of boxes) {
    if (box.y >= y + wanted.height) {
      break;
    }
    if (box.left + meeting < wanted.right && wanted.left + meeting < box.right) {
      y = Math.max(y, box.top);
    }
  }
  return y;
}

/** Keeps boxes in order of their feet. */
export function insertByFoot(boxes: Box[], box: Box): void {
  const index = boxes.findIndex((other) => other.y > box.y);
  boxes.splice(index < 0 ? boxes.length : index, 0, box);
}
