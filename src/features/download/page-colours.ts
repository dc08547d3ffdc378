import type { PictureColours } from '@/domain/picture/shapes';

/** By what the style sheet calls them. */
const names = {
  page: '--page',
  stage: '--stage',
  ink: '--ink',
  ink2: '--ink-2',
  hair: '--hair',
  edge: '--edge',
  mark: '--mark',
  markDim: '--mark-dim',
  accent: '--accent',
  onAccent: '--on-accent',
} as const satisfies Readonly<Record<keyof PictureColours, string>>;

/** The page's colours as they are now, light or dark. */
export function pageColours(): PictureColours {
  const style = getComputedStyle(document.documentElement);
  const read = (name: keyof typeof names) =>
    style.getPropertyValue(names[name]).trim() || '#888888';
  return {
    page: read('page'),
    stage: read('stage'),
    ink: read('ink'),
    ink2: read('ink2'),
    hair: read('hair'),
    edge: read('edge'),
    mark: read('mark'),
    markDim: read('markDim'),
    accent: read('accent'),
    onAccent: read('onAccent'),
  };
}
