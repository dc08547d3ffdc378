import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import {
  fromShown,
  reachBeyond,
  type TimeScale,
  toShown,
  visibleSpan,
} from '@/domain/axis/time-scale';
import { leastShown } from '@/domain/axis/view-window';
import { keepsEvent } from '@/domain/select/select';
import { createVisAdapter, type VisAdapter, type VisRange } from '@/features/timeline/vis/adapter';
import { useOnTravel } from '@/state/use-on-travel';
import { useAttention } from '@/ui/links/thing-context';
import { words } from '@/words/en';
import type { MarkLayerProps } from './mark-layer-props';
import { createMarkPool } from './mark-pool';
import { useMarkAboveSheet } from './use-mark-above-sheet';
import { useMarkKeys } from './use-mark-keys';

/** The marks themselves, as nodes that vis-timeline moves about: one tab stop, arrows between them. */
export function MarkLayer(props: MarkLayerProps) {
  const { dataset, drawing, scale, home, onWindow, visible, lanes, isMoving } = props;
  const height = useSteadyHeight(drawing.height, isMoving);
  const host = useRef<HTMLDivElement>(null);
  const adapter = useRef<VisAdapter | null>(null);
  const hear = useRef<(range: VisRange, settled: boolean) => void>(() => undefined);
  const frame = useRef(0);
  const keys = useMarkKeys(props, adapter);
  const [pool] = useState(createMarkPool);
  const attention = useAttention();

  useMarkAboveSheet(host);
  // What vis has not told yet belongs to the entry that was left.
  useOnTravel(
    useCallback(() => {
      cancelAnimationFrame(frame.current);
      adapter.current?.restore();
    }, []),
  );

  useLayoutEffect(() => {
    hear.current = (range, settled) => onWindow(toWindow(range, scale), settled);
  }, [onWindow, scale]);

  useLayoutEffect(() => {
    if (!host.current) return;
    const created = createVisAdapter(host.current, (range, settled) => {
      cancelAnimationFrame(frame.current);
      // In the frame in which vis moves its marks, so that axis and threads never lag behind them.
      frame.current = requestAnimationFrame(() => flushSync(() => hear.current(range, settled)));
    });
    adapter.current = created;
    return () => {
      cancelAnimationFrame(frame.current);
      adapter.current = null;
      created.destroy();
    };
  }, []);

  useLayoutEffect(() => {
    const from = toShown(home.folds, home.start);
    const shown = visibleSpan(home);
    const reach = reachBeyond(home);
    adapter.current?.limit({
      start: from - reach,
      end: from + shown + reach,
      zoomMin: Math.min(leastShown, shown),
      zoomMax: shown + 2 * reach,
    });
  }, [home]);

  useLayoutEffect(() => {
    const marks = pool.update(drawing.marks, {
      scale,
      attention,
      isKept: (id) => keepsEvent(dataset, visible, id),
      columns: dataset.columns,
      hasLanes: lanes !== 'none',
      tabStop: keys.tabStop,
      isMoving,
    });
    const range = {
      start: toShown(scale.folds, scale.start),
      end: toShown(scale.folds, scale.end),
    };
    adapter.current?.draw(marks, range);
  }, [pool, dataset, drawing, scale, attention, visible, lanes, keys.tabStop, isMoving]);

  // At once, because on paper there is no later frame.
  const { width } = scale;
  const room = height + footRoom;
  useLayoutEffect(() => adapter.current?.resize({ width, height: room }), [width, room]);

  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of marks is no form's fieldset.
    <div
      className="marks"
      role="group"
      aria-label={words.timeline.marks}
      aria-describedby="marks-help"
      {...keys.handlers}
    >
      <p className="sr-only" id="marks-help">
        {words.timeline.help}
      </p>
      <div ref={host} className="vis" style={{ height: `${room}px` }} />
    </div>
  );
}

/** Never less than before while a gesture lasts, so that the page below stays where it is. */
function useSteadyHeight(height: number, isMoving: boolean): number {
  const [steady, setSteady] = useState(height);
  const next = isMoving ? Math.max(steady, height) : height;
  if (next !== steady) setSteady(next);
  return next;
}

/** Room between the lowest marks and the axis, in px. */
const footRoom = 4;

function toWindow({ start, end }: VisRange, { folds }: TimeScale) {
  return { start: fromShown(folds, start, 'after'), end: fromShown(folds, end, 'before') };
}
