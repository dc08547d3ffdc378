/**
 * Px of the card.
 *
 *     44   form line or dataset ········ Say|when
 *     96   text
 *     472  name, role
 *     492  ░░░ foot: labels, marks, axis, threads ░░░ 630
 */
export const frame = {
  width: 1200,
  height: 630,
  left: 72,
  right: 1128,
  top: 44,
  head: 32,
  textTop: 96,
  textBottom: 472,
  foot: 492,
} as const;

/** Left end and width of the axis, its line, depth of the threads; px of the card. */
export const axisBox = { x: 72, y: 562, width: 1056, depth: 63 } as const;
/** Size of the words, and their place from the line. */
export const axisText = { size: 20, labelTop: -62, yearTop: 12, lineHeight: 24 } as const;
