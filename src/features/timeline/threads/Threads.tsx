import type { ReadableThreads } from '@/domain/marks/thread-ends';
import { type DrawnThread, drawThreads } from '@/domain/marks/threads';
import type { Dataset } from '@/domain/model/dataset';
import { shortNameOf } from '@/domain/say/short-name';
import { isolate } from '@/lib/isolate';
import { type Attention, useAttention } from '@/ui/links/thing-context';
import { words } from '@/words/en';

interface ThreadsProps {
  readonly dataset: Dataset;
  readonly shown: ReadableThreads;
  /** Of the plot, in px. */
  readonly width: number;
}

const height = 54;
const maxLabels = 3;

/** Lines below the axis, from where a statement was said to what it refers to. The text line says the same. */
export function Threads({ dataset, shown, width }: ThreadsProps) {
  const attention = useAttention();
  const { threads, total, isChosen } = shown;
  const drawn = drawThreads(threads, { height, spacing: isChosen ? 'selected' : 'rest' });
  const lit = (line: DrawnThread) =>
    isChosen || attention.lit.statements.has(line.statement) || isPointedAt(line, attention);
  return (
    <div className="threads" aria-hidden="true" data-chosen={isChosen}>
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
      {isChosen && attention.selected?.kind === 'event' && (
        <ThreadLabels dataset={dataset} lines={drawn.lines} total={total} width={width} />
      )}
    </div>
  );
}

function isPointedAt(line: DrawnThread, { pointed }: Attention): boolean {
  return pointed?.kind === 'statement' && pointed.id === line.statement;
}

interface ThreadLabelsProps {
  readonly dataset: Dataset;
  readonly lines: readonly DrawnThread[];
  readonly total: number;
  readonly width: number;
}

function ThreadLabels({ dataset, lines, total, width }: ThreadLabelsProps) {
  const first = lines[0];
  if (!first) return null;
  const labels =
    total > maxLabels
      ? [
          {
            key: 'all',
            x: first.labelX,
            y: height / 2,
            text: words.timeline.threadMany(total),
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
  const name = isolate(shortNameOf(dataset, statement.speaker));
  return words.timeline.threadLabel(name, words.timeline.threadForms[statement.form]);
}
