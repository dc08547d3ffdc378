import { type Fold, foldLength } from '@/domain/axis/folds';
import { type TimeScale, toX } from '@/domain/axis/time-scale';
import { words } from '@/words/en';

interface FoldsProps {
  readonly scale: TimeScale;
  readonly onUnfold: () => void;
}

/** Tears where time is folded away, each saying how much it hides. */
export function Folds({ scale, onUnfold }: FoldsProps) {
  const folds = scale.folds
    .map((fold) => ({ fold, x: toX(scale, fold.start) }))
    .filter(({ x }) => x > 0 && x < scale.width);
  return folds.map(({ fold, x }, index) => {
    const said = describeLength(fold);
    return (
      <div key={fold.start} className="fold" style={{ left: `${x}px` }}>
        <i className="fold__tear" />
        <button
          type="button"
          aria-label={words.timeline.fold.unfold(said.full)}
          // Over its tear, but no further out than the plot.
          style={{ transform: `translateX(clamp(${-x}px, -50%, ${scale.width - x}px - 100%))` }}
          onClick={onUnfold}
        >
          <span className="l">{index === 0 ? said.first : said.next}</span>
          <span className="s">{said.short}</span>
        </button>
      </div>
    );
  });
}

function describeLength(fold: Fold) {
  const { unit, count } = foldLength(fold);
  const { fold: say } = words.timeline;
  return unit === 'years'
    ? {
        first: say.years(count),
        next: say.yearsNext(count),
        short: say.shortYears(count),
        full: words.timeline.quietYears(count),
      }
    : {
        first: say.monthsFirst(count),
        next: say.months(count),
        short: say.shortMonths(count),
        full: words.timeline.quietMonths(count),
      };
}
