import { useCallback, useMemo, useState } from 'react';
import type { DrawnStage } from '@/domain/marks/draw-timeline';
import type { OpenDialog } from './Dialogs';

/** Which dialog is open, and how each is opened. */
export function useDialogs() {
  const [open, onOpen] = useState<OpenDialog>(null);
  // The legend explains what was drawn when it was asked for.
  const [stage, setStage] = useState<DrawnStage | null>(null);
  const onAbout = useCallback(() => onOpen('about'), []);
  const onCite = useCallback(() => onOpen('cite'), []);
  const onCheck = useCallback(() => onOpen('check'), []);
  const onLegend = useCallback((drawn: DrawnStage) => {
    setStage(drawn);
    onOpen('legend');
  }, []);
  const dialog = useMemo(() => ({ open, onOpen, stage }), [open, stage]);
  return { dialog, onAbout, onCite, onCheck, onLegend };
}
