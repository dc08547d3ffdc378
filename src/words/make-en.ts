import { count, grouped, words } from './en';

const { months } = words.dates;

/** A day as the sentences of this page name it. */
function day(ms: number): string {
  const date = new Date(ms);
  return `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** Hours and minutes on this device's clock. */
function clock(ms: number): string {
  const date = new Date(ms);
  return [date.getHours(), date.getMinutes()]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}

/** What is missing, by part and field. */
const missingWords: Readonly<Record<string, string>> = {
  'statements speaker': 'Who said it?',
  'statements text': 'Our summary is missing.',
  'speakers name': 'The name is missing.',
  'themes label': 'The theme needs a name.',
  'events title': 'The event needs a title.',
  'events date.why': 'How did we work out the date? Without it the date is left out.',
  'source title': 'The title is missing.',
  'source publisher': 'Who published it?',
  'source published': 'When was it published?',
  'source language': 'In which language is it?',
};

/** Of the page on which a text becomes a dataset. */
export const makeWords = {
  /** Acts, as they are said aloud when they are undone or done again. */
  said: {
    brought: 'text brought',
    replaced: 'text replaced',
    source: 'facts of the text',
    occasion: 'occasion',
    marked: 'statement marked',
    edited: 'change',
    part: 'words added to a statement',
    unmarked: 'mark taken away',
    refused: 'proposal refused',
    added: (name: string) => `“${name}” added`,
    named: (name: string) => `named ${name}`,
    removed: 'record taken out',
    merged: 'two made one',
    evidence: 'words marked for an event',
    settled: 'place settled',
    date: 'date',
  },
  /** Verbs and phrases with which a paper reports what somebody said. */
  saying:
    /\b(?:said|says|say|saying|told|tells|added|adds|noted|notes|stated|states|stressed|stresses|emphasi[sz]ed|emphasi[sz]es|explained|explains|argued|argues|claimed|claims|recalled|recalls|announced|announces|warned|warns|asked|asks|insisted|insists|denied|denies|pointed out|points out|underlined|underlines|called|urged|declared|according to|replied|focused on|spoke|remarked|maintained|acknowledged|admitted|promised)\b/i,
  dates: {
    months: [...months, ...months.map((month) => month.slice(0, 3))],
    weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    numbers: [
      'zero',
      'one',
      'two',
      'three',
      'four',
      'five',
      'six',
      'seven',
      'eight',
      'nine',
      'ten',
      'eleven',
      'twelve',
    ],
    /** What may stand before a date in a phrase. */
    before: /^(?:(?:on|in|by|at|during|the|night|morning|evening|of|early|late|mid)[ -]+)+/i,
    duration:
      /\b(?:(?:nearly|almost|about|some|over|more than|less than|for|after|around|up to) )*(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty) (?:long )?(?:minute|hour|day|week|month|year|decade)s\b(?! ago)/i,
    whyDuration: 'The text says how long, and neither when it began nor when it ended.',
    why: (text: string, published: number) =>
      `The text says “${text}”. The rest follows from its own date, ${day(published)}.`,
  },
  page: {
    title: 'Make a timeline of a text',
    windowTitle: 'Make a timeline of a text · Saywhen',
    lead: 'Mark who says what about which event. Every quote is taken from the text itself, letter by letter. Nothing leaves this device.',
    needsScript: 'Making a timeline needs JavaScript. Turn it on, then reload.',
    back: 'Back to the text',
    seeing: 'This is how readers will see it. It is on this device alone.',
    otherTab:
      'This text is open in another tab. Here you can read it; close the other tab and reload to change it.',
  },
  undo: {
    undo: 'Undo',
    redo: 'Redo',
    undone: (what: string) => `Undone: ${what}`,
    redone: (what: string) => `Done again: ${what}`,
    nothing: 'There is nothing to undo',
    nothingMore: 'There is nothing to do again',
  },
  keeping: {
    kept: (saved: number, isWaiting: boolean) => {
      if (saved === 0) return isWaiting ? 'Saving on this device…' : 'Not saved yet';
      return `Saved on this device at ${clock(saved)}${isWaiting ? ', saving again…' : ''}`;
    },
    refused:
      'This browser does not save your work: storage is full or switched off. Save it as a file before you close the page.',
    changes: (many: number) =>
      `${count(many, 'change')} not yet saved as a file, which is safer: a browser may clear its storage`,
  },
  bring: {
    title: 'Bring a text',
    hint: 'Paste an article, a speech or a transcript. It will be fixed as it is, so that every quote can be checked against it.',
    another: 'Put another text in its place',
    anotherHint:
      'Paste the corrected text. Every mark keeps its words where both texts have them in the same place. You are asked about all others, and about every direct quote that has moved.',
    file: 'Or choose a file (.txt, .md, .html)',
    refused: (file: string) =>
      `${file} is not a text in UTF-8. Open it where it was made, and copy its words here.`,
    length: (many: number) => `${grouped(many)} characters.`,
    tidied: (marks: number, lineEnds: number) =>
      `Tidied: ${[
        marks > 0 && 'a byte order mark left out',
        lineEnds > 0 && `${count(lineEnds, 'line end')} written in the usual way`,
      ]
        .filter(Boolean)
        .join('; ')}. Nothing else is changed.`,
    joins: (many: number) =>
      `Join ${count(many, 'line')} that break off in the middle of a sentence`,
    fix: 'Start with this text',
    replace: 'Put it in its place',
    cancel: 'Cancel',
    device:
      'The text stays in this browser. No word of it is sent anywhere, and there is no account.',
  },
  source: {
    title: 'Title of the text',
    titleHint: 'As it was published.',
    publisher: 'Publisher',
    published: 'Published on',
    publishedHint: 'Such as 28 February 2026. “Last autumn” is worked out from it.',
    publishedAs: (date: string) => `Read as ${date}.`,
    url: 'Address on the web',
    urlHint: 'Where readers can find it, beginning with https://.',
    kind: 'Kind',
    kinds: {
      article: 'Article',
      'press-release': 'Press release',
      interview: 'Interview',
      debate: 'Debate',
      hearing: 'Hearing',
      speech: 'Speech',
      book: 'Book',
      letter: 'Letter',
      broadcast: 'Broadcast',
      other: 'Other',
    },
    language: 'Language',
    languageHint: 'As a tag: en, az, sr-Latn.',
    occasion: 'Where all of it was said',
    noOccasion: 'Not at one event',
    fixed: (length: number, hash: string) =>
      `The text is fixed: ${grouped(length)} characters, SHA-256 ${hash}.`,
    replace: 'Replace the text…',
    anew: 'Start with another text…',
  },
  bench: {
    form: 'What you mark',
    tabs: 'Show',
    fold: 'Hide the form',
    unfold: 'Show the form',
    nothing:
      'Select words in the text, press the number of a paragraph, take a proposal, or find words above.',
    tab: {
      mark: () => 'Mark',
      events: (many: number) => `Events ${many}`,
      names: () => 'Names and themes',
      source: () => 'The text',
      left: (many: number) => `What is left ${many}`,
      save: () => 'See and save',
    },
  },
  text: {
    title: 'The text',
    how: 'Select words, or press the number of a paragraph. A boxed number is a statement that is marked; dots lie under words that an event rests on.',
    paragraph: (number: number) => `Paragraph ${number}: select it`,
    mark: (number: number, speaker: string, isQuote: boolean) =>
      `Statement ${number}, ${speaker || 'speaker not named'}, ${isQuote ? 'their words' : 'our summary'}, begins: open it`,
  },
  proposals: {
    offer: (form: 'direct-quote' | 'reported', speaker: string, all: string) => {
      const who = speaker === '' ? 'Speaker not known' : speaker;
      const words = all.replace(/\s+/g, ' ');
      const shown = words.length > 60 ? `${words.slice(0, 59).trimEnd()}…` : words;
      return form === 'direct-quote'
        ? `A quote? ${who}: “${shown}”`
        : `A statement in the paper’s words? ${who}`;
    },
    take: 'Mark it',
    refuse: 'Not this',
  },
  find: {
    label: 'Find these words',
    button: 'Find',
    none: 'The text has nothing like these words.',
    near: 'The text has other words. What you wrote is struck out, what stands there is underlined:',
    takeNear: 'Select the words of the text',
    several: (many: number) => `The text has them ${many} times. Which do you mean?`,
    diff: { removed: 'not in the text:', added: 'in the text:', end: 'end.' },
  },
  span: {
    title: 'Selected words',
    units: 'Select more or less',
    paragraph: 'Paragraph',
    inside: 'Inside the quotation marks',
    sentence: (number: number) => `Sentence ${number}`,
    sentenceName: (number: number, words: string) =>
      `Sentence ${number}: ${words.replace(/\s+/g, ' ').slice(0, 40)}`,
    withNext: 'And the next paragraph',
    nudge: {
      start: { back: 'Begin a word earlier', on: 'Begin a word later' },
      end: { back: 'End a word earlier', on: 'End a word later' },
    },
    markAs: 'Mark as a statement',
    quote: 'Their words, quoted',
    spoken: 'Their words, from a record',
    reported: 'Passage for our summary',
    addTo: (number: number) => `Add to statement ${number}`,
    event: 'Or these words are about an event',
    newEvent: 'A new event',
    newTitle: 'Title of the new event',
    newTitleHint: 'Left empty, it is the selected words.',
    untitled: 'Without a title',
    purpose: 'They give its',
    purposes: {
      date: 'date',
      duration: 'length',
      place: 'place',
      title: 'title',
      name: 'name',
      participants: 'participants',
      organiser: 'organiser',
      occasion: 'occasion',
      description: 'description',
    },
    voice: 'In whose voice',
    voices: { agency: 'the publisher’s', speaker: 'a speaker’s' },
    give: 'Keep these words for the event',
    close: 'Close',
  },
  statement: {
    title: (number: number, of: number) => `Statement ${number} of ${of}`,
    form: 'Whose words',
    forms: { 'direct-quote': 'Their words', spoken: 'Spoken', reported: 'Our summary' },
    formMeans: {
      'direct-quote':
        'Between quotation marks in the text. It is the text’s own letters and cannot be typed.',
      spoken: 'Speech from a record, without quotation marks. It cannot be typed either.',
      reported: 'The text says it in its own words. You write what was said in yours.',
    },
    who: 'Who said it',
    whoHint: 'Type to choose somebody, or to add somebody new. As the text spells the name.',
    summary: 'Our summary',
    summaryHint: 'What was said, in your words: said, stated, called.',
    topicOnly: 'The text names only what it was about',
    events: 'About which events',
    addEvent: 'Another event',
    themes: 'Themes',
    addTheme: 'Another theme',
    add: 'Add',
    done: 'Done',
    unmark: 'Take the mark away',
  },
  event: {
    untitled: 'Without a title',
    title: 'Title',
    label: 'Short title',
    labelHint: (many: number) =>
      `For narrow places: ${many} of 24 characters. It may be left empty.`,
    summary: 'Summary',
    summaryHint: 'In your own words; what a speaker said is said by the speaker.',
    place: 'Place',
    evidence: 'Words of the text that it rests on',
    noEvidence: 'None yet: select words in the text and keep them for this event.',
    piece: (of: string, voice: 'agency' | 'speaker') =>
      `${of}, ${voice === 'agency' ? 'publisher' : 'speaker'}:`,
    takeAway: 'Take away',
    remove: 'Take the event out',
  },
  dateFields: {
    title: 'Date',
    stated: 'The text’s words for the date',
    statedHint: 'Letter by letter, such as “last autumn”.',
    proposal: (date: string | null) =>
      date === null ? 'This is a length of time, and no date.' : `That may be: ${date}`,
    take: 'Take it',
    edtf: 'Date',
    edtfHint:
      'Such as 2025-08-08, 2025-08, 2025, 2025-23 (autumn), 199X, or 1992-02-25/1992-02-26.',
    shown: 'Readers see:',
    unread: 'This date cannot be read.',
    basis: 'How we know it',
    bases: {
      stated: 'The text states it',
      inferred: 'We worked it out',
      'duration-only': 'The text gives only a length',
      'not-stated': 'The text does not say',
    },
    inferred: 'What we worked out',
    parts: { year: 'year', month: 'month', day: 'day', start: 'start', end: 'end' },
    why: 'How we worked it out',
    whyHint: 'In a sentence, for readers.',
  },
  merge: { label: 'The same as', none: 'No other', button: 'Make them one' },
  names: {
    speakers: 'Speakers',
    themes: 'Themes',
    unnamed: 'Without a name',
    statements: (many: number) => count(many, 'statement'),
    name: 'Name',
    nameHint: 'As the text spells it.',
    role: 'Role',
    organisation: 'Organisation',
    remove: (name: string) => `Take ${name || 'it'} out`,
    newSpeaker: 'Another speaker',
    newTheme: 'Another theme',
    label: 'Theme',
    definition: 'What belongs to it',
    definitionHint: 'Statements about …',
    noEvents: 'No events yet. Select words in the text, or add one here.',
    newEvent: 'Another event',
    eventFacts: (edtf: string, evidence: number) =>
      `${edtf || 'no date'} · ${count(evidence, 'passage')}`,
  },
  questions: {
    title: (many: number) =>
      many === 1 ? 'One mark asks where it belongs' : `${many} marks ask where they belong`,
    lead: 'Nothing can be saved as a dataset until each has an answer. Undo takes the whole replacement back.',
    allMoved: (many: number) => `All ${many} that only stand further on are right`,
    statement: (number: number) => `Statement ${number}`,
    evidence: (title: string) => `Words for ${title}`,
    kinds: {
      moved: 'the same words in the same paragraph, at another place',
      elsewhere: 'the same words, elsewhere or among other words',
      several: 'the new text has these words several times',
      changed: 'the words have changed',
      gone: 'the words are gone',
    },
    take: (kind: string, around: string) => {
      if (around !== '') return `After “…${around.replace(/\s+/g, ' ').trim()}”`;
      return kind === 'changed' ? 'Take the new words' : 'It belongs there';
    },
    drop: 'Take the mark away',
  },
  left: {
    ready: (ready: number, of: number) =>
      of === 0 ? 'No statement marked yet.' : `${ready} of ${count(of, 'statement')} ready.`,
    unmarked: (unmarked: number, of: number) =>
      `${unmarked} of ${count(of, 'paragraph')} unmarked.`,
    empty: 'Mark a statement or name an event to begin.',
    nothing: 'Nothing is left to do.',
    source: 'The text',
    grades: { stops: 'Stops it', 'left-out': 'Left out until it is done', look: 'Worth a look' },
    missing: missingWords,
  },
  save: {
    notYet: 'There is no dataset yet: look under What is left.',
    some: 'What is left to do is not in it yet.',
    see: 'See it as readers will',
    seeHint: 'The whole timeline, on this device alone.',
    dataset: 'Save the dataset',
    datasetHint: (statements: number, events: number) =>
      `${count(statements, 'statement')} and ${count(events, 'event')}, ready to publish.`,
    draft: 'Save the draft',
    draftHint: 'All that you have made, finished or not.',
    text: 'Save the text',
    textHint: 'Exactly these letters: without this file nobody can ever check a quote.',
    verify: (source: string, dataset: string) =>
      `To check it: npm run verify -- ${dataset}.json --source ${source}=${source}.txt`,
  },
};
