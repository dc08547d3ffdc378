import { Contrast } from 'lucide-react';
import { useEffect, useLayoutEffect } from 'react';
import { takeOver } from '@/app/take-over/take-over';
import { DeskHead } from '@/features/bring/DeskHead';
import { findSiteRoot } from '@/lib/browser/site-root';
import { goInHash, useIsInHash } from '@/state/in-hash';
import { useTheme } from '@/state/use-theme';
import { Button } from '@/ui/fields/Button';
import { words } from '@/words/en';
import { openWords } from '@/words/open-en';
import { DeskView } from './DeskView';
import { ShownFile } from './ShownFile';
import { desk, useDesk } from './the-desk';

/** The page that opens what a reader brings: the desk, or the timeline of what lies on it. */
export function OpenPage() {
  const state = useDesk();
  const isInside = useIsInHash();
  useLayoutEffect(takeOver, []);
  const { shown, kept, said } = state;
  const isShown = isInside && shown !== null;
  return (
    <>
      <p className="sr-only" role="status">
        {said}
      </p>
      {isShown ? <ShownFile key={shown.opened.print} shown={shown} kept={kept} /> : <Bench />}
    </>
  );
}

/** The desk, under the head that the build wrote. */
function Bench() {
  const { theme, next } = useTheme();
  const now = words.theme.now(words.theme.choices[theme]);
  // Of the timeline that was left.
  useEffect(() => {
    document.title = words.app.documentTitle(openWords.title, words.app.name);
  }, []);
  const show = async () => {
    if (await desk.show()) goInHash(true);
  };
  return (
    <div className="page">
      <DeskHead home={findSiteRoot().href}>
        <Button isBare aria-label={now} title={now} onClick={next}>
          <Contrast className="[&_path]:fill-current" aria-hidden="true" />
        </Button>
      </DeskHead>
      <DeskView onShow={() => void show()} />
    </div>
  );
}
