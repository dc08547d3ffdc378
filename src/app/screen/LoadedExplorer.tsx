import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { Dialogs } from '@/app/dialogs/Dialogs';
import { useDialogs } from '@/app/dialogs/use-dialogs';
import { AfterStage, useTakeOver } from '@/app/take-over/AfterStage';
import type { Asking } from '@/app/view/asking';
import { useCurrentView } from '@/app/view/use-current-view';
import { useExplorer, useListed } from '@/app/view/use-explorer';
import { usePart } from '@/app/view/use-part';
import { useSearchIndex } from '@/app/view/use-search-index';
import type { OpenDataset } from '@/dataset/load/open-small';
import { formatDay } from '@/domain/dates/date-words';
import { selecting } from '@/domain/model/view-state';
import type { SearchIndex } from '@/domain/search/search';
import type { ArticleCheck } from '@/domain/verify/article-check';
import { Details } from '@/features/detail/Details';
import { EventList } from '@/features/event-list/EventList';
import { PartBar } from '@/features/part/PartBar';
import { PrintFootnotes } from '@/features/print/PrintFootnotes';
import type { ViewControls } from '@/state/use-view-state';
import { BelowStage } from '@/ui/frame/BelowStage';
import { AttentionContext, ThingActionsContext } from '@/ui/links/thing-context';
import { OutsideContext } from '@/ui/statement/outside-context';
import { BuildNotice } from './BuildNotice';
import { barPart, CheckMarks } from './CheckMarks';
import { Columns } from './Columns';
import { EmbedHead } from './EmbedHead';
import { EmbedList } from './EmbedList';
import { LinkedRelease } from './LinkedRelease';
import { LinkNotice } from './LinkNotice';
import { PageTop } from './PageTop';
import { Stage } from './Stage';

interface LoadedExplorerProps extends OpenDataset, Pick<Asking, 'question'> {
  /** What the address asks for, and the ways to change it. */
  readonly link: ViewControls;
  /** How it goes with another part of the dataset, above the one that is shown. */
  readonly waiting: ReactNode;
  /** Another part was shown before. */
  readonly isNext: boolean;
  readonly asking: Asking;
  /** What stands until the link's search can be answered, so that nothing false is shown. */
  readonly opening: ReactNode;
}

/** The whole screen, at once unless the link searches. */
export function LoadedExplorer(props: LoadedExplorerProps) {
  const { dataset, loadSearch, question, asking, isNext, opening, waiting } = props;
  const controls = useCurrentView(props.link, dataset);
  const isAnswer = usePart(controls, { dataset, question }, asking);
  const searchIndex = useSearchIndex(loadSearch);
  const [mustWait] = useState(controls.view.query !== '');
  const outside = useState(false);
  if (mustWait && searchIndex === null) return opening;
  return (
    <OutsideContext value={outside}>
      <Screen
        link={controls}
        dataset={dataset}
        searchIndex={searchIndex}
        isAnswer={isAnswer}
        isNext={isNext}
        waiting={waiting}
      />
    </OutsideContext>
  );
}

interface ScreenProps extends Pick<LoadedExplorerProps, 'link' | 'dataset' | 'isNext' | 'waiting'> {
  /** What is shown is what was asked for last. */
  readonly isAnswer: boolean;
  readonly searchIndex: SearchIndex | null;
}

/** What the URL asks for, put side by side. */
function Screen({ link, dataset, searchIndex, isAnswer, isNext, waiting }: ScreenProps) {
  const { controls, found, time, actions, terms, ...rest } = useExplorer(
    link,
    dataset,
    searchIndex,
  );
  const { view, act, addressOf } = controls;
  const { chosen, visible, selected } = found;
  const { listed, onHeap } = useListed();
  const { isDue, onStage } = useTakeOver();
  const { dialog, onAbout, onCite, onCheck, onLegend } = useDialogs();
  const [check, setCheck] = useState<ArticleCheck | null>(null);
  const onForgotten = useCallback(() => {
    setCheck(null);
    // What was pressed is gone, so the focus goes to where the marks were.
    document.getElementById('details')?.focus();
  }, []);
  const [today] = useState(() => formatDay(Date.now(), 'long'));
  const [Top, List] = view.embed ? [EmbedHead, EmbedList] : [PageTop, EventList];
  const { comparison } = rest;
  const columns = useMemo(
    () => comparison && <Columns {...{ dataset, visible, terms, comparison }} />,
    [dataset, visible, terms, comparison],
  );
  const release = view.version !== null && (
    <LinkedRelease {...{ dataset, found }} version={view.version} selection={view.selection} />
  );
  return (
    <ThingActionsContext value={actions}>
      <AttentionContext value={rest.attention}>
        <div
          className="page"
          data-embed={view.embed}
          data-selected={selected !== null && !view.embed}
        >
          <AfterStage isDue={isDue}>
            <Top {...controls} {...{ dataset, found }} time={rest.ways} onDialog={dialog.onOpen} />
          </AfterStage>
          <main aria-label={view.embed ? dataset.file.title : undefined}>
            <BuildNotice version={dataset.file.version} />
            {/* Of another part that was asked for, this one knows nothing. */}
            {isAnswer && <LinkNotice unknown={rest.unknown} />}
            <PartBar dataset={dataset} isNext={isNext}>
              {waiting}
            </PartBar>
            {check && (
              <barPart.Part
                {...{ check, onForgotten }}
                dataset={dataset.file.id}
                onResult={onCheck}
                onRead={() => dialog.onOpen('reader')}
              />
            )}
            {!selected && release && <div className="wrap">{release}</div>}
            <Stage
              {...{ dataset, visible, chosen, view, time, onHeap }}
              {...{ onLegend }}
              onDrawn={onStage}
              onChange={act}
              onMatrix={() => dialog.onOpen('matrix')}
            />
            <AfterStage isDue={isDue}>
              <BelowStage>
                <List {...{ dataset, visible, terms }} target={listed} />
                <CheckMarks {...{ dataset, check }}>
                  <Details
                    {...{ dataset, visible, terms, onAbout, onCite, onCheck, columns }}
                    themes={chosen.themes}
                    selection={selected}
                    link={selected ? addressOf(selecting(selected)) : ''}
                    inFlow={view.embed}
                    onClose={rest.close}
                    notice={selected && release}
                  />
                </CheckMarks>
              </BelowStage>
            </AfterStage>
          </main>
          <AfterStage isDue={isDue}>
            <PrintFootnotes
              {...{ dataset, today }}
              rows={rest.onPaper}
              addressOf={addressOf}
              address={addressOf({ version: view.version })}
            />
          </AfterStage>
          <Dialogs
            {...dialog}
            {...{ dataset, visible, selection: selected, view, addressOf, check }}
            onCheck={setCheck}
          />
        </div>
      </AttentionContext>
    </ThingActionsContext>
  );
}
