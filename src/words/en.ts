/**
 * Every word of the interface, in English. Pure data and small functions that fill in a blank;
 * no room imports another for words, every room may import this file.
 */
const thousands = new Intl.NumberFormat('en');

function preposition(precision: string): string {
  if (precision === 'minute' || precision === 'second') return 'at';
  return precision === 'day' ? 'on' : 'in';
}

export const words = {
  dates: {
    months:
      'January February March April May June July August September October November December'.split(
        ' ',
      ),
    monthsShort: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
    seasons: ['spring', 'summer', 'autumn', 'winter'],
    southern: (season: string) => `southern ${season}`,
    day: (day: string, month: string, year: string) => `${day} ${month} ${year}`,
    dayOfMonth: (day: string, month: string) => `${day} ${month}`,
    month: (month: string, year: string) => `${month} ${year}`,
    season: (season: string, year: string) => `${season} ${year}`,
    bc: (year: string) => `${year} BC`,
    ad: (year: string) => `AD ${year}`,
    decade: (year: string, style: 'short' | 'long') =>
      style === 'short' ? `${year}s` : `the ${year}s`,
    approximate: (date: string) => `about ${date}`,
    uncertain: (date: string) => `${date}, uncertain`,
    uncertainEnd: (date: string) => `${date} (uncertain)`,
    sometimeIn: (date: string) => `some time in ${date}`,
    /** Where the two ends share their rest: 25–26 Feb 1992, 1988–1994. */
    dash: (from: string, to: string, style: 'short' | 'long') =>
      style === 'short' ? `${from}–${to}` : `${from} to ${to}`,
    fromTo: (from: string, to: string) => `${from} to ${to}`,
    between: (from: string, to: string) => `between ${from} and ${to}`,
    fromOn: (from: string) => `from ${from} on`,
    fromUnknownEnd: (from: string) => `from ${from}, end unknown`,
    until: (to: string) => `until ${to}`,
    untilUnknownStart: (to: string) => `until ${to}, start unknown`,
    before: (date: string, precision: string) => `${preposition(precision)} or before ${date}`,
    after: (date: string, precision: string) => `${preposition(precision)} or after ${date}`,
    /** A time of day: 14:30, 14:30:05. */
    clock: (hour: number, minute: number, second?: number) =>
      [hour, minute, ...(second === undefined ? [] : [second])]
        .map((part) => String(part).padStart(2, '0'))
        .join(':'),
    at: (day: string, time: string) => `${day}, ${time}`,
    /** Minutes ahead of UTC, as stated: (UTC+4), (UTC−3:30). */
    offset: (minutes: number) => {
      const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
      const ahead = `${minutes < 0 ? '−' : '+'}${hours}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
      return `(UTC${minutes === 0 ? '' : ahead})`;
    },
    /** Where times of several offsets share one axis. */
    inUtc: (day: string) => `${day}, UTC`,
    quoted: (stated: string) => `“${stated}”`,
    quotedThen: (stated: string, date: string) => `“${stated}”: ${date}`,
    lasted: (stated: string) => `lasted “${stated}”, dates not stated`,
    listNotStated: 'not stated',
    notStated: 'date not stated',
    inferred: 'inferred',
    inferredParts: (parts: readonly string[]) =>
      `${parts.join(', ').replace(/, (?=[^,]*$)/, ' and ')} inferred`,
    parts: { year: 'year', month: 'month', day: 'day', start: 'start', end: 'end' },
    tags: {
      stated: 'Date as stated',
      inferred: 'Date inferred',
      'not-stated': 'Date not stated',
      'duration-only': 'Duration only',
    },
  },
  // ── everything but dates ──
  app: {
    name: 'Saywhen',
    /** Of the interface itself, as BCP 47 has it. */
    language: 'en',
    /** The name as the wordmark cuts it, at the bar between. */
    wordmark: ['Say', 'when'],
    skip: 'Skip to the events',
    skipToDetails: 'Skip to details',
    skipName: 'Skip',
    documentTitle: (shown: string, dataset: string) => `${shown} · ${dataset}`,
    /** Only of what there is; where nobody is quoted, people are not called speakers. */
    counts: (speakers: number, statements: number, events: number) =>
      [
        statements > 0 && count(speakers, 'speaker'),
        statements > 0 && count(statements, 'statement'),
        statements === 0 &&
          speakers > 0 &&
          (speakers === 1 ? '1 person' : `${grouped(speakers)} people`),
        events > 0 && count(events, 'event'),
      ]
        .filter(Boolean)
        .join(', ') || 'No events',
    fromSources: (sources: number, noun: SourceNoun) =>
      sources === 1 ? `all from one ${noun.one}` : `from ${countSources(sources, noun)}`,
    /** A name that two people have, and what tells them apart. */
    toldApart: (name: string, how: string) => `${name} (${how})`,
    home: 'Saywhen home',
    crashed: 'Something went wrong on this page.',
    crashedCure: 'Reload the page. If it happens again, the message below will help to fix it.',
    reload: 'Reload',
  },
  theme: {
    choices: { system: 'system', light: 'light', dark: 'dark' },
    now: (choice: string) => `Colour theme: ${choice}`,
  },
  loading: {
    dataset: 'Loading the dataset…',
    bytes: (file: string, done: number, total: number | null) =>
      total === null
        ? `Downloading ${file}: ${megabytes(done)} MB.`
        : `Downloading ${file}: ${megabytes(done)} of ${megabytes(total)} MB.`,
    records: (file: string, done: number, total: number | null) =>
      total === null
        ? `Reading ${file}: ${count(done, 'record')}.`
        : `Reading ${file}: ${grouped(done)} of ${count(total, 'record')}.`,
    noAnswer: 'The server has not answered yet.',
    index: 'Indexing…',
    part: 'Finding the requested part…',
    nextPart: 'Loading another part…',
    partStopped: 'The other part was not loaded.',
    cancel: 'Cancel',
    stopped: 'Loading stopped.',
    loadAgain: 'Load again',
  },
  part: {
    inAnotherPart: 'in another part',
    eventElsewhere:
      'This event belongs to another part. Only statements in this part that refer to it are shown here.',
    bySpeaker: (statements: number, noun: SourceNoun) =>
      `${count(statements, 'statement')} in this part, ${inOrder(noun)}`,
    nothing: (query: string) => `Nothing in this part matches “${query}”.`,
  },
  failure: {
    network: 'The dataset could not be loaded. You may be offline.',
    status: (file: string, status: number) =>
      `The dataset could not be loaded: the server returned ${status} for ${file}.`,
    statusCure: 'Check that the file is in the site’s data folder, then try again.',
    networkCure: (file: string) => `Check your connection, then try again. The file is ${file}.`,
    broken: (errors: number, file: string) =>
      `${file} has ${inWords(errors)} ${errors === 1 ? 'error' : 'errors'}, so it is not shown.`,
    brokenWhy:
      'A quote that does not match its source, or a date that is not valid, would mislead readers. The file was not changed.',
    inRecord: (path: string, name: string) => `${path} (“${name}”)`,
    tooMany: (shown: number, all: number) => `The first ${shown} of ${all} errors:`,
    damaged: (file: string) => `${file} cannot be unpacked: it is cut short or damaged.`,
    damagedCure: 'Compress it again with gzip, as one piece, and replace it on the server.',
    tooLarge: (file: string) => `${file} is too large to show in a browser.`,
    tooLargeCure:
      'The limits are 2 GB, two million events and two million statements. Split the dataset, or leave part of it out.',
    worker: 'The dataset could not be read in this browser.',
    workerCure: 'It may be short of memory. Close other tabs, then try again.',
    part: 'This part of the page could not be loaded',
    partCure: 'You may be offline, or this site may have been updated.',
    piece: 'This part of the page could not be shown',
    pieceCure: 'The rest of the page still works.',
    retry: 'Try again',
    copyList: 'Copy this list',
  },
  pages: {
    event: (date: string, summary?: string) =>
      summary === undefined ? `${capital(date)}.` : `${capital(date)}. ${summary}`,
    quote: (text: string) => `“${text}”`,
    spoken: (form: string, text: string) => `${form}: ${text}`,
    reported: (form: string, text: string) => `${form}, in our paraphrase: ${text}`,
    speaker: (role: string | undefined, statements: number | null) =>
      [
        role === undefined ? '' : `${capital(role)}.`,
        statements === null ? '' : `${count(statements, 'statement')} in this dataset.`,
      ]
        .filter(Boolean)
        .join(' '),
  },
  filters: {
    kinds: {
      speakers: { legend: 'Speakers', many: 'speakers' },
      people: { legend: 'People', many: 'people' },
      themes: { legend: 'Themes', many: 'themes' },
    },
    open: 'Filters',
    /** Where there is nothing to filter by: the controls of the view alone. */
    viewOnly: 'View',
    clear: 'Clear filters',
    more: (many: string) => `All ${many}`,
    fewer: (many: string) => `Fewer ${many}`,
    all: (options: number, many: string) => `All ${grouped(options)} ${many}`,
    show: (visible: number) => `Show ${count(visible, 'event')}`,
    statementUnit: (statements: number) => (statements === 1 ? 'statement' : 'statements'),
    /** What the number of an option counts. */
    unit: (statements: number, events: number) => {
      const [said, own] = [count(statements, 'statement'), count(events, 'event')];
      if (events === 0) return said.replace(/^\S+ /, '');
      return statements === 0 ? own.replace(/^\S+ /, '') : `(${said}, ${own})`;
    },
    visible: (visible: number, all: number) =>
      all === 0 ? 'No events' : `${grouped(visible)} of ${count(all, 'event')}`,
  },
  view: {
    lanes: 'Lanes',
    laneModes: { none: 'None', theme: 'Theme', speaker: 'Speaker' },
    /** Instead of a speaker, where not all speak. */
    person: 'Person',
    fold: 'Fold quiet years',
    fit: 'Fit to results',
    zoomOut: 'Zoom out',
    zoomIn: 'Zoom in',
    all: 'All',
    allName: 'Show the whole timeline',
  },
  timeline: {
    region: 'Timeline',
    marks: 'Events on the timeline',
    help: 'Use the arrow keys to move between events in date order, and Home and End to go to the first and last. Enter selects an event or opens a group of events; plus and minus zoom.',
    mark: (title: string, date: string, place: { readonly index: number; readonly of: number }) =>
      `${title}, ${date}, ${place.index + 1} of ${place.of}`,
    heap: (events: number, longerThan: number) => ({
      count: grouped(events),
      unit: longerThan > 0 ? `events, each over ${length(longerThan)}` : 'events',
      briefUnit: longerThan > 0 ? 'long' : 'events',
    }),
    heapAmong: (title: string) => `${title}, …`,
    heapName: (heap: HeapWords, place: { readonly index: number; readonly of: number }) => {
      const { count: events, longerThan, from, to, among } = heap;
      const when = from === to ? from : `${from} to ${to}`;
      const long = longerThan > 0 ? `, each over ${length(longerThan)}` : '';
      const named = among === '' ? '' : `, among them ${among}`;
      return `${grouped(events)} events, ${when}${long}${named}, ${place.index + 1} of ${place.of}`;
    },
    inLane: (lane: string) => `in ${lane}`,
    dimmed: 'outside the filters',
    unreferenced: 'No statement refers to it',
    laneSize: (events: number) => count(events, 'event'),
    /** Above events that are in no lane, where events say themselves in which they are. */
    inNoLane: { theme: 'No theme', speaker: 'No one named' },
    otherLanes: (lanes: number) => `${grouped(lanes)} others`,
    moreLanes: (lanes: number) => `Show ${grouped(lanes)} more`,
    fold: {
      years: (years: number) => `${years} quiet ${years === 1 ? 'year' : 'years'} folded`,
      yearsNext: (years: number) => `${count(years, 'year')}`,
      months: (months: number) => `${count(months, 'month')}`,
      monthsFirst: (months: number) => `${count(months, 'quiet month')} folded`,
      shortYears: (years: number) => `${years} yr`,
      shortMonths: (months: number) => `${months} mo`,
      unfold: (length: string) => `Unfold ${length}`,
    },
    /** A few events far outside what is shown at first. */
    edge: {
      earlier: (events: number, year: string) =>
        `${thousands.format(events)} earlier, from ${year}`,
      later: (events: number, year: string) => `${thousands.format(events)} later, to ${year}`,
      show: (text: string) => `${text}: show`,
      arrow: { earlier: (text: string) => `‹ ${text}`, later: (text: string) => `${text} ›` },
    },
    quietYears: (years: number) => count(years, 'quiet year'),
    quietMonths: (months: number) => count(months, 'month'),
    explainMany: 'Select an event to see lines to the statements about it.',
    explainRest:
      'Each line is one statement, from where it was made to what it refers to. Dashed: reported.',
    explainEvent: (statements: number) =>
      `${capital(inWords(statements))} ${statements === 1 ? 'statement refers' : 'statements refer'} to this event. Dotted underline: named in the same statements, or where they were made.`,
    explainUnreferenced: 'No statement refers to this event.',
    explainFirst: (lines: number) => `Only the first ${lines} lines are drawn.`,
    explainLine: 'The line runs from where it was made to what it refers to.',
    explainStatement: 'Dotted underline: the events it refers to.',
    explainSpeaker: 'Dotted underline: the events this speaker refers to.',
    threadLabel: (speaker: string, form: string) => `${speaker}, ${form}`,
    threadMany: (statements: number) => count(statements, 'statement'),
    threadForms: { 'direct-quote': 'direct quote', spoken: 'spoken', reported: 'reported' },
    howDrawn: 'How dates are drawn',
    whoReferred: 'Who referred to what',
    outside: (date: string, noun: SourceNoun) => `${date}, outside ${the(noun)}`,
    failed: 'The timeline could not be drawn here. The list below has the same events.',
  },
  overview: {
    region: 'Overview',
    from: 'Start of the period shown',
    to: 'End of the period shown',
  },
  undated: { list: 'Undated', count: (events: number) => count(events, 'event') },
  /** Lists too long to show in one piece. */
  rows: {
    shown: (from: number, to: number, all: number) =>
      `${grouped(from)} to ${grouped(to)} of ${grouped(all)}`,
    before: 'Show earlier',
    after: 'Show later',
    onlyInSight: 'Only the rows in sight are in the page; to find words in the others, use Search.',
  },
  list: {
    name: 'Events in date order',
    statementUnit: (statements: number) => `${statements === 1 ? 'statement' : 'statements'}`,
    agency: (noun: SourceNoun) => `${voiceOf(noun)}’s words`,
    saidHere: (statements: number) => `${grouped(statements)} said here`,
    undatedBelow: (events: number) =>
      `${capital(inWords(events))} more ${events === 1 ? 'event has' : 'events have'} no date; see Undated.`,
    inView: (inView: number, all: number) => `${grouped(inView)} of ${count(all, 'event')} in view`,
    listAll: (all: number) => `List all ${grouped(all)}`,
    follow: 'List only those in view',
    noneInView: 'No event is in the part of the timeline in view.',
    none: 'No dated event matches the filters.',
    onlyUndated: (events: number) =>
      events === 1
        ? 'The one event has no date; see Undated.'
        : `All ${grouped(events)} events have no date; see Undated.`,
    order:
      'Sorted by earliest possible date, then latest; the same times of one day as in the dataset, all else by title. “Order not certain”: it may have happened before an event above it.',
    orderUncertain: '; order\u00a0not\u00a0certain',
  },
  details: {
    region: 'Details',
    tookPart: (events: number) => `Took part in ${count(events, 'event')}`,
    moreEvents: (left: number) => `and ${grouped(left)} more`,
    /** By the forms that its statements have: “As quoted or reported”. */
    as: (forms: readonly (keyof typeof asForms)[]) =>
      `As ${either(forms.map((form) => asForms[form]))}`,
    kept: (kept: number, all: number) => `${grouped(kept)} of ${grouped(all)} statements`,
    prompt: (noun: SourceNoun) =>
      `Select an event to see who referred to it, or read every statement ${inOrder(noun)}.`,
    close: 'Close',
    outside: (n: number) => `${grouped(n)} more outside the filters`,
    allOutside: (n: number) => `${count(n, 'statement')} outside the filters`,
    notes: 'Notes',
    neighbours: 'Other statements',
    saidHere: 'No statement refers to this event. These were made here:',
    unreferenced: (noun: SourceNoun) => `No statement in ${these(noun)} refers to this event.`,
    agency: (noun: SourceNoun) => `In the ${voiceOf(noun)}’s words`,
    place: 'Place',
    period: ['Kind', 'A period'],
    participants: 'Took part',
    themes: 'Themes',
    links: 'Further reading',
    alsoCalled: 'Names that others use',
    usedBy: (text: string, who: string) => `“${text}” (${who})`,
    noStatements: 'No statement matches the filters.',
    organisation: 'Organisation',
    otherNames: 'Name in other sources',
    bySpeaker: (n: number, noun: SourceNoun) => `${count(n, 'statement')} ${inOrder(noun)}`,
    outsideOf: (noun: SourceNoun) => `Outside ${the(noun)}`,

    previous: 'Previous statement',
    next: 'Next statement',
  },
  /** Where nobody is quoted: the events, to be read one after the other. */
  story: {
    title: 'What happened',
    all: (events: number) => count(events, 'event'),
    none: 'No event matches the filters.',
    showAll: (events: number) => `Show all ${grouped(events)}`,
    readAll: (events: number) =>
      events === 1 ? 'Read the event' : `Read all ${grouped(events)} events`,
  },
  statement: {
    title: (speaker: string, number: number, all: number) =>
      `${speaker}, statement ${grouped(number)} of ${grouped(all)}`,
    number: (number: number, all: number) => `statement ${grouped(number)} of ${grouped(all)}`,
    forms: { 'direct-quote': 'Direct quote', spoken: 'Spoken', reported: 'Reported statement' },
    topicOnly: 'Reported statement (topic)',
    formMeaning: {
      'direct-quote': (noun: SourceNoun) =>
        noun.isArticle
          ? 'Printed between quotation marks in the article; we have not heard the speech.'
          : `Between quotation marks in the ${noun.text}; we have not heard it said.`,
      spoken: () => 'Speech, as the record or the recording has it.',
      reported: (noun: SourceNoun) =>
        `The ${voiceOf(noun)}’s wording of what the speaker said, in our paraphrase.`,
    },
    topicMeaning: (noun: SourceNoun) =>
      `The ${voiceOf(noun)} names what the speaker spoke about, not what was said; in our paraphrase.`,
    paraphrase: 'in our paraphrase',
    showAll: 'Show all',
    showLess: 'Show less',
    ofNumber: (number: number) => `statement ${grouped(number)}`,
    to: 'To',
    answers: 'Answers',
    answeredBy: 'Answered by',
    joint: 'Ours: here the source interrupts these words.',
    refersTo: 'Refers to',
    alsoRefersTo: 'Also refers to',
    refersToNone: 'Refers to no event.',
    and: 'and',
    link: 'Copy link',
    cite: 'Copy as citation',
    source: 'Show in source',
  },
  beside: {
    open: 'Read side by side',
    close: (noun: SourceNoun) => `Read ${inOrder(noun)}`,
  },
  notes: {
    kinds: {
      context: 'Context note',
      dating: 'Dating note',
      figure: 'Figure note',
      wording: 'Wording note',
      translation: 'Translation note',
      name: 'Name note',
      order: 'Order note',
    },
    grades: {
      P: 'primary text',
      N: 'news report',
      R: 'text reproduced on another site',
      W: 'copy of a Wikipedia article',
    },
    checked: (date: string) => `Checked ${date}`,
    onTimeline: 'Show outside dates on the timeline',
  },
  search: {
    name: 'Search',
    placeholder: 'Search',
    clear: 'Clear search',
  },
  share: {
    open: 'Share',
    download: 'Download',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'Select the link and copy it manually.',
    copyName: (what: string) => `Copy: ${what}`,
  },
  print: {
    statements: 'Where each statement appears in its source',
    sources: (sources: number) => (sources === 1 ? 'Source' : 'Sources'),
    source: (publisher: string, title: string, published: string) =>
      `${publisher}, “${title}”, ${published}.`,
    hash: (sha256: string) => `SHA-256 ${sha256}.`,
    place: (publisher: string, spans: readonly Readonly<Record<'start' | 'end', number>>[]) =>
      spans.length === 0 ? `${publisher}.` : `${publisher}, characters ${spansInWords(spans)}.`,
    version: (title: string, version: string) => `${title}, version ${version}.`,
    rights: (publisher?: string, licence?: { readonly name: string; readonly url: string }) =>
      [publisher, licence && `${licence.name} (${licence.url})`]
        .flatMap((part) => (part ? [`${part}.`] : []))
        .join(' '),
    printed: (day: string) => `Printed ${day} from`,
    cut: (first: number, all: number) =>
      `Only the first ${grouped(first)} of ${grouped(all)} are printed. Filter to print others.`,
  },
  cite: {
    open: 'Cite',
    openDataset: 'Cite this dataset',
    spoken: 'spoken, as recorded in the source',
    paraphrased: 'Reported statement, in the dataset’s paraphrase',
    paraphrasedTopic: 'Reported statement (topic), in the dataset’s paraphrase',
  },
  about: {
    open: 'About this dataset',
    title: 'About this dataset',
    close: 'Close',
    source: 'Source',
    version: 'Version',
    more: (noun: SourceNoun) => (noun.isArticle ? 'Who is not quoted, and more' : 'More about it'),
    moreOfEvents: 'More about it',
    check: checkAgainst,
    short: (noun: SourceNoun) =>
      noun.isArticle
        ? 'Including a statement is not endorsement, and we have not verified it.'
        : 'Including a statement is not endorsement, and does not mean that what it says is true.',
  },
  embed: {
    readAll: (statements: number) => `Read all ${grouped(statements)} statements`,
  },
} as const;

/** On preview cards: only a build draws those, so no browser has to fetch these words. */
export const cardWords = {
  marks: ['“', '”'],
  cut: { sentence: '[…]', word: '…' },
  inReport: (published: string, noun: SourceNoun) =>
    `in ${noun.isArticle ? 'a report' : withArticle(noun.one)} of ${published}`,
  said: (date: string) => `said ${date}`,
  saidOn: (date: string) => `said on ${date}`,
  referTo: (statements: number) =>
    `${count(statements, 'statement')} ${statements === 1 ? 'refers' : 'refer'} to it`,
  madeHere: (statements: number) =>
    `${count(statements, 'statement')} ${statements === 1 ? 'was' : 'were'} made here`,
  by: (names: string) => `, by ${names}`,
  names: (names: readonly string[], others: number) =>
    others > 0
      ? `${names.join(', ')} and ${count(others, 'other')}`
      : names.join(', ').replace(/, (?=[^,]*$)/, ' and '),
  unreferenced: 'No statement refers to it',
  agency: (noun: SourceNoun) => `; it is in the ${voiceOf(noun)}’s words.`,
  fullStop: '.',
  dateStated: (tag: string, stated: string) => `${tag}: “${stated}”.`,
  dateSays: (tag: string, stated: string, noun: SourceNoun) =>
    `${tag}: the ${noun.one} says “${stated}”.`,
  dateIs: (tag: string, date: string) => `${tag}: ${date}.`,
  noDates: 'No event in this dataset has a date.',
  dateBare: (tag: string) => `${tag}.`,
  alt: (form: string, speaker: string, text: string) => `${form} by ${speaker}: ${text}`,
  /** How many statements are someone's, and from which sources. */
  saidBy: (statements: number, sources: string) => `${count(statements, 'statement')}, ${sources}`,
  altTitle: (title: string, more: string) => (more === '' ? title : `${title}: ${more}`),
  altEvent: (title: string, date: string) => `${title} (${date}).`,
} as const;

/** What only the pages say that a build writes; no browser fetches these words either. */
export const siteWords = {
  needsScript: 'The timeline needs JavaScript. Everything it shows is set out below in words.',
  fromDisk:
    'This page was opened from a disk, where browsers do not run its timeline, search and filters. Everything they show is set out below in words; for the rest, put the site’s folder on a web server.',
  ownFromDisk:
    'This page was opened from a disk, where browsers do not run it. Put the site’s folder on a web server.',
  notFound: 'Page not found',
  notFoundCure: 'The address may be wrong, or the page may have been removed.',
  notFoundHome: 'Show everything in this dataset',
} as const;

export function inSeries(names: readonly string[]): string {
  return names
    .map((name) => `“${name}”`)
    .join(', ')
    .replace(/, (?=[^,]*$)/, ' and ');
}

/** "3 to 40", "3 to 40 and 52 to 60". */
export function spansInWords(spans: readonly Readonly<Record<'start' | 'end', number>>[]): string {
  return spans
    .map(({ start, end }) => `${start} to ${end}`)
    .join(', ')
    .replace(/, (?=[^,]*$)/, ' and ');
}

/** How the page calls a dataset's sources, or one of them. */
export interface SourceNoun {
  readonly one: string;
  readonly many: string;
  /** The text of one, which is read beside it. */
  readonly text: string;
  /** Whether there are several. */
  readonly isSeveral: boolean;
  /** An article speaks in an agency's words; of other sources nothing is known of who speaks. */
  readonly isArticle: boolean;
}

/** What a source is called that does not say its kind. */
export const articleNoun: SourceNoun = {
  one: 'article',
  many: 'articles',
  text: 'article',
  isSeveral: false,
  isArticle: true,
};

/** By `source.kind`: one, many, and the text of one where that has a name of its own. */
export const sourceNouns = {
  article: ['article', 'articles'],
  'press-release': ['press release', 'press releases'],
  interview: ['interview', 'interviews'],
  debate: ['debate', 'debates', 'transcript'],
  hearing: ['hearing', 'hearings', 'transcript'],
  speech: ['speech', 'speeches', 'transcript'],
  book: ['book', 'books'],
  letter: ['letter', 'letters'],
  broadcast: ['broadcast', 'broadcasts', 'transcript'],
  database: ['database', 'databases'],
  other: ['source', 'sources'],
} as const;

/** “the article”, “the debates” */
export function the({ one, many, isSeveral }: SourceNoun): string {
  return `the ${isSeveral ? many : one}`;
}

export function these({ one, many, isSeveral }: SourceNoun): string {
  return isSeveral ? `these ${many}` : `this ${one}`;
}

/** In which order statements stand. */
export function inOrder(noun: SourceNoun): string {
  return noun.isArticle ? 'in article order' : `in the order of ${the(noun)}`;
}

/** Whose words what no speaker says is in. */
export function voiceOf({ isArticle }: SourceNoun): string {
  return isArticle ? 'agency' : 'source';
}

/** “3 debates”; articles are “sources”, which also holds for several of their publishers. */
export function countSources(sources: number, { many, isArticle }: SourceNoun): string {
  return `${grouped(sources)} ${isArticle ? 'sources' : many}`;
}

/** One text at a time, however many there are. */
export function checkAgainst({ text }: SourceNoun): string {
  return `Check against the ${text}`;
}

/** What a group of events is told by: `longerThan` in ms, and the titles of its first events. */
interface HeapWords {
  readonly count: number;
  readonly longerThan: number;
  readonly from: string;
  readonly to: string;
  readonly among: string;
}

const msPerDay = 86_400_000;

/** A length of time in whole units of which there are two or more, rounded down. */
function length(ms: number): string {
  const days = ms / msPerDay;
  if (days >= 731) return `${grouped(Math.floor(days / 365.25))} years`;
  return days >= 62 ? `${Math.floor(days / 30.5)} months` : count(Math.floor(days), 'day');
}

const asForms = { 'direct-quote': 'quoted', spoken: 'spoken', reported: 'reported' } as const;

function either(all: readonly string[]): string {
  return all.join(', ').replace(/, (?=[^,]*$)/, ' or ');
}

function megabytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(1);
}

/** With a comma between thousands. */
export function grouped(number: number): string {
  return thousands.format(number);
}

/** "1 event", "2 events". */
export function count(number: number, noun: string): string {
  return `${grouped(number)} ${noun}${number === 1 ? '' : 's'}`;
}

const smallNumbers = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

export function inWords(number: number): string {
  return smallNumbers[number] ?? number.toLocaleString('en');
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}
