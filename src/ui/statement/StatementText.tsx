import type { Statement } from '@/domain/format/schema';
import { splitParagraphs } from '@/lib/split-paragraphs';
import { type MarkedRange, MarkedText } from './MarkedText';

interface StatementTextProps {
  readonly statement: Pick<Statement, 'form' | 'text'>;
  /** Words to mark in the text. */
  readonly ranges?: readonly MarkedRange[];
}

/** The words of a statement. A reported one never looks like a quote. */
export function StatementText({ statement, ranges = [] }: StatementTextProps) {
  if (statement.form === 'direct-quote') return <Quote text={statement.text} ranges={ranges} />;
  return (
    <p className="reported max-w-136 border-edge border-s-[1.5px] border-dashed ps-3.25 text-base normal-nums leading-relaxed">
      <MarkedText text={statement.text} ranges={ranges} />
    </p>
  );
}

interface QuoteProps {
  readonly text: string;
  readonly ranges: readonly MarkedRange[];
}

/** Paragraphs of the verbatim text. The quotation marks come from CSS, outside the text. */
function Quote({ text, ranges }: QuoteProps) {
  return (
    <blockquote className="quote relative max-w-[60ch] text-pretty font-serif text-quote normal-nums leading-quote max-sm:text-quote-phone max-sm:leading-[1.36]">
      {splitParagraphs(text).map((paragraph) => (
        <p key={paragraph.start}>
          <MarkedText text={paragraph.text} ranges={shift(ranges, paragraph.start)} />
        </p>
      ))}
    </blockquote>
  );
}

function shift(ranges: readonly MarkedRange[], by: number): readonly MarkedRange[] {
  return ranges.map((range) => ({ ...range, start: range.start - by, end: range.end - by }));
}
