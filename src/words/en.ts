/**
 * Every word of the interface, in English. Pure data and small functions that fill in a blank;
 * no room imports another for words, every room may import this file.
 */
const thousands = new Intl.NumberFormat('en');

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
    before: (date: string, precision: string) =>
      `${precision === 'day' ? 'on' : 'in'} or before ${date}`,
    after: (date: string, precision: string) =>
      `${precision === 'day' ? 'on' : 'in'} or after ${date}`,
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
    cures: {
      tryThis: (date: string) => `Try "${date}".`,
      general:
        'Write year-month-day, such as "2025-08-08", or a shorter form: "2025-08" or "2025".',
      empty: 'Write a date, such as "2025-08-08", or omit this field.',
      tooLong: (max: number) => `Use ${max} characters or fewer.`,
      timeOfDay: 'Times of day are not supported. Give only the date, such as "2025-08-08".',
      allOf:
        'Braces mean all of these dates. Create an event for each, or use [ ] to mean one of them.',
      unclosedSet: 'Write a choice of dates between [ and ], such as "[2025-08-08..2026-02-28]".',
      interval: 'An interval needs a start and an end, such as "1992-02-25/1992-02-26".',
      noBound: 'Give a start, an end or both, or omit this field.',
      reversed: (end: string, start: string) =>
        `The end, ${end}, comes before the start, ${start}. Swap them.`,
      noMonth: (month: string) =>
        `There is no month ${month}. Months run from 01 to 12, seasons from 21 to 32.`,
      daysInMonth: (month: string, days: number) => `${month} has ${days} days.`,
      seasonDay: (season: string) =>
        `A season cannot have a day. Try "${season}", or give a month and a day.`,
      partsAfterX: 'Omit the month and day when a digit of the year is unknown.',
      dayAfterX: 'When the month is unknown, write XX for the day too, such as "2004-XX-XX".',
      yearZero: 'Write year zero (1 BC) as "0000".',
      yearTooFar: (limit: number) =>
        `Give a year from -${limit} to ${limit}; the timeline goes no further.`,
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
        events === 0 ? 'no events' : count(events, 'event'),
      ]
        .filter(Boolean)
        .join(', '),
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
    index: 'Indexing…',
    part: 'Finding the requested part…',
    nextPart: 'Loading another part…',
    partStopped: 'The other part was not loaded.',
    cancel: 'Cancel',
    stopped: 'Loading stopped.',
    loadAgain: 'Load again',
  },
  part: {
    region: 'Part of the dataset',
    shown: (days: Readonly<Record<'from' | 'to', string>>, events: number, all: number) =>
      `${days.from} to ${days.to}: ${grouped(events)} of ${grouped(all)} events`,
    scope:
      'Search, filters and counts cover only these. Events from other dates appear only where a statement here refers to them.',
    omitted: (statements: number) =>
      `${count(statements, 'statement')} made at these events ${statements === 1 ? 'refers' : 'refer'} to none of them and ${statements === 1 ? 'is' : 'are'} not shown.`,
    inThisPart: 'In this part:',
    inAnotherPart: 'in another part',
    eventElsewhere:
      'This event belongs to another part. Only statements in this part that refer to it are shown here.',
    bySpeaker: (statements: number, noun: SourceNoun) =>
      `${count(statements, 'statement')} in this part, ${inOrder(noun)}`,
    nothing: (query: string) => `Nothing in this part matches “${query}”.`,
    notCompared: (version: string) =>
      `This link was made for version ${version}. A dataset that loads in parts cannot be compared with it.`,
    earlier: 'Earlier part',
    later: 'Later part',
    day: 'Go to',
    go: 'Go',
  },
  failure: {
    network: 'The dataset could not be loaded. You may be offline.',
    status: (file: string, status: number) =>
      `The dataset could not be loaded: the server returned ${status} for ${file}.`,
    statusCure: 'Check that the file is in the site’s data folder, then try again.',
    missing: (file: string) => `${file} is missing.`,
    missingCure: 'Put it in the same folder as the dataset that lists it.',
    changed: (file: string) => `${file} changed while it was being read.`,
    changedCure: 'It may just have been replaced on the server. Try again.',
    damaged: (file: string) => `${file} cannot be unpacked: it is cut short or damaged.`,
    damagedCure: 'Compress it again with gzip, as one piece, and replace it on the server.',
    notParquet: (file: string, why: string) => `${file} could not be read as Parquet: ${why}.`,
    notParquetCure: 'Export the file again, then retry.',
    notTables: (file: string, why: string) => `${file} could not be read as DuckDB tables: ${why}.`,
    notTablesCure:
      'The server must support range requests, and duckdb-eh.wasm must be in the same folder (see data/README.md).',
    notBothTables: (file: string) =>
      `${file} is listed for events or for statements, but not for both.`,
    notBothTablesCure: 'A DuckDB file holds both. List it under both "events" and "statements".',
    networkCure: (file: string) => `Check your connection, then try again. The file is ${file}.`,
    broken: (errors: number, file: string) =>
      `${file} has ${inWords(errors)} ${errors === 1 ? 'error' : 'errors'}, so it is not shown.`,
    brokenWhy:
      'A quote that does not match its source, or a date that is not valid, would mislead readers. The file was not changed.',
    tooMany: (shown: number, all: number) => `The first ${shown} of ${all} errors:`,
    tooLarge: (file: string) => `${file} is too large to show in a browser.`,
    tooLargeCure:
      'The limits are 2 GB, two million events and two million statements. Split the dataset, or leave part of it out.',
    worker: 'The dataset could not be read in this browser.',
    workerCure: 'It may be short of memory. Close other tabs, then try again.',
    part: 'This part of the page could not be loaded',
    partCure: 'You may be offline. Check your connection, then reload the page.',
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
    needsScript: 'The timeline needs JavaScript. Everything it shows is set out below in words.',
    builtWith: (built: string, loaded: string) =>
      `This page was built from version ${built} of the dataset and shows version ${loaded}.`,
    builtWithOther: (version: string) =>
      `The dataset was replaced since this page was built, without a new version: both are ${version}. What is shown here is the new file; previews of links may show the old one.`,
    notFound: 'Page not found',
    notFoundCure: 'The address may be wrong, or the page may have been removed.',
    notFoundHome: 'Show everything in this dataset',
  },
  notice: {
    noSuch: (kind: string, id: string) => `There is no ${kind} “${id}” in this dataset.`,
    noSuchPage: (path: string) => `There is no page “${path}” here.`,
    badValue: (key: string, value: string) => `“${value}” is not a valid value for ${key}.`,
    badWindow: (window: string) => `The window ${window} is empty.`,
    stillApplies: 'The rest of your link still applies.',
    dismiss: 'Close this notice',
    kinds: { event: 'event', statement: 'statement', speaker: 'speaker', theme: 'theme' },
  },
  filters: {
    kinds: {
      speakers: { legend: 'Speakers', many: 'speakers' },
      people: { legend: 'People', many: 'people' },
      themes: { legend: 'Themes', many: 'themes' },
    },
    open: 'Filters',
    clear: 'Clear filters',
    more: (many: string) => `All ${many}`,
    fewer: (many: string) => `Fewer ${many}`,
    all: (options: number, many: string) => `All ${grouped(options)} ${many}`,
    search: (many: string) => `Search ${many}`,
    found: (found: number, all: number, many: string) =>
      `${grouped(found)} of ${grouped(all)} ${many}`,
    chosen: (many: string) => `Chosen ${many}`,
    remove: (name: string) => `Remove ${name}`,
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
    heap: (events: number) => ({ count: grouped(events), unit: 'events' }),
    heapName: (
      events: number,
      { from, to }: Readonly<Record<'from' | 'to', string>>,
      place: { readonly index: number; readonly of: number },
    ) => {
      const when = from === to ? from : `${from} to ${to}`;
      return `${grouped(events)} events, ${when}, ${place.index + 1} of ${place.of}`;
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
  undated: { list: 'Undated' },
  /** Lists too long to show in one piece. */
  rows: {
    shown: (from: number, to: number, all: number) =>
      `${grouped(from)} to ${grouped(to)} of ${grouped(all)}`,
    before: 'Show earlier',
    after: 'Show later',
  },
  list: {
    name: 'Events in date order',
    statementUnit: (statements: number) => `${statements === 1 ? 'statement' : 'statements'}`,
    agency: (noun: SourceNoun) => `${voiceOf(noun)}’s words`,
    saidHere: (statements: number) => `${grouped(statements)} said here`,
    undatedBelow: (events: number) =>
      `${capital(inWords(events))} more ${events === 1 ? 'event has' : 'events have'} no date; see Undated.`,
    none: 'No dated event matches the filters.',
    onlyUndated: (events: number) =>
      events === 1
        ? 'The one event has no date; see Undated.'
        : `All ${grouped(events)} events have no date; see Undated.`,
    order:
      'Sorted by earliest possible date, then latest, then title. “Order not certain”: it may have happened before an event above it.',
    orderUncertain: '; order\u00a0not\u00a0certain',
  },
  details: {
    region: 'Details',
    asQuotedOrReported: 'As quoted or reported',
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
    best: 'Best matches',
    clear: 'Clear search',
    none: (query: string) => `Nothing matches “${query}”.`,
    kinds: { event: 'Event' },
  },
  share: {
    open: 'Share',
    title: 'Share',
    close: 'Close',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'Select the link and copy it manually.',
    view: 'Link to this view',
    event: 'Link to this event',
    statement: 'Link to this statement',
    speaker: 'Link to this speaker',
    copyName: (what: string) => `Copy: ${what}`,
    links: 'Links',
    permanent: (version: string) => `Permanent link to version ${version}`,
    device: 'Share with another app',
    deviceFailed: 'Your device could not share the link. Copy it above.',
    embed: 'Embed',
    snippet: 'HTML for your page',
    snippetHint: 'It shows this view in a frame, including later corrections to the dataset.',
    cite: 'Cite',
    citeHint: 'A reference as text, BibTeX, RIS or CSL-JSON, naming the source and the version.',
    attributed: {
      'direct-quote': 'Copy quote with attribution',
      spoken: 'Copy words with attribution',
      reported: 'Copy paraphrase with attribution',
    },
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
    printed: (day: string) => `Printed ${day} from`,
    tooMany: (all: number, max: number) =>
      `The source locations of ${grouped(all)} statements are not listed here. Filter to ${max} or fewer to print them.`,
  },
  cite: {
    open: 'Cite',
    openDataset: 'Cite this dataset',
    close: 'Close',
    titles: {
      dataset: 'Cite this dataset',
      event: 'Cite this event',
      statement: 'Cite this statement',
    },
    format: 'Format',
    formats: { reference: 'Reference', bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
    meaning: {
      reference: 'For a footnote or an article. The link opens this version.',
      bibtex: 'For LaTeX.',
      ris: 'For EndNote, Mendeley, Zotero and others.',
      csl: 'For Zotero, pandoc and others.',
    },
    text: (format: string) => `Citation as ${format}`,
    download: 'Download',
    downloadName: (file: string) => `Download ${file}`,
    seasons: ['Spring', 'Summer', 'Autumn', 'Winter'],
    statement: (number: number, all: number) => `Statement ${grouped(number)} of ${grouped(all)}`,
    kind: (version: string) => `dataset, version ${version}`,
    dataset: (title: string, version: string) => `${title} (dataset, version ${version})`,
    inDataset: (title: string, version: string) => `in: ${title} (dataset, version ${version})`,
    spoken: 'spoken, as recorded in the source',
    paraphrased: 'Reported statement, in the dataset’s paraphrase',
    paraphrasedTopic: 'Reported statement (topic), in the dataset’s paraphrase',
    accessed: (day: string) => `accessed ${day}`,
    note: {
      forms: {
        'direct-quote': 'Direct quote, as printed in the source.',
        spoken: 'Spoken, as recorded in the source.',
        reported: 'Reported statement, in the dataset’s paraphrase, not in the speaker’s words.',
      },
      topicOnly:
        'Reported statement (topic), in the dataset’s paraphrase; the source names what was spoken about, not what was said.',
      saidAt: (event: string, date: string) => `Said at: ${event} (${date}).`,
      // A note that begins with "Event date:" would be read by Zotero as its field of that name.
      eventDate: (date: string) => `The event’s date: ${date}.`,
      noEventDate: 'The source gives no date for the event.',
      source: (sources: readonly string[]) => `Source: ${sources.join('; ')}`,
      compiledFrom: (sources: readonly string[]) => `Compiled from: ${sources.join('; ')}`,
      moreSources: (left: number) => `and ${left} more`,
    },
  },
  about: {
    open: 'About this dataset',
    title: 'About this dataset',
    close: 'Close',
    source: 'Source',
    sourceLine: (publisher: string, published: string, language: string) =>
      `${publisher}, ${published}, in ${language}`,
    languages: { en: 'English' } as Readonly<Record<string, string>>,
    openSource: (noun: SourceNoun) => `Open the ${noun.one}`,
    speakers: 'Speakers',
    people: 'People',
    statements: 'Statements',
    statementsLine: ({
      spoken,
      reported,
      ...of
    }: Readonly<Record<'direct-quote' | 'spoken' | 'reported', number>>) =>
      spoken === 0
        ? `${count(of['direct-quote'], 'direct quote')}, ${count(reported, 'reported statement')}`
        : [
            of['direct-quote'] > 0 ? count(of['direct-quote'], 'direct quote') : '',
            `${grouped(spoken)} spoken`,
            reported > 0 ? count(reported, 'reported statement') : '',
          ]
            .filter(Boolean)
            .join(', '),
    version: 'Version',
    hash: 'SHA-256',
    more: (noun: SourceNoun) => (noun.isArticle ? 'Who is not quoted, and more' : 'More about it'),
    moreOfEvents: 'More about it',
    check: checkAgainst,
    short: (noun: SourceNoun) =>
      noun.isArticle
        ? 'Including a statement is not endorsement, and we have not verified it.'
        : 'Including a statement is not endorsement, and does not mean that what it says is true.',
  },
  empty: {
    pair: (speaker: string, theme: string, noun: SourceNoun) =>
      `In ${these(noun)}, ${speaker} says nothing on ${theme}.`,
    query: (query: string) => `Nothing in this dataset matches “${query}”.`,
    general: 'No statement or event matches these filters.',
    generalOfEvents: 'No event matches these filters.',
    noEvents: 'This dataset has no events yet.',
    noDates: 'None of these events has a date.',
    seeUndated: 'They are listed under Undated.',
    count: (all: number) => `0 of ${count(all, 'event')}.`,
    allBy: (speaker: string) => `Show all by ${speaker}`,
    allOn: (theme: string) => `Show all on ${theme}`,
    clear: 'Clear filters',
    clearBoth: 'Clear both',
  },
  embed: {
    fullPage: 'Open the full page',
    whereItOpens: ' of Saywhen, in a new tab',
    only: (filters: readonly string[]) => `only ${filters.join(', ')}`,
    readAll: (statements: number) => `Read all ${grouped(statements)} statements`,
  },
  /** How the version shown compares with the version that a link names. */
  release: {
    name: 'About this link',
    unchanged: (version: string) =>
      `Version ${version}, the one this link was made for. What it shows is unchanged.`,
    unchangedSince: (version: string, now: string) =>
      `The dataset is now version ${now}; what this link shows is unchanged since ${version}.`,
    corrected: (version: string, now: string) =>
      now === version
        ? `Corrected since ${version}.`
        : `Corrected since ${version}; the dataset is now version ${now}.`,
    added: (version: string, now: string) =>
      now === version
        ? `More is shown than in ${version}; nothing else has changed.`
        : `More is shown than in ${version}; nothing else has changed. The dataset is now version ${now}.`,
    withdrawnRecord: (kind: string, version: string) =>
      `This ${kind} was withdrawn after ${version}. What it showed then is given here.`,
    addedRecord: (kind: string, version: string) =>
      `This ${kind} is not in ${version}, the version this link was made for; it was added later.`,
    unknown: (version: string, latest: string) =>
      `This dataset has no release ${version}. The latest is ${latest}.`,
    unrecorded: (version: string) =>
      `Version ${version}, the one this link was made for, is shown. It is not in the list of releases, so it cannot be compared with what it showed then.`,
    unknownNone: (version: string) =>
      `This dataset has no release ${version}. None has been recorded yet.`,
    missing: (version: string, now: string) =>
      `The list of releases could not be loaded, so this link is not compared with ${version}. The dataset is version ${now}.`,
    broken: (errors: number, version: string) =>
      `history.json has ${inWords(errors)} ${errors === 1 ? 'error' : 'errors'}, so this link is not compared with ${version}. The first:`,
    kinds: { event: 'event', statement: 'statement', speaker: 'speaker' },
    counts: (corrected: number, gone: number, added: number) =>
      [
        corrected > 0 ? `${corrected} corrected` : '',
        gone > 0 ? `${gone} withdrawn` : '',
        added > 0 ? `${added} new` : '',
      ]
        .filter(Boolean)
        .join(', '),
    changes: { corrected: 'Corrected', gone: 'Withdrawn', new: 'New' },
    /** Read aloud around a passage; the eye sees a line through it or below it. */
    marks: { removed: 'removed:', added: 'added:', end: 'end.' },
    legend: 'Struck out: removed. Underlined: added.',
    hide: 'Hide this note',
    wholeDataset: 'The dataset',
    theme: (label: string) => `Theme: ${label}`,
    period: 'A period',
    source: (publisher: string, title: string, published: string) =>
      `${publisher}, “${title}”, ${published}`,
    fields: {
      title: 'Title',
      label: 'Short title',
      date: 'Date',
      why: 'How the date is known',
      summary: 'Summary',
      place: 'Place',
      names: 'Names that others use',
      notes: 'Notes',
      speaker: 'Speaker',
      form: 'Form',
      quote: 'Direct quote',
      spoken: 'Spoken',
      kind: 'Kind',
      themes: 'Themes',
      participants: 'Took part',
      links: 'Further reading',
      pictures: 'Pictures',
      to: 'Said to',
      answers: 'Answers statement',
      short: 'Short name',
      publisher: 'Publisher',
      licence: 'Licence',
      paraphrase: 'Our paraphrase',
      events: 'Refers to',
      saidAt: 'Said at',
      source: 'Source',
      name: 'Name',
      role: 'Role',
      organisation: 'Organisation',
      otherNames: 'Name in other sources',
      description: 'Description',
      about: 'About',
      definition: 'Definition',
    },
  },
  /** The releases of a dataset, as the publisher's tools report them. */
  history: {
    issue: (issue: string) => `data/history.json: ${issue}`,
    edited: (hash: string) =>
      `texts.${hash}: this text does not match its hash. Restore the file; released texts must not be edited.`,
    changed: ({ id, version, released }: Record<'id' | 'version' | 'released', string>) =>
      `${id} ${version} was released on ${released}, but now shows something different:`,
    increaseVersion:
      'Increase the version and release it (npm run release), or undo the change. Released versions cannot change.',
    notHigher: (version: string, last: string) =>
      `Version ${version} is not higher than ${last}, the latest release. Increase the version.`,
    missing: (path: string, version: string) =>
      `${path} was released in ${version} but is no longer there.`,
    restoreRecord:
      'Links must keep working. Restore the record, or give its new id under "aliases" (see data/README.md).',
    released: (id: string, version: string) => `Released ${id} ${version} in data/history.json`,
    unchanged: (id: string, version: string, released: string) =>
      `${id} ${version} was released on ${released}; nothing has changed since.`,
    cures: {
      format: 'This page reads the format "saywhen-history/1".',
      recordPath: 'Name a record as a link does, such as "events/khojaly-1992", or use "dataset".',
      day: 'Give a day, such as "2026-02-28".',
      lostText: (hash: string) => `No text has the hash “${hash}”.`,
      otherKind: (kind: string) => `The text with this hash belongs to ${withArticle(kind)}.`,
      notAfter: (version: string, before: string) => `“${version}” is listed after “${before}”.`,
      restore: 'Restore the file; releases are only ever added, with npm run release.',
    },
  },
  dataset: {
    /** What a field must hold; the format's schema says it of a value that does not. */
    fields: {
      text: 'Write some text here, or omit this field.',
      visible:
        'This shows nothing: only spaces or invisible characters. Write some text here, or omit this field.',
      id: 'Use lower-case letters, digits and single hyphens, such as "washington-meeting-2025".',
      idLength: (max: number) => `Use ${max} characters or fewer.`,
      webAddress: 'Give a full address that starts with http:// or https://.',
      brokenAddress: 'No browser can open this address. Check its host, port and signs such as %.',
      language: 'Give a BCP 47 language tag, such as "en".',
      sha256: 'Give a SHA-256 hash: 64 lower-case hexadecimal digits.',
      offset: 'Count from 0.',
      version: 'Give a semantic version, such as "1.0.0".',
      sourceLength: 'Count the characters of the source text.',
      inferred: 'Name the inferred parts, or omit this field.',
      labelLength: (max: number) =>
        `Use ${max} characters or fewer; the full title goes in "title".`,
      shortLength: (max: number) => `Use ${max} characters or fewer; the full name goes in "name".`,
      picture:
        'Name an AVIF, GIF, JPEG, PNG or WebP file in the folder "media" next to the dataset, such as "bridge-1912.jpg".',
      pixels: 'Give the size in pixels.',
      colour: 'Give a colour in six hexadecimal digits, such as "#0b6e4f".',
      accent:
        'Give a colour such as "#0b6e4f", or one for each scheme: { "light": "#0b4f3a", "dark": "#5cc79f" }.',
      eventKind: 'Write "period" for an era, or omit this field.',
      parts: 'Give two to eight parts. For a single passage, use start, end and sha256 instead.',
      companion:
        'Name a file in the same folder that ends in .ndjson, .ndjson.gz, .parquet or .duckdb, such as "events.ndjson.gz".',
      records: 'Count the records.',
    },
    cures: {
      missing: 'This field is missing.',
      quoted: (value: string) => `Found “${value}”.`,
      inRecord: (path: string, name: string) => `${path} (“${name}”)`,
      /** What a line of a companion file holds. */
      record: 'record',
      lineOf: (file: string, line: number) => `${file}, line ${line}`,
      repeatedAbove: 'Ids must be unique, and an earlier record already has this one. Rename one.',
      rowOf: (file: string, row: number) => `${file}, row ${row}`,
      placeOf: (file: string, part: 'events' | 'statements', place: number) =>
        `${file}, ${part === 'events' ? 'event' : 'statement'} at place ${place}`,
      columnOf: (file: string, column: string) => `${file}, column ${column}`,
      noColumn: 'This column is missing.',
      noColumnCure: 'Every record needs this field, so the file must have a column with this name.',
      packed: (codec: string) => `It is compressed with ${codec}.`,
      packedCure: 'Export the file with Snappy compression or none.',
      longRecord: 'This record is longer than 1 MB.',
      longRecordCure: 'Shorten it. In NDJSON, check that each record is on its own line.',
      recordsFound: (records: number) => `It holds ${count(records, 'record')}.`,
      recordsExpected: (records: number) =>
        `The dataset gives ${grouped(records)}. The file may be incomplete; replace it, or correct the number.`,
      repeatedId: (where: string) =>
        `Ids must be unique, and ${where} already has this one. Rename one.`,
      durationHasDate:
        'A date with the basis “duration-only” has no place on the timeline. Remove this field, or change the basis.',
      statedNeedsDate:
        'A date with the basis “stated” needs an EDTF date. Add it, or change the basis.',
      inferredNeedsWhy: 'This date is inferred. Explain in one sentence how you know.',
      newerFormat: (formats: readonly string[]) =>
        `This page reads ${inSeries(formats)}, and the file is in a newer format. Update Saywhen, or write the file in “${formats.at(-1)}”.`,
      sourceNeeded: 'Statements cite a source. Name at least one.',
      noSources: 'This list is empty.',
      textHalf:
        'Length and hash belong together. Add this field, or omit both if there is no text.',
      noText: (source: string) =>
        `The source “${source}” has no text. Omit this field, or give the source its length and sha256.`,
      spanNeeded:
        'The source has a text, so say where in it: give start, end and sha256, or parts.',
      spanAndParts: 'Give either one span or parts. Omit this field.',
      partsOrder: (end: number) =>
        `The part before it ends at ${end}. Give the parts in the order of the source, none overlapping another.`,
      partsLength: (length: number) =>
        `The source’s passages, joined by “ … ”, have ${length}. A direct quote must match them character for character.`,
      periodNeedsDate:
        'A period is drawn where it was, so it needs a date. Add it, or omit "kind".',
      ownAnswer: 'A statement cannot answer itself.',
      ownAnswerCure: 'Use the id of the statement that it answers, or omit this field.',
      contrast: (ratio: number, scheme: 'light' | 'dark') =>
        `Its contrast with the ${scheme} page is ${ratio.toFixed(1)} to 1.`,
      contrastCure: (min: number, isPair: boolean) =>
        `At least ${min} to 1 is needed. ${isPair ? 'Choose another colour.' : 'Choose another colour, or give one for each scheme: { "light": …, "dark": … }.'}`,
      reversedSpan: (start: number) => `The end must come after the start, ${start}.`,
      spanPastEnd: (length: number) => `The text ends at ${length}. Give an end within it.`,
      characters: (length: number) => `This text has ${length} characters.`,
      quoteLength: (length: number) =>
        `The source’s passage has ${length}. A direct quote must match it character for character.`,
      noSuch: (kind: string, id: string) => `No ${kind} has the id “${id}”.`,
      didYouMean: (id: string) => `Did you mean “${id}”?`,
      knownIdNeeded: (kind: string) => `Use the id of ${withArticle(kind)} in this file.`,
      kinds: {
        source: 'source',
        speaker: 'speaker',
        event: 'event',
        statement: 'statement',
        theme: 'theme',
      },
      aliasIsId: (kind: string, id: string) =>
        `“${id}” is the id of ${withArticle(kind)} in this file.`,
      aliasIsIdCure:
        'An alias must be an id that is no longer used. Remove it, or rename the record.',
      aliasOfAlias: (id: string) => `“${id}” is itself an alias.`,
      aliasOfAliasCure: (id: string) => `Point it directly at the record: “${id}”.`,
      expectedType: (type: string) => `Expected ${type}.`,
      unknownField: (field: string) =>
        `The format has no field “${field}” here. Remove it, or check its spelling.`,
      wholeFile: 'file',
      types: {
        string: 'text in quotation marks',
        number: 'a number',
        int: 'a whole number',
        boolean: 'true or false',
        array: 'a list in square brackets',
        object: 'an object in curly brackets',
      } as Readonly<Record<string, string>>,
      oneOf: (values: readonly string[]) => `Use one of: ${values.join(', ')}.`,
      addField: (type: string) => `Add this field: ${type}.`,
    },
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
  altEvent: (title: string, date: string) => `${title} (${date}).`,
} as const;

function inSeries(names: readonly string[]): string {
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

function these({ one, many, isSeveral }: SourceNoun): string {
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

function inWords(number: number): string {
  return smallNumbers[number] ?? number.toLocaleString('en');
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}
