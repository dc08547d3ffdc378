import { type TimeScale, toX } from '@/domain/axis/time-scale';
import type { DatedStretch } from '@/domain/dates/event-date';

/** A mark on the card's axis; px from the axis's left end. */
export interface CardMark {
  readonly event: string;
  readonly shape: DatedStretch['shape'];
  readonly basis: DatedStretch['basis'];
  readonly x: number;
  readonly end: number;
  readonly startOpen: boolean;
  readonly endOpen: boolean;
  /** These ends are only about there. */
  readonly startSoft: boolean;
  readonly endSoft: boolean;
  /** Concerned by this card: in accent, and never left out. */
  readonly lit: boolean;
  /** From the axis upwards, from 0. */
  readonly row: number;
  /** Other marks take the place of its arrow, so only the bound itself is drawn. */
  readonly bare: boolean;
}

/** Half the width of a day's diamond, with its dashed frame if any; length of an open end. */
const reach = { lit: 17, plain: 9, open: 34 } as const;
/** Narrowest bar; a dashed frame needs room for a dash or two. */
const min = { stated: 9, inferred: 18 } as const;
const apart = 4;
const rows = { lit: 3, plain: 2 } as const;
/** More than this is a texture, not marks. */
const maxPlain = 60;

/** The mark for a stretch, before it has a row. */
export function toMark(
  event: string,
  stretch: DatedStretch,
  { scale, lit }: { readonly scale: TimeScale; readonly lit: boolean },
): CardMark {
  const { shape, basis, start, end, startOpen, endOpen, startSoft, endSoft } = stretch;
  const [x, right] = [toX(scale, start), toX(scale, end)].map((px) => Math.round(px * 10) / 10);
  return {
    event,
    shape,
    basis,
    x: x ?? 0,
    end: right ?? 0,
    startOpen,
    endOpen,
    startSoft,
    endSoft,
    lit,
    row: 0,
    bare: false,
  };
}

/** What a mark takes up from left to right. */
export function extentOf({
  shape,
  basis,
  x,
  end,
  lit,
}: CardMark): readonly [from: number, to: number] {
  switch (shape) {
    case 'day': {
      const half = lit ? reach.lit : reach.plain;
      return [x - half, x + half];
    }
    case 'before':
      return [end - reach.open, end + 2];
    case 'after':
      return [x - 2, x + reach.open];
    case 'span':
    case 'within':
    case 'season':
      return [x, Math.max(end, x + min[basis])];
  }
}

type Taken = readonly [from: number, to: number, row: number];

/**
 * Gives each mark a row. Those of this card come first and are always kept, one for those that look
 * the same; the rest fill what is free, as far as they can be told apart.
 */
export function packMarks(
  lit: readonly CardMark[],
  plain: readonly CardMark[],
): readonly CardMark[] {
  const different = [...new Map(lit.map((mark) => [lookOf(mark), mark])).values()];
  const [tall, bars] = [different.filter(isTall), different.filter((mark) => !isTall(mark))];
  const placed: CardMark[] = [];
  const taken: Taken[] = [];
  const place = (mark: CardMark, row: number) => {
    taken.push(...takenBy(mark, row));
    placed.push({ ...mark, row });
  };
  // A diamond or a cap is drawn before the bars that begin or end there: they do not make way for it.
  for (const bar of bars) place(bar, findRow(bar, taken, rows.lit) ?? rows.lit - 1);
  for (const mark of tall) place({ ...mark, bare: !isFree(mark, taken, 0) }, 0);
  for (const mark of plain) {
    const row = findRow(mark, taken, rows.plain);
    if (row !== null) place(mark, row);
  }
  return placed;
}

/** Marks that can be told apart, and no more than are read as marks, spread over the whole axis. */
export function thinMarks(marks: readonly CardMark[]): readonly CardMark[] {
  const apart = packMarks([], marks);
  const step = Math.ceil(apart.length / maxPlain);
  return apart.filter((_, index) => index % step === 0);
}

/** As high as all rows: a diamond, or the cap of an open date. */
function isTall({ shape }: CardMark): boolean {
  return shape === 'day' || shape === 'before' || shape === 'after';
}

function takenBy(mark: CardMark, row: number): readonly Taken[] {
  const [from, to] = extentOf(mark);
  const all = isTall(mark) ? Array.from({ length: rows.lit }, (_, index) => index) : [row];
  return all.map((each) => [from, to, each]);
}

function findRow(mark: CardMark, taken: readonly Taken[], max: number): number | null {
  const row = Array.from({ length: isTall(mark) ? 1 : max }, (_, index) => index).find((each) =>
    isFree(mark, taken, each),
  );
  return row ?? null;
}

function isFree(mark: CardMark, taken: readonly Taken[], row: number): boolean {
  const [from, to] = extentOf(mark);
  const all = isTall(mark);
  return taken.every(
    ([start, end, other]) => (other !== row && !all) || end + apart <= from || start - apart >= to,
  );
}

function lookOf({ shape, basis, x, end, startSoft, endSoft }: CardMark): string {
  return [shape, basis, x, end, startSoft, endSoft].join();
}
