import type { Statement } from '@/domain/format/schema';
import { isVerbatim } from '@/domain/format/spans';
import { splitParagraphs } from '@/lib/split-paragraphs';
import { useOwnLanguage } from '@/ui/own/own-language';
import { type MarkedRange, MarkedText } from './MarkedText';

interface StatementTextProps {
  readonly statement: Pick<Statement, 'form' | 'text'>;
  /** Of the source; a quote is in it, our paraphrase in the dataset's. */
  readonly language?: string | undefined;
  /** Words to mark in the text. */
  readonly ranges?: readonly MarkedRange[];
}

/** The words of a statement. A reported one never looks like a quote. */
export function StatementText({ statement, language, ranges = [] }: StatementTextProps) {
  const isQuote = isVerbatim(statement);
  const own = useOwnLanguage(isQuote ? language : undefined);
  if (isQuote) return <Quote text={statement.text} language={own} ranges={ranges} />;
  return (
    <p
      dir="auto"
      lang={own}
      className="reported max-w-136 border-edge border-s-[1.5px] border-dashed ps-3.25 text-base normal-nums leading-relaxed"
    >
      <MarkedText text={statement.text} ranges={ranges} />
    </p>
  );
}

interface QuoteProps {
  readonly text: string;
  readonly language: string | undefined;
  readonly ranges: readonly MarkedRange[];
}

/** Paragraphs of the verbatim text. The quotation marks come from CSS, outside the text. */
function Quote({ text, language, ranges }: QuoteProps) {
  return (
    <blockquote
      dir="auto"
      lang={language}
      className="quote relative max-w-[60ch] text-pretty font-serif text-quote normal-nums leading-quote max-sm:text-quote-phone max-sm:leading-[1.36]"
    >
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
