import { useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { OwnExplorer } from '@/app/own/OwnExplorer';
import { chooseId } from '@/features/bring/choose-id';
import { FileBar } from '@/features/bring/FileBar';
import { goInHash } from '@/state/in-hash';
import type { DeskState } from './desk-state';
import { saveDataset, saveReport } from './save-brought';
import { desk } from './the-desk';

interface ShownFileProps extends Pick<DeskState, 'kept'> {
  readonly shown: NonNullable<DeskState['shown']>;
}

/** The whole explorer on what a reader brought, under a bar that says so. */
export function ShownFile({ shown: { brought, opened }, kept }: ShownFileProps) {
  const bar = useRef<HTMLElement>(null);
  // What was pressed is gone.
  useEffect(() => bar.current?.focus({ preventScroll: true }), []);
  const forget = async () => {
    if (!(await desk.forget())) return;
    flushSync(() => goInHash(false));
    document.getElementById(chooseId)?.focus();
  };
  return (
    <>
      <FileBar
        name={brought.name}
        kept={kept}
        hasReport={brought.findings.length > 0}
        bar={bar}
        onAccount={() => goInHash(false)}
        onSaveDataset={() => saveDataset(brought)}
        onSaveReport={() => saveReport(brought)}
        onKeep={(keep) => void (keep ? desk.keep() : desk.letGo())}
        onForget={() => void forget()}
      />
      <OwnExplorer opened={opened} pictures={brought.pictures} />
    </>
  );
}
