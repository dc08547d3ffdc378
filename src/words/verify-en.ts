import { capital, count, grouped } from './en';

/**
 * The part of the catalogue about checking the dataset against its sources, which comes only with what
 * checks.
 */
export const verifyWords = {
  /** Comparing what is shown with a text that the reader gives. Never says that a statement is true. */
  check: {
    title: 'Check against the article',
    close: 'Close',
    lead: 'Give the article’s text, as a file or pasted. Each quote is compared character for character, and each passage by its hash. The text stays on this device and is sent nowhere.',
    source: 'Which text it is',
    drop: 'Drop a text file here, or',
    choose: 'Choose a file',
    paste: 'Or paste the text',
    checkPasted: 'Check this text',
    pasted: 'the pasted text',
    busy: 'Comparing…',
    notText: (name: string) =>
      `${name} is not text in UTF-8. Save it as plain text, then try again.`,
    tooLarge: (name: string) => `${name} is larger than 20 MB. Give the article’s text alone.`,
    noText: 'There is no text to check. Paste it above.',
    unreadable: (name: string) => `${name} cannot be read. Choose it again.`,
    headline: (matches: number, all: number) => {
      if (all === 0) return 'No statement is taken from this text.';
      if (matches < all) {
        return `${grouped(matches)} of ${count(all, 'statement')} match this text at their offsets.`;
      }
      return all === 1
        ? 'The one statement from this text matches it at its offsets.'
        : `All ${grouped(all)} statements match this text at their offsets.`;
    },
    texts: {
      same: 'It is the text that this dataset was made from: length and hash are those stated.',
      changed:
        'It is not the text that this dataset was made from, though parts of that text stand in it.',
      other: 'This is another text. No passage of this dataset stands in it.',
    },
    unseen: (changes: readonly string[]) =>
      `Only ${changes.join(' and ')} keeps it from being that text.`,
    moved: (statements: number) =>
      `${count(statements, 'statement')} ${statements === 1 ? 'stands' : 'stand'} elsewhere in it, character for character. This is no match.`,
    unchecked: (statements: number) =>
      `${count(statements, 'statement')} ${statements === 1 ? 'is' : 'are'} from a source whose text was not given.`,
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
      `${grouped(ok)} of ${grouped(of)} stand once in it, inside their passage`,
    differing: 'Statements that differ',
    moreDiffering: (left: number) => `and ${grouped(left)} more`,
    read: 'Read it beside the statements',
    keep: 'Keep this text on this device',
    keepHint: 'In this browser’s own storage, for this site alone, until you forget it.',
    notKept: 'This browser does not keep it.',
    keptSince: (day: string) => `Kept on this device since ${day}.`,
    forget: 'Forget this text',
    forgotten: 'The text is forgotten, and the marks are gone.',
    notForgotten:
      'This browser would not delete the kept text. Clear this site’s data in its settings.',
    bar: (name: string, matches: number, all: number) =>
      `Compared with ${name}: ${grouped(matches)} of ${grouped(all)} statements match.`,
    barName: 'Check against the article',
    result: 'Show the result',
    mark: {
      matches: {
        'direct-quote': 'Matches your text at these offsets',
        reported: 'Its passage matches your text at these offsets',
      },
      differs: 'Differs from your text',
      moved: 'Stands elsewhere in your text',
      unchecked: 'Not checked: the text of its source was not given',
      compared: (when: string) => `Compared ${when}.`,
      quote: (start: number, end: number, name: string) =>
        `This quote with characters ${start} to ${end} of ${name}, character for character.`,
      passage: (start: number, end: number, name: string) =>
        `Characters ${start} to ${end} of ${name} with the hash of the passage. The words above are our paraphrase and cannot be compared.`,
      hash: (sha256: string) => `SHA-256 of the passage: ${sha256}.`,
      whole: {
        same: (sha256: string) => `The whole text has the stated hash: ${sha256}.`,
        changed: (found: string, stated: string) =>
          `The whole text does not have the stated hash: it has ${found}, stated is ${stated}.`,
      },
      movedTo: (start: number, end: number) =>
        `The same characters stand at ${start} to ${end}. This is no match.`,
      problem: (message: string) => `${capital(message)}.`,
      noWords: 'Only the hash of this passage is known here, so no words can be compared.',
      legend: 'Struck out: only in this dataset. Underlined: only in your text.',
      diff: 'Word by word',
      pieces: { removed: 'only in this dataset:', added: 'only in your text:', end: 'end.' },
    },
  },
  /** Comparing the dataset with the text it cites, for readers and for publishers. */
  verify: {
    problems: {
      length: (found: number, stated: number) => `has ${found} characters, not ${stated}`,
      hash: 'is not the text that was hashed',
      quoteHash: 'the quote does not have the hash that is stated for it',
      spanOutside: (start: number, end: number, length: number) =>
        `the span ${start}–${end} does not lie in the source's ${length} characters`,
      spanHash: (start: number, end: number) =>
        `the source's characters ${start}–${end} do not have the hash that is stated for them`,
      fragmentLength: (found: number) => `the fragment must be 3 to 8 words, and it is ${found}`,
      fragmentMissing: 'the fragment is not in the source',
      fragmentTwice: 'the fragment is in the source more than once',
      fragmentOutside: 'the fragment lies outside its passage',
      fragmentCut: 'the fragment begins or ends in a word',
      differs: (at: number, here: string, there: string) =>
        `differs from character ${at} on: ${here} here, ${there} in the source`,
      end: 'the end',
    },
    /** Changes that no eye sees. Each fits “only … keeps it from being the text”. */
    unseen: {
      'byte-order-mark': 'a byte order mark at its start',
      'line-ends': 'the kind of its line ends',
      'line-break-at-end': 'a line break at its end',
      'space-at-start': 'a missing space at its start',
      normalisation: 'its Unicode normalisation',
    },
    tool: {
      failure: (id: string, kind: string, message: string) => `${id} (${kind}): ${message}`,
      hint: (start: number, end: number) =>
        `  Hint: the same characters stand at ${start}–${end}. This is no match.`,
      notGiven: (id: string) => `${id}: no text was given (--source ${id}=PATH).`,
      texts: {
        same: (id: string, file: string) => `${id}: ${file} is the text that was hashed.`,
        changed: (id: string, file: string) =>
          `${id}: ${file} is not the text that was hashed, though passages of it stand there.`,
        other: (id: string, file: string) =>
          `${id}: ${file} is a wrong file. No passage of this dataset stands in it.`,
      },
      sameAs: (length: number, sha256: string) => `  ${length} characters, SHA-256 ${sha256}`,
      length: (found: number, stated: number) =>
        `  It has ${grouped(found)} characters; ${grouped(stated)} are stated.`,
      hash: (found: string, stated: string) => `  SHA-256 ${found}\n  stated  ${stated}`,
      unseen: (changes: readonly string[]) =>
        `  Hint: only ${changes.join(' and ')} keeps it from being that text.`,
      counts: {
        quotes: (ok: number, of: number) =>
          `${ok} of ${of} direct quotes match character for character`,
        quotesAlone: (ok: number, of: number) =>
          `${ok} of ${of} direct quotes have the hash stated for them`,
        passages: (ok: number, of: number) =>
          `${ok} of ${of} statements' passages have the stated hash at their offsets`,
        evidence: (ok: number, of: number) =>
          `${ok} of ${of} evidence spans have the stated hash at their offsets`,
        fragments: (ok: number, of: number) =>
          `${ok} of ${of} fragments stand once, inside their passage`,
      },
      unchecked: (records: number) => `${records} statements and evidence spans are not checked`,
      verdict: {
        ok: 'Everything matches.',
        failed: 'NOT VERIFIED: not everything matches.',
      },
    },
  },
  /** The article beside the statements that were taken from it. */
  reader: {
    title: 'The article beside the statements',
    close: 'Close',
    source: 'Text',
    text: 'The article',
    side: 'What was taken from it',
    statements: 'Statements',
    events: 'What events rest on',
    legend: {
      quote: 'A speaker’s words, printed between quotation marks',
      reported: 'The agency’s wording of what a speaker said',
      agency: 'The agency’s own words, which an event’s facts rest on',
      plain: 'Nothing here was taken from this',
    },
    lead: (marked: number, all: number) =>
      `${grouped(marked)} of ${grouped(all)} characters are marked. Press a mark to go to what was taken from it, and back.`,
    moved:
      'This is not the text that the dataset was made from. What stands elsewhere in it is marked where it stands.',
    missing: (numbers: readonly string[]) =>
      `${numbers.length === 1 ? 'Statement' : 'Statements'} ${numbers.join(', ')} ${numbers.length === 1 ? 'does' : 'do'} not stand in this text.`,
    tooMany: (shown: number) => `Only the first ${grouped(shown)} passages are marked.`,
    tag: (number: number, speaker: string) => `${number} ${speaker}`,
    tagName: (number: number, speaker: string, form: string) => `${number} ${speaker}, ${form}`,
    end: (number: number) => ` (end of statement ${number}) `,
    agencyTag: (events: number) => count(events, 'event'),
    agencyTagName: (events: number, what: readonly string[]) =>
      `${count(events, 'event')}, in the agency’s words: ${what.join('; ')}`,
    place: (start: number, end: number) => `${start}–${end}`,
    placeName: (start: number, end: number) => `characters ${start} to ${end}`,
    evidence: (title: string, what: string) => `${title}: ${what}`,
    show: 'Show on the page',
    showWhich: (number: number) => `, statement ${number}`,
  },
  /** Where the page comes from, in About. */
  provenance: {
    file: 'Dataset file',
    fileLine: (name: string, sha256: string) => `${name}, SHA-256 ${sha256}`,
    replaced:
      'The file on this host is not the one that this page was built with, so nothing below speaks of it.',
    built: 'Built',
    builtLine: (when: string, commit: string) => `${when}, ${commit}`,
    commit: (commit: string) => `commit ${commit}`,
    modified: (commit: string) => `commit ${commit}, with changes that are not in it`,
    noCommit: 'from sources without a known commit',
    verified: 'Last verified',
    never: 'Not since this version of the file was made.',
    ok: (when: string) => `${when}, by machine, against the source’s text: everything matches.`,
    failed: (when: string) =>
      `${when}, by machine, against the source’s text: NOT everything matches.`,
    counts: (counts: Readonly<Record<'quote' | 'passage' | 'evidence' | 'fragment', Part>>) =>
      `${counts.quote.ok} of ${count(counts.quote.of, 'direct quote')} character for character; by hash ${grouped(counts.passage.ok)} of ${count(counts.passage.of, 'passage')} and ${grouped(counts.evidence.ok)} of ${count(counts.evidence.of, 'piece')} of evidence; ${grouped(counts.fragment.ok)} of ${count(counts.fragment.of, 'fragment')}.`,
    again: 'It says what the source printed, not what happened. You can check it yourself below.',
    missing: 'What this page was built from is not known here.',
    machine: 'The same for machines',
  },
} as const;

/** How many comparisons hold, out of how many. */
interface Part {
  readonly ok: number;
  readonly of: number;
}
