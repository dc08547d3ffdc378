import { useId } from 'react';
import type { Statement } from '@/domain/format/schema';
import { explainForm, sayForm } from '@/domain/say/statement-form';
import { splitParagraphs } from '@/lib/split-paragraphs';
import { ThingLink } from '@/ui/links/ThingLink';
import { standingOf, useAttention, useThingActions } from '@/ui/links/thing-context';
import { words } from '@/words/en';
import { type MarkedRange, MarkedText } from './MarkedText';
import { useStatementAside } from './statement-aside';

/** Where a statement stands in a long list, from 1. */
export interface StatementPlace {
  readonly position: number;
  readonly of: number;
}

interface StatementArticleProps {
  readonly statement: Statement;
  readonly speakerName: string;
  /** Its place in the article, from 1, and how many there are. */
  readonly number: number;
  readonly of: number;
  /** Words to mark in the text. */
  readonly ranges: readonly MarkedRange[];
  readonly place?: StatementPlace;
  /** Links and buttons below the text. */
  readonly children?: React.ReactNode;
}

/** One statement: its form, its words, what it refers to. A reported one never looks like a quote. */
export function StatementArticle(props: StatementArticleProps) {
  const { statement, speakerName, number, of } = props;
  const headingId = useId();
  const { point } = useThingActions();
  const attention = useAttention();
  const aside = useStatementAside();
  const thing = { kind: 'statement', id: statement.id } as const;
  const isQuote = statement.form === 'direct-quote';
  const standing = attention.lit.statements.has(statement.id)
    ? 'linked'
    : standingOf({ ...attention, linked: attention.lit }, thing);
  return (
    <article
      className={`stmt ${isQuote ? 'stmt--quote' : 'stmt--reported'}`}
      data-standing={standing}
      aria-labelledby={headingId}
      aria-posinset={props.place?.position}
      aria-setsize={props.place?.of}
      onPointerOver={() => point(thing)}
      onPointerLeave={() => point(null)}
      onFocus={() => point(thing)}
      onBlur={() => point(null)}
    >
      <div className="form">
        <b title={explainForm(statement)}>{sayForm(statement)}</b>
        <h4 id={headingId}>
          <ThingLink thing={thing}>
            <span className="sr-only">{speakerName},</span> {words.statement.number(number, of)}
          </ThingLink>
        </h4>
        {!isQuote && <span className="form__aside">{words.statement.paraphrase}</span>}
      </div>
      {isQuote ? <Quote {...props} /> : <Reported {...props} />}
      {aside?.(statement)}
      {props.children}
    </article>
  );
}

/** Paragraphs of the verbatim text. The quotation marks come from CSS, outside the text. */
function Quote({ statement, ranges }: StatementArticleProps) {
  const paragraphs = splitParagraphs(statement.text);
  return (
    <blockquote className="quote">
      {paragraphs.map((paragraph) => (
        <p key={paragraph.start}>
          <MarkedText text={paragraph.text} ranges={shift(ranges, paragraph.start)} />
        </p>
      ))}
    </blockquote>
  );
}

function Reported({ statement, ranges }: StatementArticleProps) {
  return (
    <p className="reported">
      <MarkedText text={statement.text} ranges={ranges} />
    </p>
  );
}

function shift(ranges: readonly MarkedRange[], by: number): readonly MarkedRange[] {
  return ranges.map((range) => ({ ...range, start: range.start - by, end: range.end - by }));
}
