import { makeWords } from '@/words/make-en';
import { type Act, changeIn, exchange, groupOf, without } from './act';
import {
  type Bench,
  type EventEntry,
  type EvidenceEntry,
  nextKey,
  noDate,
  type Span,
} from './bench';
import { join } from './join';

const { said } = makeWords;

export function addEvent(title: string): Act {
  return {
    said: said.added(title),
    change: (bench) => ({
      ...bench,
      events: [...bench.events, newEvent(nextKey(bench), title)],
      next: bench.next + 1,
    }),
  };
}

/** Says that a statement refers to an event: one that is known by that title, or a new one. */
export function nameEvent(statement: string, title: string): Act {
  return {
    said: said.added(title),
    change: (bench) => {
      const known = bench.events.find((event) => event.title === title);
      const added = known ? bench : addEvent(title).change(bench);
      return join(added, { statement, field: 'events', key: known?.key ?? nextKey(bench) });
    },
  };
}

function newEvent(key: string, title: string): EventEntry {
  return { key, title, label: '', summary: '', place: '', date: noDate, evidence: [] };
}

export function editEvent(key: string, change: Partial<Omit<EventEntry, 'key' | 'evidence'>>): Act {
  return {
    said: said.edited,
    group: groupOf(key, change),
    change: (bench) => ({ ...bench, events: changeIn(bench.events, key, change) }),
  };
}

export function removeEvent(key: string): Act {
  return { said: said.removed, change: (bench) => moveEvent(bench, key, null) };
}

/** Makes two events one, which keeps the evidence of both. */
export function mergeEvents(from: string, into: string): Act {
  return {
    said: said.merged,
    change: (bench) => (from === into ? bench : moveEvent(bench, from, into)),
  };
}

function moveEvent(bench: Bench, from: string, into: string | null): Bench {
  const evidence = bench.events.find(({ key }) => key === from)?.evidence ?? [];
  return {
    ...bench,
    occasion: bench.occasion === from ? into : bench.occasion,
    events: without(bench.events, from).map((event) => {
      return event.key === into ? { ...event, evidence: [...event.evidence, ...evidence] } : event;
    }),
    statements: bench.statements.map((statement) => {
      return { ...statement, events: exchange(statement.events, from, into) };
    }),
  };
}

type Piece = Pick<EvidenceEntry, 'for' | 'voice'> & { readonly span: Span };

/** Lets an event rest on words of the text. */
export function addEvidence(event: string, { span, ...piece }: Piece): Act {
  return {
    said: said.evidence,
    change: (bench) => {
      const added = { ...piece, key: nextKey(bench), spans: [span], question: null };
      return {
        ...bench,
        events: bench.events.map((each) => {
          return each.key === event ? { ...each, evidence: [...each.evidence, added] } : each;
        }),
        next: bench.next + 1,
      };
    },
  };
}

export function removeEvidence(key: string): Act {
  return {
    said: said.unmarked,
    change: (bench) => ({
      ...bench,
      events: bench.events.map((event) => {
        return { ...event, evidence: without(event.evidence, key) };
      }),
    }),
  };
}
