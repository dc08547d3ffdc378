import { useCallback, useMemo, useState } from 'react';
import type { Dataset } from '@/domain/model/dataset';
import type { LaneMode } from '@/domain/model/view-state';
import { type Lane, lanesPerStep, layOutLanes } from '@/domain/select/lanes';
import type { Visible } from '@/domain/select/select';

interface LanesOptions {
  readonly mode: LaneMode;
  readonly rows: Uint32Array;
  readonly visible: Visible;
}

interface Lanes {
  readonly laid: readonly Lane[];
  /** Gives the next ones lanes of their own. */
  readonly onMoreLanes: () => void;
}

/** The lanes, a first few of many until the reader asks for more of them. */
export function useLanes(dataset: Dataset, { mode, rows, visible }: LanesOptions): Lanes {
  const [asked, setAsked] = useState({ mode, max: lanesPerStep });
  const max = asked.mode === mode ? asked.max : lanesPerStep;
  const laid = useMemo(
    () => layOutLanes(dataset, { mode, rows, visible, max }),
    [dataset, mode, rows, visible, max],
  );
  const onMoreLanes = useCallback(() => setAsked({ mode, max: max + lanesPerStep }), [mode, max]);
  return { laid, onMoreLanes };
}
