import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import {
  fromShown,
  reachBeyond,
  type TimeScale,
  toShown,
  visibleSpan,
} from '@/domain/axis/time-scale';
import { minSpan } from '@/domain/axis/view-window';
import { createVisAdapter, type VisAdapter, type VisRange } from '@/features/timeline/vis/adapter';
import { useOnTravel } from '@/state/use-on-travel';
import type { MarkLayerProps } from './mark-layer-props';

type VisProps = Pick<MarkLayerProps, 'scale' | 'home' | 'onWindow'>;

/** vis-timeline in `host`, as long as it is on the page: reports where its gestures lead. */
export function useVis(
  host: RefObject<HTMLElement | null>,
  { scale, home, onWindow }: VisProps,
): RefObject<VisAdapter | null> {
  const adapter = useRef<VisAdapter | null>(null);
  const onRange = useRef<(range: VisRange, settled: boolean) => void>(() => undefined);
  const frame = useRef(0);

  // What vis has not reported yet belongs to the entry that was left.
  useOnTravel(
    useCallback(() => {
      cancelAnimationFrame(frame.current);
      adapter.current?.restore();
    }, []),
  );

  useLayoutEffect(() => {
    onRange.current = (range, settled) => onWindow(toWindow(range, scale), settled);
  }, [onWindow, scale]);

  useLayoutEffect(() => {
    if (!host.current) return;
    const created = createVisAdapter(host.current, (range, settled) => {
      cancelAnimationFrame(frame.current);
      // In the frame in which vis moves its marks, so that axis and threads never lag behind them.
      frame.current = requestAnimationFrame(() => flushSync(() => onRange.current(range, settled)));
    });
    adapter.current = created;
    return () => {
      cancelAnimationFrame(frame.current);
      adapter.current = null;
      created.destroy();
    };
  }, [host]);

  useLayoutEffect(() => {
    const from = toShown(home.folds, home.start);
    const shown = visibleSpan(home);
    const reach = reachBeyond(home);
    adapter.current?.limit({
      start: from - reach,
      end: from + shown + reach,
      zoomMin: Math.min(minSpan(home), shown),
      zoomMax: shown + 2 * reach,
    });
  }, [home]);

  return adapter;
}

function toWindow({ start, end }: VisRange, { folds }: TimeScale) {
  return { start: fromShown(folds, start, 'after'), end: fromShown(folds, end, 'before') };
}
