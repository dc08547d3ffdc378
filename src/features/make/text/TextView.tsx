import { memo, type ReactNode, useMemo, useRef } from 'react';
import type { Bench, Span, StatementEntry } from '@/domain/make/bench';
import { openProposals, type Proposal } from '@/domain/make/proposals';
import { splitParagraphs } from '@/domain/make/units';
import { makeWords } from '@/words/make-en';
import { Paragraph } from './Paragraph';
import { ProposalLine } from './ProposalLine';
import { useSelected } from './use-selected';

interface TextViewProps {
  readonly bench: Bench;
  /** Nothing is proposed to whoever can only read. */
  readonly isReading: boolean;
  readonly span: Span | null;
  /** Key of the statement whose form is open. */
  readonly open: string | null;
  readonly onSpan: (span: Span) => void;
  readonly onOpen: (key: string) => void;
  readonly onTake: (proposal: Proposal) => void;
  readonly onRefuse: (proposal: Proposal) => void;
}

const says = makeWords.text;

/** The text as numbered paragraphs, each with its marks and what may be marked in it. */
export function TextView(props: TextViewProps) {
  const { bench, isReading, span, open, onSpan, onOpen, onTake, onRefuse } = props;
  const { text, statements, events, source } = bench;
  const list = useRef<HTMLOListElement>(null);
  const paragraphs = useMemo(() => splitParagraphs(text), [text]);
  const proposals = useMemo(() => (isReading ? [] : openProposals(bench)), [bench, isReading]);
  const evidence = useMemo(
    () =>
      events.flatMap((event) =>
        event.evidence.flatMap((each) => (each.question ? [] : each.spans)),
      ),
    [events],
  );
  useSelected(list, onSpan);
  return (
    <section aria-labelledby="make-text-title">
      <h2 id="make-text-title" tabIndex={-1} className="sr-only">
        {says.title}
      </h2>
      <p className="mb-3 text-ink-2 text-sm">{says.how}</p>
      <ol ref={list} role="list" lang={source.language || undefined}>
        {paragraphs.map((paragraph, number) => (
          <Row
            key={paragraph.start}
            text={text}
            paragraph={paragraph}
            number={number + 1}
            statements={statements}
            bench={bench}
            evidence={evidence}
            span={span && touches(span, paragraph) ? span : null}
            open={open}
            onSpan={onSpan}
            onOpen={onOpen}
          >
            {proposals
              .filter((proposal) => proposal.paragraph === number)
              .map((proposal) => (
                <ProposalLine
                  key={proposal.id}
                  bench={bench}
                  proposal={proposal}
                  onTake={onTake}
                  onRefuse={onRefuse}
                />
              ))}
          </Row>
        ))}
      </ol>
    </section>
  );
}

interface RowProps {
  readonly text: string;
  readonly paragraph: Span;
  readonly number: number;
  readonly statements: readonly StatementEntry[];
  readonly bench: Bench;
  readonly evidence: readonly Span[];
  readonly span: Span | null;
  readonly open: string | null;
  readonly onSpan: (span: Span) => void;
  readonly onOpen: (key: string) => void;
  readonly children: ReactNode;
}

function Row({ statements, evidence, paragraph, bench, children, ...rest }: RowProps) {
  const marks = statements.flatMap((statement, at) => {
    const spans = statement.question
      ? []
      : statement.spans.filter((each) => touches(each, paragraph));
    return spans.map((each) => ({
      key: statement.key,
      span: each,
      number: at + 1,
      isQuote: statement.form !== 'reported',
      speaker: bench.speakers.find(({ key }) => key === statement.speaker)?.name ?? '',
    }));
  });
  return (
    <li className="mb-4 grid grid-cols-[2.75rem_minmax(0,1fr)] gap-x-2 [contain-intrinsic-size:auto_8rem] [content-visibility:auto]">
      <MemoParagraph
        {...rest}
        paragraph={paragraph}
        marks={marks}
        evidence={evidence.filter((each) => touches(each, paragraph))}
      />
      <div className="col-start-2">{children}</div>
    </li>
  );
}

/** Drawn again only where something in it changed: a text may have thousands. */
const MemoParagraph = memo(Paragraph, (before, after) => {
  return (
    before.text === after.text &&
    before.span === after.span &&
    before.open === after.open &&
    before.number === after.number &&
    JSON.stringify([before.marks, before.evidence]) ===
      JSON.stringify([after.marks, after.evidence])
  );
});

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && a.end > b.start;
}
