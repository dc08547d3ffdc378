import { useEffect, useLayoutEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { Drawing } from '@/domain/place-marks';
import { fromShown, type TimeScale, toShown, visibleSpan } from '@/domain/time-scale';
import { leastShown } from '@/domain/view-window';
import { words } from '@/words/en';
import type { TimelineProps } from './Timeline';
import { useMarkElements } from './use-mark-elements';
import { useMarkKeys } from './use-mark-keys';
import { createVisAdapter, type VisAdapter, type VisRange } from './vis-adapter';

export interface MarkLayerProps extends TimelineProps {
  readonly drawing: Drawing;
  readonly scale: TimeScale;
}

/** How far beyond the axis a gesture may lead, as a share of it. */
const reach = 0.1;

/** The marks themselves, as nodes that vis-timeline moves about: one tab stop, arrows between them. */
export function MarkLayer(props: MarkLayerProps) {
  const { drawing, scale, home, onWindow } = props;
  const host = useRef<HTMLDivElement>(null);
  const adapter = useRef<VisAdapter | null>(null);
  const hear = useRef<(range: VisRange, settled: boolean) => void>(() => undefined);
  const keys = useMarkKeys(props, adapter);
  const marks = useMarkElements(props, keys.tabStop);

  useLayoutEffect(() => {
    hear.current = (range, settled) => onWindow(toWindow(range, scale), settled);
  }, [onWindow, scale]);

  useEffect(() => {
    if (!host.current) return;
    let frame = 0;
    const created = createVisAdapter(host.current, (range, settled) => {
      cancelAnimationFrame(frame);
      // In the frame in which vis moves its marks, so that axis and threads never lag behind them.
      frame = requestAnimationFrame(() => flushSync(() => hear.current(range, settled)));
    });
    adapter.current = created;
    return () => {
      cancelAnimationFrame(frame);
      adapter.current = null;
      created.destroy();
    };
  }, []);

  useEffect(() => {
    const from = toShown(home.folds, home.start);
    const shown = visibleSpan(home);
    adapter.current?.limit({
      start: from - shown * reach,
      end: from + shown * (1 + reach),
      zoomMin: Math.min(leastShown, shown),
      zoomMax: shown * (1 + 2 * reach),
    });
  }, [home]);

  useEffect(() => {
    const range = {
      start: toShown(scale.folds, scale.start),
      end: toShown(scale.folds, scale.end),
    };
    adapter.current?.draw(marks, range);
  }, [marks, scale]);

  useEffect(() => adapter.current?.flush(), []);

  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of marks is no form's fieldset.
    <div
      className="marks"
      role="group"
      aria-label={words.timeline.marks}
      aria-describedby="marks-help"
      {...keys.handlers}
    >
      <p className="sr" id="marks-help">
        {words.timeline.help}
      </p>
      <div ref={host} className="vis" style={{ height: `${drawing.height + footRoom}px` }} />
    </div>
  );
}

/** Room between the lowest marks and the axis, in px. */
const footRoom = 4;

function toWindow({ start, end }: VisRange, { folds }: TimeScale) {
  return { start: fromShown(folds, start, 'after'), end: fromShown(folds, end, 'before') };
}
