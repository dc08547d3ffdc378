/**
 * The part of the catalogue that explains how dates are drawn. It comes with the dialog that holds it,
 * so that no other reader has to fetch it. What a heap holds is told from here too.
 */
export const legendWords = {
  title: 'How dates are drawn',
  lead: 'Two questions, two answers. Fill says how much of the time it took: solid, all of it; hollow, some point inside. Edge says how we know: a full line is stated, a dashed line is worked out by us, a soft or open end is not known. Here is what is on the axis now.',
  nothing: 'Nothing is drawn now.',
  heapNote: (events: number, { statements, speakers, themes }: Voices) => {
    if (statements === 0) return `${grouped(events)} events; no statement refers to them.`;
    const by = speakers.map(({ label, count }) => `${grouped(count)} by ${label}`);
    const on = themes.map(({ label, count }) => `${grouped(count)} on ${label}`);
    const refer = statements === 1 ? 'statement refers' : 'statements refer';
    return `${grouped(statements)} ${refer} to these ${grouped(events)} events, among them ${[...by, ...on].join(', ')}.`;
  },
  close: 'Close',
  rows: {
    day: ['Day', 'Stated in the article.'],
    dayInferred: [
      'Day, partly inferred',
      'A part of the date, such as the year, is worked out by us.',
    ],
    daySoft: ['About this day', 'Approximate or uncertain; the lines beside it have no length.'],
    span: ['Lasted from, to', 'Solid: it filled this time.'],
    spanInferred: [
      'Lasted, worked out by us',
      'Dashed edge: we worked out when it began or ended.',
    ],
    spanSoft: ['Lasted, ends not known to the day', 'Soft where only a month or a year is known.'],
    openEnd: ['Goes on', 'Fades out: it has no known end.'],
    openStart: ['From before', 'Fades in: it has no known beginning.'],
    within: ['Some time inside', 'Hollow: it happened at some point of this year or month.'],
    withinSoft: ['Some time about then', 'Soft ends: approximate, or uncertain.'],
    season: ['Some time in this season', 'Soft ends. Autumn is drawn as September to November.'],
    withinInferred: [
      'Some time in this window',
      'Hatched, dashed edge: a window worked out by us.',
    ],
    before: ['On or before', 'Only the latest possible day is known.'],
    beforeInferred: ['On or before, inferred', 'Dashed: the latest possible day is worked out.'],
    after: ['On or after', 'Only the earliest possible day is known.'],
    afterInferred: ['On or after, inferred', 'Dashed: the earliest possible day is worked out.'],
    outside: ['Outside the article', 'Another source gives this date. Never counted.'],
    heap: ['Many events', 'Taller means more; the number is written. Press to zoom in.'],
    fold: ['Folded time', 'Nothing begins or ends here. Press its name to unfold.'],
    duration: ['Undated, with a length', 'On the shelf, never on the axis.'],
    dateless: ['Undated', 'No date at all. On the shelf, never on the axis.'],
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
