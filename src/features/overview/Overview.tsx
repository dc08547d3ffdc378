import { memo, type RefObject, useLayoutEffect, useRef } from 'react';
import type { HomeAxis } from '@/domain/axis/folds';
import type { TimeWindow } from '@/domain/axis/time-window';
import { formatDay } from '@/domain/dates/date-words';
import {
  drawBars,
  hasBars,
  overviewBars,
  overviewTicks,
  overviewYears,
} from '@/domain/heaps/overview';
import type { Dataset } from '@/domain/model/dataset';
import type { Visible } from '@/domain/select/select';
import { words } from '@/words/en';
import { useBrush } from './use-brush';

interface OverviewProps {
  readonly dataset: Dataset;
  readonly visible: Visible;
  readonly home: HomeAxis;
  readonly window: TimeWindow;
  readonly onWindow: (window: TimeWindow, settled: boolean) => void;
}

interface CountsProps
  extends Pick<OverviewProps, 'dataset' | 'visible'>,
    Pick<HomeAxis, 'start' | 'end' | 'part'> {}

/** Where events begin: a tick for each while they are few, else how many in each stretch. */
const Counts = memo(function Counts({ dataset, visible, ...axis }: CountsProps) {
  const bars = overviewBars(dataset, visible, axis);
  if (bars) {
    return (
      <svg
        className="over__bars"
        viewBox="0 0 240 100"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path className="over__all" d={drawBars(bars.all, bars.most)} />
        <path className="over__kept" d={drawBars(bars.kept, bars.most)} />
      </svg>
    );
  }
  return overviewTicks(dataset, visible, axis).map(({ time, size }) => (
    <i
      key={time}
      className={`over__tick over__tick--${size}`}
      style={{ left: `${((time - axis.start) / (axis.end - axis.start)) * 100}%` }}
    />
  ));
});

/**
 * The whole axis at true scale, with the shown window as a frame to drag, to move by its ends or to draw
 * anew.
 */
export function Overview(props: OverviewProps) {
  const { dataset, visible, home, window } = props;
  const strip = useRef<HTMLDivElement>(null);
  const isWhole = window.start <= home.start && window.end >= home.end;
  const brush = useBrush(strip, { ...props, isWhole });
  useFocusLeft(strip);
  const percent = (time: number) => {
    const share = (time - home.start) / (home.end - home.start);
    return `${Math.max(0, Math.min(1, share)) * 100}%`;
  };
  const right = `calc(100% - ${percent(window.end)})`;
  return (
    <section className="over wrap" aria-label={words.overview.region}>
      <b className="text-ink-2" aria-hidden="true">
        {words.overview.region}
      </b>
      <div
        className="over__strip"
        data-bars={hasBars(dataset)}
        ref={strip}
        onPointerDown={brush.onPointerDown}
      >
        {overviewYears(home).map((year) => (
          <div
            key={year.time}
            className="over__year"
            aria-hidden="true"
            style={{ left: percent(year.time) }}
          >
            <span>{year.label}</span>
          </div>
        ))}
        <Counts {...{ dataset, visible }} {...axisOf(home)} />
        <div
          className="over__win"
          data-whole={isWhole}
          style={{ left: percent(window.start), right }}
        >
          {(['start', 'end'] as const).map((edge) => (
            <span
              key={edge}
              className={`over__grip over__grip--${edge}`}
              role="slider"
              tabIndex={0}
              aria-label={edge === 'start' ? words.overview.from : words.overview.to}
              aria-valuemin={home.start}
              aria-valuemax={home.end}
              aria-valuenow={window[edge]}
              aria-valuetext={formatDay(window[edge], 'long')}
              data-edge={edge}
              onKeyDown={brush.onKeyDown}
            />
          ))}
        </div>
      </div>
    </section>
  );
}

/** Without the folds, which change with the window. */
function axisOf({ start, end, part }: HomeAxis) {
  return { start, end, ...(part && { part }) };
}

/** An end that was moved until all is shown takes the strip away, and the focus goes to the marks. */
function useFocusLeft(strip: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const held = strip.current;
    return () => {
      if (!held?.contains(document.activeElement)) return;
      document.querySelector<HTMLElement>('.mark[tabindex="0"]')?.focus({ preventScroll: true });
    };
  }, [strip]);
}
