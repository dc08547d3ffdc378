import { useState } from 'react';
import { nextKey, type Span } from '@/domain/make/bench';
import type { Target } from '@/domain/make/judge-bench';
import { markStatement, refuseProposal } from '@/domain/make/mark-acts';
import type { Proposal } from '@/domain/make/proposals';
import { paragraphAt, splitParagraphs } from '@/domain/make/units';
import { type Desk, fieldId, focusSoon } from './fields/desk';

export const tabs = ['source', 'mark', 'events', 'names', 'left', 'save'] as const;
export type Tab = (typeof tabs)[number];

/** What is open beside the text. */
export interface Open {
  readonly tab: Tab;
  readonly span: Span | null;
  /** Keys of records whose forms are open. */
  readonly statement: string | null;
  readonly event: string | null;
  readonly name: string | null;
}

const closed: Open = { tab: 'source', span: null, statement: null, event: null, name: null };

/** Statement and event that were worked on last, to which more words may be given. */
interface Last {
  readonly statement: string | null;
  readonly event: string | null;
}

export type Opening = ReturnType<typeof useOpen>;

/** What is open, and the ways to it; each moves the focus there, and closing moves it back into the text. */
export function useOpen({ bench, act }: Desk) {
  const [open, setOpen] = useState<Open>(closed);
  const [last, setLast] = useState<Last>({ statement: null, event: null });
  const show = (change: Partial<Open>, focus: string) => {
    setOpen((before) => ({ ...before, span: null, statement: null, ...change }));
    const { statement, event } = change;
    setLast((before) => ({
      statement: statement ?? before.statement,
      event: event ?? before.event,
    }));
    focusSoon(focus);
  };
  const onMarked = (key: string) => {
    show({ tab: 'mark', statement: key }, fieldId(key, 'speaker'));
  };
  return {
    open,
    last,
    onTab: (tab: Tab) => setOpen((before) => ({ ...before, tab })),
    onSpan: (span: Span) => show({ tab: 'mark', span }, 'make-mark-quote'),
    /** Selects more or less, without moving the focus. */
    onWidth: (span: Span) => setOpen((before) => ({ ...before, span })),
    onOpen: (key: string) => show({ tab: 'mark', statement: key }, fieldId(key, '')),
    onMarked,
    onTake: (proposal: Proposal) => {
      act(markStatement([proposal.span], proposal.form, proposal.speaker));
      onMarked(nextKey(bench));
    },
    onRefuse: (proposal: Proposal) => {
      act(refuseProposal(proposal.id));
      focusSoon(`make-paragraph-${proposal.paragraph + 1}`);
    },
    onEvent: (event: string) => show({ tab: 'events', event }, fieldId(event, '')),
    onEventClose: () => show({ event: null }, 'make-new-event'),
    onClose: () => {
      const { statement, span } = open;
      const mark = statement && document.getElementById(`make-mark-${statement}`);
      const at = span ? paragraphAt(splitParagraphs(bench.text), span.start) + 1 : 1;
      show({}, mark ? mark.id : `make-paragraph-${at}`);
    },
    onGo: (target: Target) => show(placeOf(target), focusOf(target)),
  };
}

/** Where a finding's field is. */
function placeOf({ part, key }: Target): Partial<Open> {
  if (part === 'statements') return { tab: 'mark', statement: key };
  if (part === 'events') return { tab: 'events', event: key };
  if (part === 'source') return { tab: 'source' };
  return { tab: 'names', name: key };
}

const fields: Readonly<Record<Target['part'], readonly string[]>> = {
  statements: ['speaker', 'text', 'events', 'themes', 'source'],
  events: [
    'title',
    'label',
    'summary',
    'place',
    'date.why',
    'date.stated',
    'date.basis',
    'date',
    'evidence',
  ],
  speakers: ['name', 'role', 'organisation'],
  themes: ['label', 'definition'],
  source: ['title', 'publisher', 'published', 'url', 'language', 'kind'],
};

function focusOf({ part, key, field }: Target): string {
  const known = fields[part].find((each) => field.startsWith(each)) ?? fields[part][0] ?? '';
  return fieldId(part === 'source' ? 'source' : key, known);
}
