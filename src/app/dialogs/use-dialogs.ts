import { useCallback, useState } from 'react';
import type { DrawnStage } from '@/domain/marks/draw-timeline';

export type OpenDialog =
  | 'share'
  | 'download'
  | 'about'
  | 'legend'
  | 'matrix'
  | 'cite'
  | 'cite-dataset'
  | 'check'
  | 'reader'
  | null;

/** Which dialog is open, and how each is opened. */
export interface DialogControls {
  readonly open: OpenDialog;
  /** What the legend explains: what was drawn when it was asked for. */
  readonly stage: DrawnStage | null;
  readonly onOpen: (dialog: OpenDialog) => void;
  readonly onAbout: () => void;
  readonly onCite: () => void;
  readonly onCheck: () => void;
  readonly onRead: () => void;
  readonly onMatrix: () => void;
  readonly onLegend: (drawn: DrawnStage) => void;
}

export function useDialogs(): DialogControls {
  const [open, onOpen] = useState<OpenDialog>(null);
  const [stage, setStage] = useState<DrawnStage | null>(null);
  return {
    open,
    stage,
    onOpen,
    onAbout: useCallback(() => onOpen('about'), []),
    onCite: useCallback(() => onOpen('cite'), []),
    onCheck: useCallback(() => onOpen('check'), []),
    onRead: useCallback(() => onOpen('reader'), []),
    onMatrix: useCallback(() => onOpen('matrix'), []),
    onLegend: useCallback((drawn: DrawnStage) => {
      setStage(drawn);
      onOpen('legend');
    }, []),
  };
}
