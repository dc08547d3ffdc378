import { useLayoutEffect, useRef, useState } from 'react';
import { toShown } from '@/domain/axis/time-scale';
import { keepsEvent } from '@/domain/select/select';
import { useAttention } from '@/ui/links/thing-context';
import { useOwnLanguage } from '@/ui/own/own-language';
import { words } from '@/words/en';
import type { MarkLayerProps } from './mark-layer-props';
import { createMarkPool } from './mark-pool';
import { useMarkAboveSheet } from './use-mark-above-sheet';
import { useMarkKeys } from './use-mark-keys';
import { useVis } from './use-vis';

/** The marks themselves, as nodes that vis-timeline moves about: one tab stop, arrows between them. */
export function MarkLayer(props: MarkLayerProps) {
  const { dataset, drawing, scale, visible, lanes, isMoving } = props;
  const host = useRef<HTMLDivElement>(null);
  const adapter = useVis(host, props);
  const keys = useMarkKeys(props, adapter);
  const [pool] = useState(createMarkPool);
  const attention = useAttention();
  const language = useOwnLanguage();
  useMarkAboveSheet(host);

  useLayoutEffect(() => {
    const marks = pool.update(drawing.marks, {
      scale,
      attention,
      isKept: (id) => keepsEvent(dataset, visible, id),
      hasLanes: lanes !== 'none',
      language,
      tabStop: keys.tabStop,
      isMoving,
    });
    const { folds, start, end } = scale;
    adapter.current?.draw(marks, { start: toShown(folds, start), end: toShown(folds, end) });
  }, [
    adapter,
    pool,
    dataset,
    drawing,
    scale,
    attention,
    visible,
    lanes,
    keys.tabStop,
    isMoving,
    language,
  ]);

  // At once, because on paper there is no later frame.
  const { width } = scale;
  const height = useSteadyHeight(drawing.height, isMoving) + footRoom;
  useLayoutEffect(() => adapter.current?.resize({ width, height }), [adapter, width, height]);

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
      <div ref={host} className="vis" style={{ height: `${height}px` }} />
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
