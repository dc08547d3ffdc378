import { useEffect, useMemo, useState } from 'react';
import { OwnExplorer } from '@/app/own/OwnExplorer';
import type { KeptBench } from '@/dataset/beside/kept-bench';
import { openInMemory } from '@/dataset/load/open-in-memory';
import type { OpenDataset } from '@/dataset/load/open-indexed';
import { emptyBench } from '@/domain/make/bench';
import { judgeBench } from '@/domain/make/judge-bench';
import { bringText, putText } from '@/domain/make/mark-acts';
import { DeskHead } from '@/features/bring/DeskHead';
import { BringText } from '@/features/make/BringText';
import { focusSoon } from '@/features/make/fields/desk';
import { useHistory, type Workshop } from '@/features/make/use-history';
import { Workbench } from '@/features/make/Workbench';
import { findSiteRoot } from '@/lib/browser/site-root';
import { Button } from '@/ui/fields/Button';
import { makeWords } from '@/words/make-en';
import { KeepingLine } from './KeepingLine';
import { type Keeping, useKeeping } from './use-keeping';
import { useSettled } from './use-settled';

interface MakeDeskProps {
  readonly kept: KeptBench | null;
  /** Another tab has it open: here it can be read, and not changed. */
  readonly isReading: boolean;
}

const says = makeWords.page;

/** The day in EDTF: nothing that is brought was published later. */
const today = new Date().toISOString().slice(0, 10);

/** Bringing, marking and seeing, with undo and what is true of the work on this device. */
export function MakeDesk({ kept, isReading }: MakeDeskProps) {
  const workshop = useHistory(kept?.bench ?? emptyBench, isReading);
  const { history, act } = workshop;
  const { bench } = history;
  const keeping = useKeeping(bench, kept, isReading);
  // A whole dataset is made of it, for which typing does not wait.
  const judged = useSettled(bench);
  const judgement = useMemo(() => judgeBench(judged, today), [judged]);
  const [bringing, setBringing] = useState<'another' | 'anew' | null>(null);
  const [seen, setSeen] = useState<OpenDataset | null>(null);
  useUndoKeys(workshop);
  const makeDataset = () => judgeBench(bench, today).dataset;
  const see = async () => {
    const dataset = makeDataset();
    if (!dataset) return;
    const bytes = new TextEncoder().encode(JSON.stringify(dataset));
    setSeen(await openInMemory(bytes, `${dataset.id}.json`));
    scrollTo(0, 0);
    focusSoon('make-back');
  };
  if (seen) return <Seen opened={seen} onBack={() => setSeen(null)} />;
  const hasText = bench.text !== '';
  const isAnother = hasText && bringing === 'another';
  return (
    <div className="page">
      <DeskHead home={findSiteRoot().href} title={says.title} lead={says.lead}>
        {!isReading && (hasText || history.past.length > 0) && <UndoButtons workshop={workshop} />}
      </DeskHead>
      <main className="wrap py-5">
        <Status
          workshop={workshop}
          keeping={keeping}
          isReading={isReading}
          ready={judgement.ready}
        />
        {hasText && bringing === null ? (
          <Workbench
            desk={{ bench, act, isReading }}
            judgement={judgement}
            onDataset={makeDataset}
            onSee={() => void see()}
            onSaved={keeping.onSaved}
            onReplace={() => setBringing('another')}
            onAnew={() => setBringing('anew')}
          />
        ) : (
          <BringText
            isAnother={isAnother}
            onText={(text, name) => {
              act(isAnother ? putText(text) : bringText(text, { title: name }));
              setBringing(null);
              focusSoon('make-source-title');
            }}
            onCancel={hasText ? () => setBringing(null) : null}
          />
        )}
      </main>
    </div>
  );
}

interface StatusProps {
  readonly workshop: Workshop;
  readonly keeping: Keeping;
  readonly isReading: boolean;
  readonly ready: number;
}

/** What was undone, for whoever listens; how far one has come, and where the work is. */
function Status({ workshop, keeping, isReading, ready }: StatusProps) {
  const { bench } = workshop.history;
  return (
    <>
      <p role="status" className="sr-only">
        {workshop.said}
      </p>
      {isReading && (
        <p role="alert" className="mb-4 border-accent border-s-4 ps-3 font-semibold">
          {says.otherTab}
        </p>
      )}
      {bench.text !== '' && (
        <KeepingLine
          keeping={keeping}
          isReading={isReading}
          ready={ready}
          of={bench.statements.length}
        />
      )}
    </>
  );
}

interface SeenProps {
  readonly opened: OpenDataset;
  readonly onBack: () => void;
}

/** The explorer over what was made, and the way back to the text. */
function Seen({ opened, onBack }: SeenProps) {
  return (
    <>
      <div className="wrap flex flex-wrap items-center gap-4 border-accent border-b-2 py-2">
        <Button
          id="make-back"
          onClick={() => {
            onBack();
            focusSoon('make-text-title');
          }}
        >
          {says.back}
        </Button>
        <p className="text-ink-2 text-sm">{says.seeing}</p>
      </div>
      <OwnExplorer key={opened.print} opened={opened} />
    </>
  );
}

function UndoButtons({ workshop }: { readonly workshop: Workshop }) {
  const { history, onUndo, onRedo } = workshop;
  const undoes = history.past.at(-1)?.said;
  const redoes = history.future.at(-1)?.said;
  return (
    <div className="flex gap-2">
      <Button aria-disabled={!undoes} title={undoes} onClick={onUndo}>
        {makeWords.undo.undo}
      </Button>
      <Button aria-disabled={!redoes} title={redoes} onClick={onRedo}>
        {makeWords.undo.redo}
      </Button>
    </div>
  );
}

/** Undo and redo by keys, but in fields, where these are the browser's own. */
function useUndoKeys({ onUndo, onRedo }: Workshop): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const asked = readUndoKey(event);
      if (asked === null || isInField(event.target)) return;
      event.preventDefault();
      if (asked === 'redo') onRedo();
      else onUndo();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [onUndo, onRedo]);
}

/** Whether what is typed there is the browser's to undo. */
function isInField(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.matches('input:not([type=radio], [type=checkbox]), textarea')
  );
}

function readUndoKey({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): 'undo' | 'redo' | null {
  if (!ctrlKey && !metaKey) return null;
  if (key.toLowerCase() === 'y') return 'redo';
  if (key.toLowerCase() !== 'z') return null;
  return shiftKey ? 'redo' : 'undo';
}
