import { type SourceNoun, the } from './en';

/**
 * The part of the catalogue that explains how dates are drawn, and what a group of events holds. It is
 * loaded with the dialog that uses it, so that no other reader has to fetch it.
 */
export const legendWords = {
  title: 'How dates are drawn',
  lead: 'Each mark answers two questions. Its fill shows how much of the time the event took: solid, all of it; hollow, some point within it. Its edge shows how we know: a full line is stated, a dashed line is worked out by us, a soft or open end is not known. These are the marks on the timeline now.',
  nothing: 'Nothing is on the timeline now.',
  /** Of a heap in a dataset where nobody is quoted. */
  heapOfEvents: (events: number) => `${grouped(events)} events.`,
  heapNote: (events: number, { statements, speakers, themes }: Voices) => {
    if (statements === 0) return `${grouped(events)} events; no statement refers to them.`;
    const by = speakers.map(({ label, count }) => `${grouped(count)} by ${label}`);
    const on = themes.map(({ label, count }) => `${grouped(count)} on ${label}`);
    const refer = statements === 1 ? 'statement refers' : 'statements refer';
    return `${grouped(statements)} ${refer} to these ${grouped(events)} events, including ${[...by, ...on].join(', ')}.`;
  },
  heapList: (events: number) => `${grouped(events)} events`,
  close: 'Close',
  rows: {
    period: ['A period', 'A named band behind the marks: an era, and no event of its own.'],
    day: ['Day', (noun: SourceNoun) => `Stated in ${the(noun)}.`],
    dayInferred: [
      'Day, partly inferred',
      'Part of the date, such as the year, is worked out by us.',
    ],
    daySoft: ['About this day', 'Approximate or uncertain; the lines beside it are not to scale.'],
    span: ['Lasted from … to …', 'Solid: it took all of this time.'],
    spanInferred: [
      'Lasted from … to …, inferred',
      'Dashed edge: we worked out when it began or ended.',
    ],
    spanSoft: ['Lasted, exact days not known', 'Soft where only the month or the year is known.'],
    openEnd: ['Continues', 'Fades out: it has no known end.'],
    openStart: ['Began earlier', 'Fades in: it has no known beginning.'],
    within: ['Some time within', 'Hollow: it happened at some point in this year or month.'],
    withinSoft: ['Some time around then', 'Soft ends: approximate or uncertain.'],
    season: ['Some time in this season', 'Soft ends. Autumn is drawn as September to November.'],
    withinInferred: [
      'Some time in this period',
      'Hatched, dashed edge: a period worked out by us.',
    ],
    before: ['On or before', 'Only the latest possible day is known.'],
    beforeInferred: [
      'On or before, inferred',
      'Dashed: the latest possible day is worked out by us.',
    ],
    after: ['On or after', 'Only the earliest possible day is known.'],
    afterInferred: [
      'On or after, inferred',
      'Dashed: the earliest possible day is worked out by us.',
    ],
    outside: [
      (noun: SourceNoun) => `Outside ${the(noun)}`,
      'Another source gives this date. Never counted.',
    ],
    heap: [
      'Many events',
      'Taller where there are more: each line is for twice as many. The number is given. Press to open.',
    ],
    fold: ['Folded time', 'Nothing begins or ends here. Press its label to unfold it.'],
    duration: ['Undated, duration known', 'Listed under Undated, never on the timeline.'],
    dateless: ['Undated', 'No date at all. Listed under Undated, never on the timeline.'],
  },
} as const;

function grouped(number: number): string {
  return number.toLocaleString('en');
}

interface Counted {
  readonly label: string;
  readonly count: number;
}

interface Voices {
  readonly statements: number;
  readonly speakers: readonly Counted[];
  readonly themes: readonly Counted[];
}
