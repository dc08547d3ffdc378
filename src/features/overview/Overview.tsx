import { memo, type RefObject, useLayoutEffect, useMemo, useRef } from 'react';
import type { HomeAxis } from '@/domain/axis/folds';
import { firstView } from '@/domain/axis/home-axis';
import { isWithin, type TimeWindow } from '@/domain/axis/time-window';
import { formatInstant } from '@/domain/dates/date-words';
import { hasBars } from '@/domain/heaps/has-bars';
import {
  drawBars,
  type OverviewAxis,
  overviewAxis,
  overviewBars,
  overviewShare,
  overviewTicks,
  overviewYears,
} from '@/domain/heaps/overview';
import type { Dataset } from '@/domain/model/dataset';
import type { Visible } from '@/domain/select/select';
import { words } from '@/words/en';
import { overviewLook, stripLook } from './overview-looks';
import { useBrush } from './use-brush';

interface OverviewProps {
  readonly dataset: Dataset;
  readonly visible: Visible;
  readonly home: HomeAxis;
  readonly window: TimeWindow;
  readonly onWindow: (window: TimeWindow, settled: boolean) => void;
}

const tick =
  'pointer-events-none absolute bottom-0.5 -ms-px w-[3px] bg-mark forced-color-adjust-none';
const tickHeights = { 1: 'h-1.5', 2: 'h-2.5', 3: 'h-3.5', 4: 'h-4.5' } as const;

/** 24 px to hit, by a finger 44 unless the frame between is narrow, 6 × 14 px to see; those of one stand apart. */
const grip =
  'absolute top-1/2 -mt-3 size-6 cursor-ew-resize touch-none before:absolute before:inset-x-2.25 before:inset-y-1.25 before:bg-accent before:forced-color-adjust-none';

interface CountsProps extends Pick<OverviewProps, 'dataset' | 'visible'> {
  readonly axis: OverviewAxis;
}

/** Where events begin: a tick for each while they are few, else how many in each stretch. */
const Counts = memo(function Counts({ dataset, visible, axis }: CountsProps) {
  const bars = overviewBars(dataset, visible, axis);
  if (bars) {
    return (
      <svg
        className="pointer-events-none absolute inset-x-0 bottom-0 h-[calc(100%-1rem)] w-full"
        viewBox="0 0 240 100"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path className="fill-edge" d={drawBars(bars.all, bars.max)} />
        <path className="fill-mark" d={drawBars(bars.kept, bars.max)} />
      </svg>
    );
  }
  return overviewTicks(dataset, visible, axis).map(({ share, size }) => (
    <i key={share} className={`${tick} ${tickHeights[size]}`} style={{ left: `${share * 100}%` }} />
  ));
});

/** What the strip says of time: years, and dashes where some is folded away. */
const Years = memo(function Years({ axis }: { readonly axis: OverviewAxis }) {
  const percent = (time: number) => `${overviewShare(axis, time) * 100}%`;
  const isInside = ({ start, end }: TimeWindow) => start > axis.start && end < axis.end;
  return (
    <>
      {axis.folds?.filter(isInside).map((fold) => (
        <i
          key={fold.start}
          className="pointer-events-none absolute inset-y-0 border-edge border-s border-dashed"
          style={{ left: percent(fold.start) }}
        />
      ))}
      {overviewYears(axis).map((year) => (
        // From its line to the end of the strip, so that it knows whether its number fits.
        <div
          key={year.time}
          className="@container pointer-events-none absolute inset-y-0 right-0 whitespace-nowrap border-hair border-s px-0.75 text-xs/[0.9375rem]"
          aria-hidden="true"
          style={{ left: percent(year.time) }}
        >
          <span className="@max-[3.01rem]:hidden">{year.label}</span>
        </div>
      ))}
    </>
  );
});

/**
 * The whole axis, folded as above, with the shown window as a frame to drag, to move by its ends or to
 * draw anew.
 */
export function Overview(props: OverviewProps) {
  const { dataset, visible, home, window } = props;
  const strip = useRef<HTMLDivElement>(null);
  const isBeyond = !isWithin(window, firstView(home));
  const axis = useMemo(() => overviewAxis(home, isBeyond), [home, isBeyond]);
  const isWhole = window.start <= axis.start && window.end >= axis.end;
  const brush = useBrush(strip, { ...props, axis, isWhole });
  useFocusHandover(strip);
  const percent = (time: number) => `${Math.max(0, Math.min(1, overviewShare(axis, time))) * 100}%`;
  const right = `calc(100% - ${percent(window.end)})`;
  return (
    <section className={overviewLook} aria-label={words.overview.region}>
      <b className="max-sm:hidden" aria-hidden="true">
        {words.overview.region}
      </b>
      <div
        className={stripLook}
        data-bars={hasBars(dataset)}
        ref={strip}
        onPointerDown={brush.onPointerDown}
      >
        <Years axis={axis} />
        <Counts dataset={dataset} visible={visible} axis={axis} />
        {/* While it is the whole nothing is beside it, so a new one is drawn in it. */}
        <div
          className="@container absolute -inset-y-[2px] min-w-[4px] cursor-grab rounded-[1px] border-2 border-accent data-[whole=true]:cursor-crosshair"
          data-whole={isWhole}
          style={{ left: percent(window.start), right }}
        >
          {(['start', 'end'] as const).map((edge) => (
            <span
              key={edge}
              className={`${grip} ${edge === 'start' ? 'left-[min(-0.875rem,50%-1.5rem)]' : 'right-[min(-0.875rem,50%-1.5rem)]'}`}
              role="slider"
              tabIndex={0}
              aria-label={edge === 'start' ? words.overview.from : words.overview.to}
              aria-valuemin={axis.start}
              aria-valuemax={axis.end}
              aria-valuenow={window[edge]}
              aria-valuetext={formatInstant(window[edge], home)}
              data-edge={edge}
              onKeyDown={brush.onKeyDown}
            />
          ))}
        </div>
      </div>
    </section>
  );
}

/** An end that was moved until all is shown takes the strip away, and the focus goes to the marks. */
function useFocusHandover(strip: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const held = strip.current;
    return () => {
      if (!held?.contains(document.activeElement)) return;
      document.querySelector<HTMLElement>('.mark[tabindex="0"]')?.focus({ preventScroll: true });
    };
  }, [strip]);
}
