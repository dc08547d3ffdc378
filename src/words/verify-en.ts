import {
  capital,
  checkAgainst,
  count,
  grouped,
  type SourceNoun,
  spansInWords,
  voiceOf,
} from './en';

type Spans = Parameters<typeof spansInWords>[0];

/**
 * The part of the catalogue about checking the dataset against its sources. It is loaded only with the
 * code that checks.
 */
export const verifyWords = {
  /** Comparing what is shown with a text the reader provides. Never says that a statement is true. */
  check: {
    title: checkAgainst,
    close: 'Close',
    lead: (noun: SourceNoun) =>
      `Provide ${wholeText(noun)}, as a file or pasted. Each quote is compared character for character, and each passage by its hash. The text stays on this device and is not sent anywhere.`,
    source: 'Which text is it?',
    drop: 'Drop a text file here, or',
    choose: 'Choose a file',
    paste: 'Or paste the text',
    checkPasted: 'Check this text',
    pasted: 'the pasted text',
    busy: 'Comparing…',
    notText: (name: string) => `${name} is not UTF-8 text. Save it as plain text, then try again.`,
    tooLarge: (name: string, noun: SourceNoun) =>
      `${name} is larger than 20 MB. Provide only ${wholeText(noun)}.`,
    noText: 'There is no text to check. Paste it above.',
    unreadable: (name: string) => `${name} could not be read. Choose it again.`,
    headline: (matches: number, all: number) => {
      if (all === 0) return 'No statement comes from this text.';
      if (matches < all) {
        return `${grouped(matches)} of ${count(all, 'statement')} match this text at their offsets.`;
      }
      return all === 1
        ? 'The one statement from this text matches it at its offsets.'
        : `All ${grouped(all)} statements match this text at their offsets.`;
    },
    /** Of a text that no statement comes from. */
    evidenceHeadline: (matches: number, all: number) =>
      `${grouped(matches)} of ${count(all, 'piece')} of evidence ${matches === 1 ? 'matches' : 'match'} this text at their offsets.`,
    texts: {
      same: 'This is the text that this dataset was made from: its length and hash are those stated.',
      changed:
        'This is not the text that this dataset was made from, though it contains parts of that text.',
      other: 'This is a different text. It contains no passage from this dataset.',
    },
    unseen: (changes: readonly string[]) => `${capital(onlyDifference(changes))}.`,
    moved: (statements: number) =>
      `${count(statements, 'statement')} ${statements === 1 ? 'appears' : 'appear'} elsewhere in it, character for character. That does not count as a match.`,
    unchecked: (statements: number) =>
      `${count(statements, 'statement')} ${statements === 1 ? 'is' : 'are'} from a source whose text was not provided.`,
    evidence: (spans: number) =>
      `${count(spans, 'piece')} of evidence for events ${spans === 1 ? 'does' : 'do'} not match.`,
    facts: {
      text: 'Text',
      quotes: 'Direct quotes',
      passages: 'Passages',
      evidence: 'Evidence',
      fragments: 'Fragments',
      hash: 'SHA-256',
      stated: 'Stated',
      when: 'Compared',
    },
    textLine: (name: string, length: number) => `${name}, ${grouped(length)} characters`,
    lengthToo: (stated: number) => `; ${grouped(stated)} stated`,
    quotesLine: (ok: number, of: number) => `${ok} of ${of} match character for character`,
    hashLine: (ok: number, of: number) =>
      `${grouped(ok)} of ${grouped(of)} have the stated hash at their offsets`,
    fragmentsLine: (ok: number, of: number) =>
      `${grouped(ok)} of ${grouped(of)} appear exactly once, inside their passage`,
    differing: 'Statements that differ',
    moreDiffering: (left: number) => `and ${grouped(left)} more`,
    read: 'Read it beside the statements',
    keep: 'Keep this text on this device',
    keepHint:
      'In this browser’s own storage, for this site only, until you choose “Forget this text”.',
    notStored: 'This browser cannot store it.',
    keptSince: (day: string) => `Kept on this device since ${day}.`,
    forget: 'Forget this text',
    forgotten: 'The text has been forgotten and its marks removed.',
    notDeleted: 'The browser did not delete the text. Clear this site’s data in its settings.',
    bar: (name: string, matches: number, all: number) =>
      all === 0
        ? `Compared with ${name}.`
        : `Compared with ${name}: ${grouped(matches)} of ${grouped(all)} statements match.`,
    barName: checkAgainst,
    result: 'Show the result',
    mark: {
      matches: {
        'direct-quote': 'Matches your text at these offsets',
        spoken: 'Matches your text at these offsets',
        reported: 'Its passage matches your text at these offsets',
      },
      differs: 'Differs from your text',
      moved: 'Appears elsewhere in your text',
      unchecked: 'Not checked: the text of its source was not provided',
      compared: (when: string) => `Compared ${when}.`,
      noSource: 'Not checked: its source has no text here',
      quote: (spans: Spans, name: string) =>
        `These words were compared with characters ${spansInWords(spans)} of ${name}, character for character.`,
      passage: (spans: Spans, name: string) =>
        `Characters ${spansInWords(spans)} of ${name} were compared with the hash of the passage. The words above are our paraphrase and cannot be compared.`,
      hash: (hashes: readonly string[]) =>
        hashes.length === 1
          ? `SHA-256 of the passage: ${hashes[0]}.`
          : `SHA-256 of the passages: ${hashes.join(', ')}.`,
      whole: {
        same: (sha256: string) => `The whole text has the stated hash: ${sha256}.`,
        changed: (found: string, stated: string) =>
          `The whole text does not have the stated hash: it has ${found}, not ${stated}.`,
      },
      movedTo: (places: Spans) =>
        `The same characters appear at ${spansInWords(places)}. That does not count as a match.`,
      problem: (message: string) => `${capital(message)}.`,
      noWords: 'Only the hash of this passage is known here, so its words cannot be compared.',
      legend: 'Struck out: only in this dataset. Underlined: only in your text.',
      pieces: { removed: 'only in this dataset:', added: 'only in your text:', end: 'end.' },
    },
  },
  /** Comparing the dataset with the text it cites, for readers and for publishers. */
  verify: {
    problems: {
      length: (found: number, stated: number) => `has ${found} characters, not ${stated}`,
      hash: 'is not the text that was hashed',
      quoteHash: 'the quote does not have its stated hash',
      spanOutside: (start: number, end: number, length: number) =>
        `the span ${start}–${end} is outside the source's ${length} characters`,
      spanHash: (start: number, end: number) =>
        `the source's characters ${start}–${end} do not have their stated hash`,
      fragmentLength: (found: number) => `the fragment must have 3 to 8 words, but has ${found}`,
      fragmentMissing: 'the fragment is not in the source',
      fragmentTwice: 'the fragment is in the source more than once',
      fragmentOutside: 'the fragment is outside its passage',
      fragmentCut: 'the fragment begins or ends in the middle of a word',
      differs: (at: number, here: string, there: string) =>
        `differs from character ${at} onwards: ${here} here, ${there} in the source`,
      end: 'the end',
    },
    /** Changes that no eye sees. Each fits “The only difference is …”. */
    unseen: {
      'byte-order-mark': 'a byte order mark at the start',
      'line-ends': 'the line endings',
      'line-break-at-end': 'a line break at the end',
      'space-at-start': 'a missing space at the start',
      normalisation: 'the Unicode normalisation',
    },
    tool: {
      failure: (id: string, kind: string, message: string) => `${id} (${kind}): ${message}`,
      hint: (places: Spans) =>
        `  Hint: the same characters appear at ${places.map(({ start, end }) => `${start}–${end}`).join(', ')}. That does not count as a match.`,
      noText: (id: string) => `${id}: not checked, because this source has no text.`,
      notGiven: (id: string) => `${id}: no text was provided (--source ${id}=PATH).`,
      texts: {
        same: (id: string, file: string) => `${id}: ${file} is the text that was hashed.`,
        changed: (id: string, file: string) =>
          `${id}: ${file} is not the text that was hashed, though it contains passages of it.`,
        other: (id: string, file: string) =>
          `${id}: ${file} is the wrong file. It contains no passage from this dataset.`,
      },
      sameAs: (length: number, sha256: string) => `  ${length} characters, SHA-256 ${sha256}`,
      length: (found: number, stated: number) =>
        `  It has ${grouped(found)} characters; ${grouped(stated)} were stated.`,
      hash: (found: string, stated: string) => `  SHA-256 ${found}\n  stated  ${stated}`,
      unseen: (changes: readonly string[]) => `  Hint: ${onlyDifference(changes)}.`,
      wrongLength: (id: string, length: number) =>
        `  Hint: the hash is right, so it is the length in the dataset that is wrong. Set the length of ${id} to ${length}.`,
      counts: {
        quotes: (ok: number, of: number) =>
          `${ok} of ${of} direct quotes match character for character`,
        quotesAlone: (ok: number, of: number) =>
          `${ok} of ${of} direct quotes have their stated hash`,
        passages: (ok: number, of: number) =>
          `${ok} of ${of} statements' passages have the stated hash at their offsets`,
        evidence: (ok: number, of: number) =>
          `${ok} of ${of} evidence spans have the stated hash at their offsets`,
        fragments: (ok: number, of: number) =>
          `${ok} of ${of} fragments appear exactly once, inside their passage`,
      },
      unchecked: (records: number) => `${records} statements and evidence spans were not checked`,
      withoutText: (statements: number) =>
        `${count(statements, 'statement')} cannot be checked, because the source has no text`,
      verdict: {
        ok: 'Everything matches.',
        okInPart: 'Everything that can be compared matches.',
        empty: 'Nothing to verify: no source of this dataset has a text.',
        failed: 'NOT VERIFIED: not everything matches.',
      },
    },
  },
  /** The article beside the statements that were taken from it. */
  reader: {
    title: ({ text }: SourceNoun) => `The ${text} beside the statements`,
    close: 'Close',
    source: 'Text',
    text: ({ text }: SourceNoun) => `The ${text}`,
    takenFrom: 'What was taken from it',
    statements: 'Statements',
    events: 'Evidence for events',
    legend: {
      quote: ({ isArticle }: SourceNoun) =>
        `A speaker’s words, ${isArticle ? 'printed ' : ''}between quotation marks`,
      reported: (noun: SourceNoun) => `The ${voiceOf(noun)}’s wording of what a speaker said`,
      agency: (noun: SourceNoun) => `The ${voiceOf(noun)}’s own words, as evidence for an event`,
      plain: () => 'Not used in this dataset',
    },
    lead: (marked: number, all: number) =>
      `${grouped(marked)} of ${grouped(all)} characters are marked. Press a mark to jump to what was taken from it, and back.`,
    moved:
      'This is not the text that the dataset was made from. Passages that appear elsewhere in it are marked where they appear.',
    missing: (numbers: readonly string[]) =>
      `${numbers.length === 1 ? 'Statement' : 'Statements'} ${numbers.join(', ')} ${numbers.length === 1 ? 'does' : 'do'} not appear in this text.`,
    tooMany: (shown: number) => `Only the first ${grouped(shown)} passages are marked.`,
    tag: (number: number, speaker: string) => `${number} ${speaker}`,
    tagName: (number: number, speaker: string, form: string) => `${number} ${speaker}, ${form}`,
    end: (number: number) => ` (end of statement ${number}) `,
    agencyTag: (events: number) => count(events, 'event'),
    agencyTagName: (events: number, what: readonly string[], noun: SourceNoun) =>
      `${count(events, 'event')}, in the ${voiceOf(noun)}’s words: ${what.join('; ')}`,
    place: (start: number, end: number) => `${start}–${end}`,
    placeName: (start: number, end: number) => `characters ${start} to ${end}`,
    evidence: (title: string, what: string) => `${title}: ${what}`,
    show: 'Show on the page',
    showWhich: (number: number) => `, statement ${number}`,
  },
  /** Where the page comes from, in About. */
  provenance: {
    files: (files: number) => (files === 1 ? 'Dataset file' : 'Dataset files'),
    fileLine: (size: string, sha256: string) => `, ${size}, SHA-256 ${sha256}`,
    replaced:
      'The file on this host is not the one this page was built with, so nothing below applies to it.',
    built: 'Built',
    builtLine: (when: string, commit: string) => `${when}, ${commit}`,
    commit: (commit: string) => `commit ${commit}`,
    modified: (commit: string) => `commit ${commit}, with uncommitted changes`,
    noCommit: 'from source code with no known commit',
    verified: 'Last verified',
    never: 'Not since this version of the file was made.',
    ok: (when: string) => `${when}, by machine, against the source’s text: everything matches.`,
    failed: (when: string) =>
      `${when}, by machine, against the source’s text: NOT everything matches.`,
    counts: (counts: Readonly<Record<'quote' | 'passage' | 'evidence' | 'fragment', Part>>) =>
      `${counts.quote.ok} of ${count(counts.quote.of, 'direct quote')} character for character; by hash ${grouped(counts.passage.ok)} of ${count(counts.passage.of, 'passage')} and ${grouped(counts.evidence.ok)} of ${count(counts.evidence.of, 'piece')} of evidence; ${grouped(counts.fragment.ok)} of ${count(counts.fragment.of, 'fragment')}.`,
    meaning:
      'This verifies what the source printed, not what happened. You can check it yourself below.',
    missing: 'It is not known what this page was built from.',
    machineReadable: 'Machine-readable version',
  },
} as const;

/** How many comparisons hold, out of how many. */
interface Part {
  readonly ok: number;
  readonly of: number;
}

function onlyDifference(changes: readonly string[]): string {
  const subject = changes.length === 1 ? 'the only difference is' : 'the only differences are';
  return `${subject} ${changes.join(' and ')}`;
}

/** “the article’s text”, “the transcript” */
function wholeText({ one, text }: SourceNoun): string {
  return one === text ? `the ${one}’s text` : `the ${text}`;
}
