import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { Dialogs } from '@/app/dialogs/Dialogs';
import { useCheck } from '@/app/dialogs/use-check';
import { useDialogs } from '@/app/dialogs/use-dialogs';
import { AfterStage, useTakeOver } from '@/app/take-over/AfterStage';
import type { Answered, DatasetRequest } from '@/app/view/dataset-request';
import { useCurrentView } from '@/app/view/use-current-view';
import { type ExplorerState, useExplorer } from '@/app/view/use-explorer';
import { useLater } from '@/app/view/use-later';
import { usePart } from '@/app/view/use-part';
import { type Search, useSearchIndex } from '@/app/view/use-search-index';
import { sourceNounOf } from '@/domain/say/source-words';
import type { ViewControls } from '@/state/use-view-state';
import { Piece } from '@/ui/late/Piece';
import { preload } from '@/ui/late/preload';
import { readAhead } from '@/ui/late/read-ahead';
import { AttentionProvider } from '@/ui/links/AttentionProvider';
import { ThingActionsContext } from '@/ui/links/thing-context';
import { OwnLanguageContext } from '@/ui/own/own-language';
import { SourceNounContext } from '@/ui/own/source-noun';
import { OutsideContext } from '@/ui/statement/outside-context';
import { CheckNotice } from './CheckMarks';
import { Footnotes } from './Footnotes';
import { LowerHalf } from './LowerHalf';
import { Notices } from './Notices';
import { Stage } from './Stage';
import { Top } from './Top';

/** Comes with the first thing that it has to say, and leaves nothing in its place. */
const spokenPart = preload(
  async () => (await import('./Spoken')).Spoken,
  () => null,
);

/** Few datasets are shown part by part. */
const partBarPart = preload(async () => (await import('@/features/part/PartBar')).PartBar);

interface LoadedExplorerProps extends Answered {
  /** What the address asks for, and the ways to change it. */
  readonly link: ViewControls;
  readonly asking: DatasetRequest;
  /** How it goes with another part of the dataset, above the one that is shown. */
  readonly waiting: ReactNode;
  /** Shown until the link's search can be answered, so that nothing false is shown. */
  readonly opening: ReactNode;
}

/** The whole page, at once unless the link searches. */
export function LoadedExplorer(props: LoadedExplorerProps) {
  const { dataset, question, isNext, asking, waiting, opening } = props;
  const link = useCurrentView(props.link, dataset);
  const isAnswer = usePart(link, { dataset, question }, asking);
  const search = useSearchIndex(props.loadSearch, link.view.query);
  const [mustWait] = useState(link.view.query !== '');
  const outside = useState(false);
  const noun = useMemo(() => sourceNounOf(dataset), [dataset]);
  if (mustWait && search.index === null && !search.isMissing) return opening;
  return (
    <OwnLanguageContext value={dataset.file.language}>
      <SourceNounContext value={noun}>
        <OutsideContext value={outside}>
          <Page
            link={link}
            dataset={dataset}
            print={props.print}
            search={search}
            isAnswer={isAnswer}
            partBar={
              dataset.part && (
                <partBarPart.Part part={dataset.part} isNext={isNext}>
                  {waiting}
                </partBarPart.Part>
              )
            }
          />
        </OutsideContext>
      </SourceNounContext>
    </OwnLanguageContext>
  );
}

/** Of more records an index takes too long to be made before it is asked for. */
const maxSearchedEarly = 2_000;

interface PageProps extends Pick<LoadedExplorerProps, 'link' | 'dataset' | 'print'> {
  readonly search: Search;
  /** What is shown is what was asked for last. */
  readonly isAnswer: boolean;
  readonly partBar: ReactNode;
}

/** What the link asks for, from the top of the page to its end. */
function Page({ link, dataset, print, search, isAnswer, partBar }: PageProps) {
  const explorer = useExplorer(link, dataset, search.index);
  const later = useLater(explorer, dataset);
  const { isDue, onStage } = useTakeOver();
  const dialogs = useDialogs();
  const { prepare } = search;
  const isShort = dataset.event.length + dataset.statement.length <= maxSearchedEarly;
  useEffect(() => readAhead(isShort ? prepare : () => undefined), [isShort, prepare]);
  const checking = useCheck();
  const [first] = useState(link.view);
  return (
    <PageFrame explorer={explorer}>
      <AfterStage isDue={isDue}>
        <Top dataset={dataset} explorer={explorer} search={search} dialogs={dialogs} />
      </AfterStage>
      <main aria-label={link.view.embed ? dataset.file.title : undefined}>
        <Notices dataset={dataset} print={print} explorer={explorer} isAnswer={isAnswer}>
          {partBar}
          <CheckNotice dataset={dataset} checking={checking} dialogs={dialogs} />
        </Notices>
        <Stage dataset={dataset} explorer={explorer} dialogs={dialogs} onDrawn={onStage} />
        <AfterStage isDue={isDue}>
          <ThingActionsContext value={later.actions}>
            <LowerHalf
              dataset={dataset}
              explorer={explorer}
              later={later}
              dialogs={dialogs}
              check={checking.check}
            />
          </ThingActionsContext>
        </AfterStage>
        {link.view !== first && (
          <spokenPart.Part dataset={dataset} explorer={explorer} first={first} />
        )}
      </main>
      <AfterStage isDue={isDue}>
        <Piece>
          <Footnotes dataset={dataset} later={later} />
        </Piece>
      </AfterStage>
      <Dialogs dataset={dataset} explorer={explorer} dialogs={dialogs} checking={checking} />
    </PageFrame>
  );
}

interface PageFrameProps {
  readonly explorer: ExplorerState;
  readonly children: ReactNode;
}

/** Hands to every piece of the page where the reader is, and how to lead on. */
function PageFrame({ explorer, children }: PageFrameProps) {
  const { embed } = explorer.controls.view;
  const isSelected = explorer.found.selected !== null && !embed;
  return (
    <ThingActionsContext value={explorer.actions}>
      <AttentionProvider attention={explorer.attention}>
        <div className="page" data-embed={embed} data-selected={isSelected}>
          {children}
        </div>
      </AttentionProvider>
    </ThingActionsContext>
  );
}
