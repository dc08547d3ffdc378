import { useState } from 'react';
import { Choice } from '@/ui/fields/Choice';
import { LinkButton } from '@/ui/fields/LinkButton';
import { makeWords } from '@/words/make-en';
import { Panel, type PanelProps } from './Panel';
import { Questions } from './Questions';
import { FindWords } from './text/FindWords';
import { TextView } from './text/TextView';
import { type Tab, tabs, useOpen } from './use-open';

type WorkbenchProps = Omit<PanelProps, 'opening'>;

const says = makeWords.bench;

/** The text, and beside it the form for what is chosen in it; on a phone the form is a sheet below. */
export function Workbench(props: WorkbenchProps) {
  const { desk } = props;
  const opening = useOpen(desk);
  // On a phone, to read with the whole screen; what is opened from the text unfolds it.
  const [folded, setFolded] = useState(false);
  const isFolded = folded && !opening.open.span && !opening.open.statement;
  const { open, onTab, onSpan, onOpen, onTake, onRefuse, onClose } = opening;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_27rem] gap-10 max-md:block max-lg:grid-cols-[minmax(0,1fr)_22rem] max-lg:gap-6">
      <div className="min-w-0">
        <Questions desk={desk} />
        <TextView
          bench={desk.bench}
          isReading={desk.isReading}
          span={open.span}
          open={open.statement}
          onSpan={onSpan}
          onOpen={onOpen}
          onTake={onTake}
          onRefuse={onRefuse}
        />
      </div>
      <aside
        aria-label={says.form}
        inert={desk.isReading}
        className="top-0 -mx-1.5 max-h-screen min-w-0 self-start overflow-auto border-ink border-t-2 bg-page px-1.5 pb-6 max-md:sticky max-md:top-auto max-md:bottom-0 max-md:-mx-gutter max-md:max-h-[58vh] max-md:border-accent max-md:bg-sheet max-md:px-gutter md:sticky"
        onKeyDown={(pressed) => {
          if (pressed.key === 'Escape' && (open.span || open.statement)) onClose();
        }}
      >
        <fieldset className="sticky top-0 z-10 mb-3 min-w-0 bg-page pt-2 pb-1 text-sm max-md:bg-sheet">
          <legend className="sr-only">{says.tabs}</legend>
          <div className="flex flex-wrap gap-x-2 max-md:flex-nowrap max-md:overflow-x-auto max-md:whitespace-nowrap [&>label]:flex-none max-sm:[&>label]:min-h-touch">
            {tabs.map((tab) => (
              <Choice
                key={tab}
                name="make-tab"
                isChosen={open.tab === tab}
                onChoose={() => {
                  onTab(tab);
                  setFolded(false);
                }}
              >
                {says.tab[tab](countOf(tab, props))}
              </Choice>
            ))}
          </div>
          <LinkButton
            className="min-h-target max-sm:min-h-touch md:hidden"
            aria-expanded={!isFolded}
            onClick={() => setFolded(!isFolded)}
          >
            {isFolded ? says.unfold : says.fold}
          </LinkButton>
        </fieldset>
        <div className={isFolded ? 'max-md:hidden' : ''}>
          {(open.tab === 'mark' || open.tab === 'events') && (
            <div className="mb-4">
              <FindWords text={desk.bench.text} onSpan={onSpan} />
            </div>
          )}
          <Panel {...props} opening={opening} />
        </div>
      </aside>
    </div>
  );
}

function countOf(tab: Tab, { desk, judgement }: WorkbenchProps): number {
  if (tab === 'events') return desk.bench.events.length;
  return tab === 'left' ? judgement.remaining.length : 0;
}
