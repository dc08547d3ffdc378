import { useContext } from 'react';
import type { DrawnStage } from '@/domain/marks/draw-timeline';
import {
  hasOutsideDates,
  type LegendRow,
  legendRows,
  marksInView,
} from '@/domain/marks/legend-rows';
import type { Dataset } from '@/domain/model/dataset';
import { sourceNounOf } from '@/domain/say/source-words';
import type { Visible } from '@/domain/select/select';
import { takeRows } from '@/lib/rows/table';
import { Dialog } from '@/ui/frame/Dialog';
import { OutsideSwitch } from '@/ui/statement/OutsideSwitch';
import { OutsideContext } from '@/ui/statement/outside-context';
import type { SourceNoun } from '@/words/en';
import { legendWords as words } from '@/words/legend-en';

/** The drawing of each kind, as it stands on the stage. */
const drawings: Readonly<Record<LegendRow, string>> = {
  period: 'absolute inset-x-4 top-1 bottom-0 border-hair border-x border-t bg-page/50',
  day: 'mark k-day b-stated',
  dayInferred: 'mark k-day b-inferred',
  daySoft: 'mark k-day b-stated soft-start soft-end',
  span: 'mark k-span b-stated',
  spanInferred: 'mark k-span b-inferred',
  spanSoft: 'mark k-span b-stated soft-start soft-end',
  openEnd: 'mark k-span b-stated open-end',
  openStart: 'mark k-span b-stated open-start',
  within: 'mark k-within b-stated',
  withinSoft: 'mark k-within b-stated soft-start soft-end',
  season: 'mark k-within k-season b-stated',
  withinInferred: 'mark k-within b-inferred',
  before: 'mark k-before b-stated',
  beforeInferred: 'mark k-before b-inferred',
  after: 'mark k-after b-stated',
  afterInferred: 'mark k-after b-inferred',
  outside: 'ghost',
  heap: 'mark k-heap',
  fold: 'fold',
  duration: 'g g-duration',
  dateless: 'g g-none',
};

/** As many undated events as are looked at for their kinds. */
const maxUndated = 1000;

interface LegendDialogProps {
  readonly dataset: Dataset;
  readonly visible: Visible;
  readonly stage: DrawnStage | null;
  readonly onClose: () => void;
}

/** How dates are drawn: what can be seen now, with the words that always go with it. */
export function LegendDialog({ dataset, visible, stage, onClose }: LegendDialogProps) {
  const [isOutsideShown] = useContext(OutsideContext);
  const noun = sourceNounOf(dataset);
  const undated = takeRows(dataset.event, visible.undated.subarray(0, maxUndated));
  const periods = takeRows(dataset.event, periodsAmong(dataset, visible)).flatMap(
    ({ when }) => when ?? [],
  );
  const rows = stage ? legendRows({ ...stage, undated, periods, isOutsideShown }) : [];
  return (
    <Dialog title={words.title} closeLabel={words.close} onClose={onClose}>
      <p className="mt-3 max-w-2xl">{rows.length > 0 ? words.lead : words.nothing}</p>
      <ul role="list" className="legend">
        {rows.map((row) => (
          <li key={row}>
            <span className="slot" aria-hidden="true">
              <span className={drawings[row]}>
                {row !== 'period' && <i className={row === 'fold' ? 'fold__tear' : 'shape'} />}
              </span>
            </span>
            <div>
              <b>{say(words.rows[row][0], noun)}</b>
              <p>{say(words.rows[row][1], noun)}</p>
            </div>
          </li>
        ))}
      </ul>
      {stage && hasOutsideDates(marksInView(stage)) && <OutsideSwitch />}
    </Dialog>
  );
}

function periodsAmong({ periods }: Dataset, { dated }: Visible): Uint32Array {
  const shown = new Set(dated);
  return periods.filter((row) => shown.has(row));
}

function say(text: string | ((noun: SourceNoun) => string), noun: SourceNoun): string {
  return typeof text === 'string' ? text : text(noun);
}
