import { useMemo } from 'react';
import type { Dataset } from '@/domain/dataset';
import type { Linked } from '@/domain/linked';
import type { Visible } from '@/domain/select';
import { takeRows } from '@/domain/table';
import { findThreads, mostAtRest } from '@/domain/thread-ends';
import { type DrawnThread, drawThreads, type Thread } from '@/domain/threads';
import type { TimeScale } from '@/domain/time-scale';
import { type Attention, useAttention } from '@/ui/thing-context';
import { words } from '@/words/en';

interface ThreadsProps {
  readonly dataset: Dataset;
  readonly visible: Visible;
  readonly scale: TimeScale;
}

const height = 54;
const mostLabels = 3;

/** Lines below the axis, from where a statement was said to what it refers to. The text line says the same. */
export function Threads({ dataset, visible, scale }: ThreadsProps) {
  const attention = useAttention();
  const { selected, linked } = attention;
  const statements = useMemo(
    () => takeRows(dataset.statement, chooseRows(visible, selected === null ? null : linked)),
    [dataset, visible, selected, linked],
  );
  const threads = useMemo(
    () => findThreads(dataset, statements, scale),
    [dataset, statements, scale],
  );
  const chosen = threads.filter((thread) => isChosen(thread, attention));
  const drawn = drawThreads(chosen.length > 0 ? chosen : threads, {
    height,
    spacing: chosen.length > 0 ? 'selected' : 'rest',
  });
  const lit = (line: DrawnThread) =>
    chosen.length > 0 ||
    attention.lit.statements.has(line.statement) ||
    isPointedAt(line, attention);
  return (
    <div className="threads" aria-hidden="true" data-chosen={chosen.length > 0}>
      <svg>
        <title>{words.timeline.explainRest}</title>
        {drawn.brackets.map((path) => (
          <path key={path} className="yoke" d={path} />
        ))}
        {drawn.lines.map((line) => (
          <path
            key={`${line.statement} ${line.event}`}
            className={`${line.reported ? 'reported' : ''} ${lit(line) ? 'on' : ''}`}
            d={line.path}
          />
        ))}
      </svg>
      {chosen.length > 0 && attention.selected?.kind === 'event' && (
        <ThreadLabels dataset={dataset} lines={drawn.lines} width={scale.width} />
      )}
    </div>
  );
}

const mostChosen = 40;

/** The statements whose lines are drawn: all while they can be read, else those of the selection. */
function chooseRows({ statements, hasStatement }: Visible, linked: Linked | null): Uint32Array {
  if (statements.length <= mostAtRest) return statements;
  const rows = (linked?.statements.rows ?? none).filter((row) => hasStatement[row] === 1);
  return rows.length <= mostChosen ? rows : none;
}

const none = new Uint32Array();

function isChosen(thread: Thread, { selected, linked }: Attention): boolean {
  if (selected === null) return false;
  return selected.kind === 'event'
    ? thread.event === selected.id
    : linked.statements.has(thread.statement);
}

function isPointedAt(line: DrawnThread, { pointed }: Attention): boolean {
  return pointed?.kind === 'statement' && pointed.id === line.statement;
}

interface ThreadLabelsProps {
  readonly dataset: Dataset;
  readonly lines: readonly DrawnThread[];
  readonly width: number;
}

function ThreadLabels({ dataset, lines, width }: ThreadLabelsProps) {
  const first = lines[0];
  if (!first) return null;
  const labels =
    lines.length > mostLabels
      ? [
          {
            key: 'all',
            x: first.labelX,
            y: height / 2,
            text: words.timeline.threadMany(lines.length),
          },
        ]
      : lines.map((line) => ({
          key: line.statement,
          x: line.labelX,
          y: line.labelY,
          text: labelOf(dataset, line),
        }));
  return labels
    .filter(({ x }) => x > 0 && x < width)
    .map(({ key, x, y, text }) => (
      <span key={key} className="thread-label" style={{ left: `${x}px`, top: `${y}px` }}>
        {text}
      </span>
    ));
}

function labelOf(dataset: Dataset, line: DrawnThread): string {
  const statement = dataset.statement.get(line.statement);
  if (!statement) return '';
  const name = dataset.speaker.get(statement.speaker)?.name.split(' ').at(-1) ?? '';
  return words.timeline.threadLabel(name, words.timeline.threadForms[statement.form]);
}
