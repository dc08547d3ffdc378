/** A label that wants a place in the row above the marks. */
export interface WantedLabel {
  /** What it may say, in full first. */
  readonly texts: readonly string[];
  /** The mark it belongs to: it starts there, or ends there, and never leaves it. */
  readonly from: number;
  readonly to: number;
  readonly align: 'start' | 'end';
}

export interface PlacedLabel {
  readonly text: string;
  readonly x: number;
}

interface Row {
  readonly width: number;
  readonly measure: (text: string) => number;
}

interface Slot {
  readonly text: string;
  readonly length: number;
  /** Leftmost place. */
  readonly min: number;
  readonly wanted: number;
}

const apart = 20;
/** A label slid aside still covers this much of its mark. */
const hold = 10;

/**
 * Places labels in one row without overlap, the first ones the most important: shorter words are
 * tried before a label is slid aside, and that before one is dropped.
 */
export function placeLabels(wanted: readonly WantedLabel[], row: Row): readonly PlacedLabel[] {
  for (let kept = wanted.length; kept > 0; kept -= 1) {
    const labels = wanted.slice(0, kept);
    for (const choice of wordings(labels)) {
      const slots = choice.flatMap(({ label, text }) => toSlot(label, text, row));
      const firm = slots.map((slot) => ({ ...slot, min: slot.wanted }));
      const placed = fillRow(firm, row.width);
      if (placed?.length === kept) return placed;
    }
    const shortest = labels.flatMap((label) => toSlot(label, label.texts.at(-1) ?? '', row));
    const placed = fillRow(shortest, row.width);
    if (placed?.length === kept) return placed;
  }
  return [];
}

/** All in full; then the later ones shorter, one after the other. */
function* wordings(labels: readonly WantedLabel[]) {
  for (let full = labels.length; full >= 0; full -= 1) {
    yield labels.map((label, index) => ({
      label,
      text: (index < full ? label.texts[0] : label.texts.at(-1)) ?? '',
    }));
  }
}

function toSlot(label: WantedLabel, text: string, { width, measure }: Row): readonly Slot[] {
  const length = measure(text);
  const min = Math.max(0, label.from - length + hold);
  const max = Math.min(width - length, label.to - hold);
  if (text === '' || min > max) return [];
  const wanted = label.align === 'start' ? label.from : label.to - length;
  return [{ text, length, min, wanted: Math.max(min, Math.min(max, wanted)) }];
}

/** From right to left, each where it wants to be or as far left as its neighbour demands. */
function fillRow(slots: readonly Slot[], width: number): readonly PlacedLabel[] | null {
  const ordered = slots.toSorted((a, b) => a.wanted + a.length / 2 - (b.wanted + b.length / 2));
  let limit = width;
  const placed: PlacedLabel[] = [];
  for (const { text, length, min, wanted } of ordered.toReversed()) {
    const x = Math.min(wanted, limit - length);
    if (x < min) return null;
    placed.unshift({ text, x });
    limit = x - apart;
  }
  return placed;
}
