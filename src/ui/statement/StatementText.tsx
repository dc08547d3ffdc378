import type { ReactNode } from 'react';
import type { Source, Statement } from '@/domain/format/schema';
import { isVerbatim } from '@/domain/format/spans';
import { splitParagraphs } from '@/lib/split-paragraphs';
import { useOwnLanguage } from '@/ui/own/own-language';
import { type MarkedRange, MarkedText } from './MarkedText';

interface StatementTextProps {
  readonly statement: Pick<Statement, 'form' | 'text'>;
  /** Of the source; a quote is in it, our paraphrase in the dataset's. */
  readonly language?: string | undefined;
  /** Which way its script runs; as its first letter has it where nothing is said. */
  readonly direction?: Source['direction'];
  /** Words to mark in the text. */
  readonly ranges?: readonly MarkedRange[];
  /** Only its first dozen lines are seen; on paper, and where nothing could unfold it, all are. */
  readonly isFolded?: boolean;
}

/** With room inside for the mark that hangs before a quote, which what is hidden would take along. */
const folded =
  'line-clamp-12 -ms-4 ps-4 print:line-clamp-none noscript:line-clamp-none print:overflow-visible';

/** The words of a statement, by paragraphs. A reported one never looks like a quote, nor speech like either. */
export function StatementText(props: StatementTextProps) {
  const { statement, language, direction, ranges = [], isFolded } = props;
  const isOwn = isVerbatim(statement);
  const own = useOwnLanguage(isOwn ? language : undefined);
  const text = splitParagraphs(statement.text).map((paragraph) => (
    <p key={paragraph.start}>
      <MarkedText text={paragraph.text} ranges={shift(ranges, paragraph.start)} />
    </p>
  ));
  const words = isFolded ? <div className={folded}>{text}</div> : text;
  if (isOwn) {
    return (
      <Verbatim form={statement.form} language={own} direction={direction}>
        {words}
      </Verbatim>
    );
  }
  return (
    <div
      dir="auto"
      lang={own}
      className={`reported max-w-136 border-edge border-s-[1.5px] border-dashed ps-3.25 text-base normal-nums leading-relaxed ${apart}`}
    >
      {words}
    </div>
  );
}

const apart = '[&_p+p]:mt-[0.6em]';

interface VerbatimProps extends Pick<Statement, 'form'>, Pick<StatementTextProps, 'direction'> {
  readonly language: string | undefined;
  readonly children: ReactNode;
}

/** The quotation marks of a quote come from CSS, outside the text; speech has none. */
function Verbatim({ form, language, direction, children }: VerbatimProps) {
  return (
    <blockquote
      dir={direction ?? 'auto'}
      lang={language}
      className={`${form === 'spoken' ? 'speech' : 'quote'} relative max-w-[60ch] text-pretty font-serif text-quote normal-nums leading-quote max-sm:text-quote-phone max-sm:leading-[1.36] ${apart}`}
    >
      {children}
    </blockquote>
  );
}

function shift(ranges: readonly MarkedRange[], by: number): readonly MarkedRange[] {
  return ranges.map((range) => ({ ...range, start: range.start - by, end: range.end - by }));
}
