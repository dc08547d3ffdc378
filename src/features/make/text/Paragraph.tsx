import { Fragment } from 'react';
import type { Span } from '@/domain/make/bench';
import { cutSegments } from '@/domain/verify/source-segments';
import { makeWords } from '@/words/make-en';

/** A statement, as far as it is in a paragraph. */
interface MarkInText {
  readonly key: string;
  readonly span: Span;
  /** Among all statements, from 1. */
  readonly number: number;
  readonly isQuote: boolean;
  readonly speaker: string;
}

interface ParagraphProps {
  readonly text: string;
  readonly paragraph: Span;
  /** From 1. */
  readonly number: number;
  readonly marks: readonly MarkInText[];
  readonly evidence: readonly Span[];
  /** What is selected, if it reaches into this paragraph. */
  readonly span: Span | null;
  readonly open: string | null;
  readonly onSpan: (span: Span) => void;
  readonly onOpen: (key: string) => void;
}

const says = makeWords.text;

/** Number, as the button that selects all of it, and words; a mark begins with the button that opens it. */
export function Paragraph(props: ParagraphProps) {
  const { text, paragraph, number, marks, evidence, span, open, onSpan, onOpen } = props;
  const { start: from, end } = paragraph;
  const local = [...marks.map((mark) => mark.span), ...evidence, ...(span ? [span] : [])].map(
    (each) => ({ start: each.start - from, end: each.end - from }),
  );
  const selected = span ? local.length - 1 : -1;
  return (
    <>
      <button
        type="button"
        id={`make-paragraph-${number}`}
        className="grid min-h-target min-w-8 select-none content-start justify-items-end pt-0.5 text-fine text-ink-2 hover:text-accent hover:underline max-sm:min-h-touch"
        aria-label={says.paragraph(number)}
        onClick={() => onSpan(paragraph)}
      >
        {number}
      </button>
      <p className="max-w-[62ch] font-serif text-lg/[1.55]">
        {cutSegments(end - from, local).map((segment) => {
          const over = marks.filter((_, at) => segment.over.includes(at));
          const begins = over.filter((mark) => mark.span.start === from + segment.start);
          const isEvidence = segment.over.some((at) => at >= marks.length && at !== selected);
          const isOpen = over.some(({ key }) => key === open);
          return (
            <Fragment key={segment.start}>
              {begins.map((mark) => (
                <MarkButton key={mark.key} mark={mark} isOpen={mark.key === open} onOpen={onOpen} />
              ))}
              <span
                data-start={from + segment.start}
                className={lookOf({
                  isMarked: over.length > 0,
                  isQuote: over.some(({ isQuote }) => isQuote),
                  isEvidence,
                  isOpen,
                  isSelected: segment.over.includes(selected),
                })}
              >
                {text.slice(from + segment.start, from + segment.end)}
              </span>
            </Fragment>
          );
        })}
      </p>
    </>
  );
}

interface MarkButtonProps {
  readonly mark: MarkInText;
  readonly isOpen: boolean;
  readonly onOpen: (key: string) => void;
}

function MarkButton({ mark, isOpen, onOpen }: MarkButtonProps) {
  const { key, number, speaker, isQuote } = mark;
  const look = isOpen ? 'bg-accent text-on-accent border-accent' : 'border-edge text-ink';
  return (
    <button
      type="button"
      id={`make-mark-${key}`}
      className={`me-1 inline-block min-h-6 min-w-6 select-none border-[1.5px] px-1 text-center align-[0.1em] font-sans font-semibold text-xs/[1.25rem] hover:border-ink max-sm:min-h-8 max-sm:min-w-8 max-sm:leading-[1.75rem] ${isQuote ? '' : 'border-dashed'} ${look}`}
      aria-label={says.mark(number, speaker, isQuote)}
      aria-pressed={isOpen}
      onClick={() => onOpen(key)}
    >
      {number}
    </button>
  );
}

interface Look {
  readonly isMarked: boolean;
  readonly isQuote: boolean;
  readonly isEvidence: boolean;
  readonly isOpen: boolean;
  readonly isSelected: boolean;
}

/** No state rests on colour alone: a quote has a line below it, a summary a broken one, evidence dots. */
function lookOf({ isMarked, isQuote, isEvidence, isOpen, isSelected }: Look): string {
  const line = isMarked
    ? `underline underline-offset-[0.28em] decoration-edge ${isQuote ? '' : 'decoration-dashed'}`
    : '';
  const dots =
    isEvidence && !isMarked
      ? 'underline decoration-dotted underline-offset-[0.28em] decoration-accent'
      : '';
  const tint = isOpen ? 'bg-accent-tint' : '';
  const ground = isSelected
    ? 'bg-accent-tint shadow-[inset_0_-2px_var(--accent)] forced-colors:bg-[Highlight] forced-colors:text-[HighlightText]'
    : tint;
  return [line, dots, ground, isEvidence && isMarked ? 'decoration-accent decoration-2' : '']
    .join(' ')
    .trim();
}
