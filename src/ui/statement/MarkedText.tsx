import type { TextRange } from '@/lib/fold-text';
import { words } from '@/words/en';

export interface MarkedRange extends TextRange {
  /** What the mark means: a found word, the words that name the event, an oddity printed so, an ellipsis of ours. */
  readonly kind: 'found' | 'mention' | 'sic' | 'joint';
}

interface MarkedTextProps {
  readonly text: string;
  readonly ranges: readonly MarkedRange[];
}

/** Text with ranges marked. Overlapping ranges are cut into pieces; the text itself never changes. */
export function MarkedText({ text, ranges }: MarkedTextProps) {
  const edges = new Set([0, text.length]);
  for (const { start, end } of ranges) edges.add(start).add(end);
  const cuts = [...edges].filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    const over = ranges.filter((range) => range.start <= start && range.end >= end);
    return <Piece key={start} text={text.slice(start, end)} over={over} />;
  });
}

const found = 'underline decoration-2 decoration-accent underline-offset-[0.18em]';
const sic = 'underline decoration-[1.5px] decoration-edge decoration-dotted underline-offset-link';
const ground =
  'bg-accent-tint py-[0.06em] text-inherit forced-colors:bg-[Mark] forced-colors:text-[MarkText]';

/** As the quotation marks, which are ours too. */
function Joint({ children }: { readonly children: string }) {
  return (
    <span className="font-sans font-semibold text-accent" title={words.statement.joint}>
      {children}
    </span>
  );
}

function Piece({ text, over }: { readonly text: string; readonly over: readonly MarkedRange[] }) {
  if (over.length === 0) return <span>{text}</span>;
  const kinds = new Set(over.map(({ kind }) => kind));
  if (kinds.has('joint')) return <Joint>{text}</Joint>;
  if (kinds.has('found')) return <mark className={`${ground} ${found}`}>{text}</mark>;
  if (!kinds.has('mention')) return <span className={sic}>{text}</span>;
  return <mark className={kinds.has('sic') ? `${ground} ${sic}` : ground}>{text}</mark>;
}
