import type { PictureColours } from './shapes';

/** The light tokens of the style sheet, for pictures that no page draws. */
export const lightColours = {
  page: '#FFFFFF',
  stage: '#E9EFEE',
  ink: '#14201F',
  ink2: '#485654',
  hair: '#C8D2D0',
  edge: '#74827F',
  mark: '#283634',
  markDim: '#74827F',
  accent: '#005E68',
  onAccent: '#FFFFFF',
} as const satisfies PictureColours;
