import { useEffect, useLayoutEffect, useState } from 'react';
import { takeOver } from '@/app/take-over/take-over';
import { type KeptBench, readKeptBench } from '@/dataset/beside/kept-bench';
import { makeWords } from '@/words/make-en';
import { MakeDesk } from './MakeDesk';
import { useOneTab } from './use-one-tab';

/** The page on which a text becomes a dataset, once it is known what this device has kept. */
export function MakePage() {
  const [kept, setKept] = useState<KeptBench | null | undefined>(undefined);
  const isMine = useOneTab();
  useLayoutEffect(takeOver, []);
  useEffect(() => {
    document.title = makeWords.page.windowTitle;
    void readKeptBench().then(setKept);
  }, []);
  if (kept === undefined || isMine === null) return null;
  return <MakeDesk key={String(isMine)} kept={kept} isReading={!isMine} />;
}
