import type { Statement } from '@/domain/format/schema';
import { lightColours } from '@/domain/picture/light-colours';
import type { Face, Weight } from '@/pages/fonts/card-fonts';
import type { CardAxis } from './axis';

/** A card has no dark form. */
export const colours = lightColours;

/** A piece of a line in one weight and colour; black and regular unless it says otherwise. */
export interface Run {
  readonly text: string;
  readonly weight?: Weight;
  readonly colour?: keyof typeof colours;
}

/** One line of text at its place on the card, in px. */
export interface CardLine {
  readonly x: number;
  /** Top of the line. */
  readonly y: number;
  readonly size: number;
  readonly lineHeight: number;
  readonly face: Face;
  readonly runs: readonly Run[];
  /** Em; a large title is a little tighter. */
  readonly spacing?: number;
}

/** All that a card shows, placed: two equal cards are one picture. */
export interface Card {
  readonly lines: readonly CardLine[];
  /** The bar before the form line: filled for a quote, dashed for a reported statement. */
  readonly glyph: Statement['form'] | null;
  /** The dashed rule at the left of a reported statement. */
  readonly rule: { readonly y: number; readonly height: number } | null;
  /** Null where no event of the dataset has a date. */
  readonly axis: CardAxis | null;
}
