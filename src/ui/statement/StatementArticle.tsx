import { useContext, useId } from 'react';
import type { Source, Statement } from '@/domain/format/schema';
import { explainForm } from '@/domain/say/statement-form';
import { ThingLink } from '@/ui/links/ThingLink';
import { standingOf, useFromAttention, useThingActions } from '@/ui/links/thing-context';
import { OwnText } from '@/ui/own/OwnText';
import { SourceNounContext } from '@/ui/own/source-noun';
import { words } from '@/words/en';
import { FoldedText } from './FoldedText';
import { FormLine } from './FormLine';
import type { MarkedRange } from './MarkedText';
import { useStatementAside } from './statement-aside';
import { statementFrame } from './statement-frame';

interface StatementArticleProps {
  readonly statement: Statement;
  /** Of the source; a quote is in it. */
  readonly language?: string | undefined;
  /** Which way its script runs, where the source says so. */
  readonly direction?: Source['direction'];
  readonly speakerName: string;
  /** Its place in the article, from 1, and how many there are. */
  readonly number: number;
  readonly of: number;
  /** Words to mark in the text. */
  readonly ranges: readonly MarkedRange[];
  /** Where it is in a list that does not hold all at once, from 1, and how many that has. */
  readonly position?: number | undefined;
  readonly size?: number | undefined;
  /** What is to be known before the words. */
  readonly lead?: React.ReactNode;
  /** Links and buttons below the text. */
  readonly children?: React.ReactNode;
}

/** One statement: its form, its words, what it refers to. A reported one never looks like a quote. */
export function StatementArticle(props: StatementArticleProps) {
  const { statement, speakerName, number, of, ranges } = props;
  const headingId = useId();
  const noun = useContext(SourceNounContext);
  const { point } = useThingActions();
  const aside = useStatementAside();
  const thing = { kind: 'statement', id: statement.id } as const;
  const standing = useFromAttention((now) =>
    now.lit.statements.has(statement.id)
      ? 'linked'
      : standingOf({ ...now, linked: now.lit }, thing),
  );
  return (
    <article
      className={statementFrame(statement.form)}
      data-form={statement.form}
      data-standing={standing}
      aria-labelledby={headingId}
      aria-posinset={props.position}
      aria-setsize={props.size}
      onPointerOver={() => point(thing)}
      onPointerLeave={() => point(null)}
      onFocus={() => point(thing)}
      onBlur={() => point(null)}
    >
      <FormLine statement={statement} meaning={explainForm(statement, noun)}>
        <h4 id={headingId}>
          <ThingLink
            thing={thing}
            className="touch no-underline hover:underline max-sm:leading-touch"
          >
            <span className="sr-only">
              <OwnText>{speakerName}</OwnText>,
            </span>{' '}
            {words.statement.number(number, of)}
          </ThingLink>
        </h4>
      </FormLine>
      {props.lead}
      <FoldedText
        statement={statement}
        language={props.language}
        direction={props.direction}
        ranges={ranges}
        number={number}
        isAsked={standing === 'selected'}
      />
      {aside?.(statement)}
      {props.children}
    </article>
  );
}
