import { useLayoutEffect, useState } from 'react';
import { OwnExplorer } from '@/app/own/OwnExplorer';
import { takeOver } from '@/app/take-over/take-over';
import { openInMemory } from '@/dataset/load/open-in-memory';
import type { OpenDataset } from '@/dataset/load/open-indexed';
import { DeskHead } from '@/features/bring/DeskHead';
import { findSiteRoot } from '@/lib/browser/site-root';
import { openWords } from '@/words/open-en';

/** The page that opens what a reader brings. */
export function OpenPage() {
  const [opened, setOpened] = useState<OpenDataset | null>(null);
  useLayoutEffect(takeOver, []);
  const open = async (file: File | undefined) => {
    if (file) setOpened(await openInMemory(new Uint8Array(await file.arrayBuffer()), file.name));
  };
  if (opened) return <OwnExplorer key={opened.print} opened={opened} />;
  return (
    <div className="page">
      <DeskHead home={findSiteRoot().href} />
      <main className="wrap py-5">
        <label>
          {openWords.choose}{' '}
          <input type="file" onChange={({ target }) => void open(target.files?.[0])} />
        </label>
      </main>
    </div>
  );
}
