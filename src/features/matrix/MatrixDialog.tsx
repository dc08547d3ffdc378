import { useMemo, useRef, useState } from 'react';
import type { Dataset } from '@/domain/model/dataset';
import type { Thing } from '@/domain/model/thing';
import { sourceNounOf } from '@/domain/say/source-words';
import { countBySpeaker, listMatrixRows, type MatrixKind } from '@/domain/select/matrix';
import type { Visible } from '@/domain/select/select';
import { Choice } from '@/ui/fields/Choice';
import { LinkButton } from '@/ui/fields/LinkButton';
import { Dialog } from '@/ui/frame/Dialog';
import { type ThingActions, ThingActionsContext, useThingActions } from '@/ui/links/thing-context';
import { partsLook } from '@/ui/rows/parts-look';
import { useMediaQuery } from '@/ui/use-media-query';
import { words } from '@/words/en';
import { matrixWords } from '@/words/matrix-en';
import { MatrixList } from './MatrixList';
import { MatrixTable } from './MatrixTable';
import { countLines, toLine } from './matrix-lines';

interface MatrixDialogProps {
  readonly dataset: Dataset;
  readonly visible: Visible;
  readonly selection: Thing | null;
  readonly onClose: () => void;
}

const kinds: readonly MatrixKind[] = ['event', 'theme'];

/** A table holds no more rows at once than a reader, and assistive technology, can go through. */
const perPart = 100;

/** Who referred to what: speakers across, events or themes down, under the filters of the page. */
export function MatrixDialog({ dataset, visible, selection, onClose }: MatrixDialogProps) {
  const [kind, setKind] = useState<MatrixKind>('event');
  const details = useRef<HTMLElement>(null);
  const actions = useActionsThatClose(() => {
    details.current = document.getElementById('details');
    onClose();
  });
  const { file, statement } = dataset;
  return (
    <ThingActionsContext value={actions}>
      <Dialog
        title={words.timeline.whoReferred}
        closeLabel={matrixWords.matrix.close}
        size="wide"
        returnTo={details}
        onClose={onClose}
      >
        <p className="matrix__lead mt-1 max-w-184 text-ink-2">
          {matrixWords.matrix.lead(file.sources.length, sourceNounOf(dataset))}{' '}
          {matrixWords.matrix.silence}
        </p>
        <div
          className="my-2 flex flex-wrap items-center gap-2"
          role="radiogroup"
          aria-label={matrixWords.matrix.rows}
        >
          {kinds.map((each) => (
            <Choice
              key={each}
              name="matrix-rows"
              isChosen={kind === each}
              onChoose={() => setKind(each)}
            >
              {matrixWords.matrix.kinds[each]}
            </Choice>
          ))}
          {visible.filtered && (
            <span className="ms-auto text-ink-2">
              {words.details.kept(visible.statements.length, statement.length)}
            </span>
          )}
        </div>
        <Matrix key={kind} dataset={dataset} visible={visible} kind={kind} selection={selection} />
      </Dialog>
    </ThingActionsContext>
  );
}

/** A followed link closes the dialog, and its target gets the focus. */
function useActionsThatClose(close: () => void): ThingActions {
  const actions = useThingActions();
  return {
    ...actions,
    act: (change) => {
      close();
      actions.act(change);
    },
  };
}

interface MatrixProps extends Omit<MatrixDialogProps, 'onClose'> {
  readonly kind: MatrixKind;
}

function Matrix({ dataset, visible, kind, selection }: MatrixProps) {
  const isNarrow = useMediaQuery('(max-width: 40rem)');
  const found = useMemo(() => listMatrixRows(dataset, visible, kind), [dataset, visible, kind]);
  const selected = selection?.kind === 'event' ? selection.id : null;
  const counts = useMemo(() => countBySpeaker(dataset, visible), [dataset, visible]);
  const all = countLines(found);
  const [part, setPart] = useState(() => {
    const row = kind === 'event' && selected !== null ? dataset.event.rowOf(selected) : undefined;
    return row === undefined ? 0 : Math.max(0, Math.floor(found.rows.indexOf(row) / perPart));
  });
  const from = part * perPart;
  const count = Math.max(0, Math.min(perPart, all - from));
  const lines = Array.from({ length: count }, (_, at) =>
    toLine({ dataset, visible, kind, found, selected }, from + at),
  );
  const Lines = isNarrow ? MatrixList : MatrixTable;
  return (
    <>
      {all > perPart && (
        <Parts from={from} count={count} all={all} onPart={(by) => setPart(part + by)} />
      )}
      <Lines
        key={part}
        dataset={dataset}
        kind={kind}
        lines={lines}
        from={from}
        of={all}
        counts={counts}
      />
    </>
  );
}

interface PartsProps {
  readonly from: number;
  readonly count: number;
  readonly all: number;
  readonly onPart: (by: 1 | -1) => void;
}

/** Which rows are there, and the way to the others. */
function Parts({ from, count, all, onPart }: PartsProps) {
  const ways = [
    { by: -1, label: words.rows.before, isEnd: from === 0 },
    { by: 1, label: words.rows.after, isEnd: from + count >= all },
  ] as const;
  return (
    <p className={partsLook}>
      <span>{words.rows.shown(from + 1, from + count, all)}</span>
      {ways.map(({ by, label, isEnd }) => (
        <LinkButton key={label} disabled={isEnd} onClick={() => onPart(by)}>
          {label}
        </LinkButton>
      ))}
    </p>
  );
}
