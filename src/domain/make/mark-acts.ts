import { makeWords } from '@/words/make-en';
import { type Act, changeIn, inOrder, sortStatements, without } from './act';
import {
  emptyBench,
  type Form,
  nextKey,
  type SourceEntry,
  type Span,
  type StatementEntry,
} from './bench';
import { replaceText } from './replace-text';

const { said } = makeWords;

/** Fixes the text that all else will cite. */
export function bringText(text: string, source: Partial<SourceEntry> = {}): Act {
  return {
    said: said.brought,
    change: () => ({ ...emptyBench, text, source: { ...emptyBench.source, ...source } }),
  };
}

/** Puts another text in the place of this one; every mark keeps its place, or asks. */
export function putText(text: string): Act {
  return { said: said.replaced, change: (bench) => replaceText(bench, text) };
}

export function editSource(change: Partial<SourceEntry>): Act {
  const [field = ''] = Object.keys(change);
  return {
    said: said.source,
    group: `source ${field}`,
    change: (bench) => ({ ...bench, source: { ...bench.source, ...change } }),
  };
}

export function chooseOccasion(occasion: string | null): Act {
  return { said: said.occasion, change: (bench) => ({ ...bench, occasion }) };
}

/** Marks a statement; statements stand in the order of the text. */
export function markStatement(
  spans: readonly Span[],
  form: Form,
  speaker: string | null = null,
): Act {
  return {
    said: said.marked,
    change: (bench) => {
      const statement: StatementEntry = {
        key: nextKey(bench),
        spans: inOrder(spans),
        question: null,
        form,
        summary: '',
        speaker,
        events: [],
        themes: [],
        topicOnly: false,
      };
      return {
        ...bench,
        statements: sortStatements([...bench.statements, statement]),
        next: bench.next + 1,
      };
    },
  };
}

export function editStatement(key: string, change: Partial<Omit<StatementEntry, 'key'>>): Act {
  const [field = ''] = Object.keys(change);
  return {
    said: said.edited,
    ...(field === 'summary' && { group: `${key} summary` }),
    change: (bench) => ({
      ...bench,
      statements: sortStatements(changeIn(bench.statements, key, change)),
    }),
  };
}

/** Adds words to a statement that its source interrupts. */
export function addPart(key: string, span: Span): Act {
  return {
    said: said.part,
    change: (bench) => ({
      ...bench,
      statements: sortStatements(
        bench.statements.map((statement) => {
          const isFree = statement.spans.every(({ start, end }) => {
            return end <= span.start || start >= span.end;
          });
          return statement.key === key && isFree
            ? { ...statement, spans: inOrder([...statement.spans, span]) }
            : statement;
        }),
      ),
    }),
  };
}

export function unmark(key: string): Act {
  return {
    said: said.unmarked,
    change: (bench) => ({ ...bench, statements: without(bench.statements, key) }),
  };
}

/** Refuses a proposal for good. */
export function refuseProposal(id: string): Act {
  return {
    said: said.refused,
    change: (bench) => {
      return bench.refused.includes(id) ? bench : { ...bench, refused: [...bench.refused, id] };
    },
  };
}

/** Answers where a mark belongs in the new text. */
export function settle(key: string, spans: readonly Span[]): Act {
  const answer = <M extends { readonly key: string }>(mark: M): M => {
    return mark.key === key ? { ...mark, spans: inOrder(spans), question: null } : mark;
  };
  return {
    said: said.settled,
    change: (bench) => ({
      ...bench,
      statements: sortStatements(bench.statements.map(answer)),
      events: bench.events.map((event) => ({ ...event, evidence: event.evidence.map(answer) })),
    }),
  };
}

/** The same for all marks that kept their words and paragraph, and only stand further on. */
export function settleMoved(): Act {
  const answer = <M extends Pick<StatementEntry, 'spans' | 'question'>>(mark: M): M => {
    const [offer] = mark.question?.kind === 'moved' ? mark.question.offers : [];
    return offer ? { ...mark, spans: offer, question: null } : mark;
  };
  return {
    said: said.settled,
    change: (bench) => ({
      ...bench,
      statements: sortStatements(bench.statements.map(answer)),
      events: bench.events.map((event) => ({ ...event, evidence: event.evidence.map(answer) })),
    }),
  };
}
