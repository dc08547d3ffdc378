import { isCrowded, placeFoldLabels } from '@/domain/axis/fold-labels';
import { type Fold, foldLength } from '@/domain/axis/folds';
import { type TimeScale, toX } from '@/domain/axis/time-scale';
import type { MarkMetrics } from '@/domain/marks/mark-metrics';
import { words } from '@/words/en';

interface FoldsProps {
  readonly scale: TimeScale;
  /** Null until the plot is measured. */
  readonly metrics: MarkMetrics | null;
  /** Root font size in px. */
  readonly rem: number;
  /** Room that something else takes at both ends of the row of labels, px. */
  readonly taken: { readonly left: number; readonly right: number };
  readonly onUnfold: () => void;
}

/** A label's own padding and room to the next, px, and its size beside that of the marks' labels. */
const padding = { wide: 12, phone: 3 } as const;
const textShare = 0.93;
/** Px of a rem at the usual text size, at which the axis reckons. */
const usualRem = 16;
/** A narrower plot has short labels; rem. */
const wideFrom = 53.25;

/** Tears where time is folded away, each saying how much it hides, in as many words as there is room for. */
export function Folds({ scale, metrics, rem, taken, onUnfold }: FoldsProps) {
  if (!metrics) return null;
  const isShort = isCrowded({ ...scale, width: (scale.width * usualRem) / rem });
  const isNarrow = scale.width < wideFrom * rem;
  const folds = scale.folds
    .map((fold) => ({ fold, x: toX(scale, fold.start) }))
    .filter(({ x }) => x > 0 && x < scale.width)
    .map(({ fold, x }, index) => ({ key: fold.start, x, ...describeLength(fold, index === 0) }));
  const texts = placeFoldLabels(
    folds.map(({ x, full, brief }) => ({ x, texts: isNarrow ? [brief] : [full, brief] })),
    {
      left: taken.left,
      right: scale.width - taken.right,
      measure: (text) =>
        metrics.measure(text, 'muted') * textShare + padding[metrics.isPhone ? 'phone' : 'wide'],
    },
  );
  return folds.map(({ key, x, name }, index) => {
    const text = texts[index] ?? null;
    // Over its tear, but no further out than there is room.
    const ends = [taken.left - x, scale.width - taken.right - x];
    const transform = `translateX(clamp(${ends[0]}px, -50%, ${ends[1]}px - 100%))`;
    return (
      <div key={key} className="fold" style={{ left: `${x}px` }}>
        <i className={isShort ? 'fold__tear fold__tear--short' : 'fold__tear'} />
        <button
          type="button"
          className={text === null ? 'fold__mark' : 'fold__label'}
          aria-label={words.timeline.fold.unfold(name)}
          style={text === null ? undefined : { transform }}
          onClick={onUnfold}
        >
          {text ?? <span style={{ transform }}>{name}</span>}
        </button>
      </div>
    );
  });
}

/** How much a fold hides, in words: the first also says what a fold is. */
function describeLength(fold: Fold, isFirst: boolean) {
  const { unit, count } = foldLength(fold);
  const { fold: say } = words.timeline;
  return unit === 'years'
    ? {
        full: isFirst ? say.years(count) : say.yearsNext(count),
        brief: say.shortYears(count),
        name: words.timeline.quietYears(count),
      }
    : {
        full: isFirst ? say.monthsFirst(count) : say.months(count),
        brief: say.shortMonths(count),
        name: words.timeline.quietMonths(count),
      };
}
