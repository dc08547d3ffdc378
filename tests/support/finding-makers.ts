import type { FindingCode } from '@/domain/doctor/codes';

/** Files that make a finding, and the texts that are given with them. */
export interface Made {
  readonly files: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>;
  readonly sources?: Readonly<Record<string, string>>;
}

const draft = (fields: object) => JSON.stringify({ format: 'saywhen-draft/1', ...fields });
const akn = (body: string) =>
  `<akomaNtoso><debate><debateBody>${body}</debateBody></debate></akomaNtoso>`;
const source = { text: 'We agreed on peace. We agreed on trade at last, and then we met again.' };
const quote = (words: unknown, more: object = {}) =>
  draft({ statements: [{ speaker: 'Ann', form: 'direct-quote', source: { words }, ...more }] });
const dates = (...cells: readonly string[]) =>
  `title,date\n${cells.map((cell, at) => `E${at},${cell}\n`).join('')}`;
const latin = Uint8Array.from('title,date\nCaf\u00e9,2001\n', (letter) => letter.charCodeAt(0));
const utf16 = Uint8Array.from(
  Array.from('title,date\nA,2001\n').flatMap((letter) => [letter.charCodeAt(0), 0]),
);

/** Told by commands, or where a fault of ours let something through: no file makes them by itself. */
type Elsewhere = 'id-gone' | 'not-a-dataset' | 'fixed';

/** By code, what makes each finding. */
export const findingMakers: Readonly<Record<Exclude<FindingCode, Elsewhere>, Made>> = {
  'not-utf8': { files: { 'a.csv': latin } },
  utf16: { files: { 'a.csv': utf16 } },
  'byte-order-mark': { files: { 'a.csv': '\ufefftitle,date\nA,2001\n' } },
  'control-characters': { files: { 'a.csv': 'title,date\nA\u0007,2001\n' } },
  'empty-file': { files: { 'a.csv': '\n' } },
  'unknown-format': { files: { 'a.ics': 'BEGIN:VCALENDAR\n' } },
  'broken-file': { files: { 'a.xml': '<akomaNtoso><debate>' } },
  'too-deep': { files: { 'a.xml': akn('<p>'.repeat(300)) } },
  'nothing-usable': { files: { 'a.csv': 'title,date\n' } },
  'file-too-large': { files: { 'a.csv': new Uint8Array(100_000_001) } },
  'no-header': { files: { 'a.csv': 'a;b\nc;d\n' } },
  'second-header': { files: { 'a.csv': 'title,date\nTitel,Datum\nA,2001\n' } },
  'rows-above-header': { files: { 'a.csv': 'My list,\ntitle,date\nA,2001\n' } },
  'unknown-column': { files: { 'a.csv': 'title,date,colour\nA,2001,red\n' } },
  'header-twice': { files: { 'a.csv': 'title,date,when\nA,2001,2002\n' } },
  'column-missing': { files: { 'events.csv': 'title,colour\nA,red\n' } },
  'cells-beyond': { files: { 'a.csv': 'title,date\nA,2001,more\n' } },
  'short-row': { files: { 'a.csv': 'title,date\nA\n' } },
  'one-cell': { files: { 'a.csv': 'title,date\nA,2001\nB,2002\nTotal,\n' } },
  'quote-not-closed': { files: { 'a.csv': 'title,date\n"A,2001\n' } },
  'quote-inside': { files: { 'a.csv': 'title,date\n"A" b,2001\n' } },
  'cell-many-lines': { files: { 'a.csv': `title,date\n"A${'\nb'.repeat(30)}",2001\n` } },
  'cell-error': { files: { 'a.csv': 'title,date\nA,#REF!\n' } },
  'html-in-text': { files: { 'a.csv': 'title,date\n<b>A</b>,2001\n' } },
  'field-missing': { files: { 'a.csv': 'title,date\n,2001\n' } },
  'field-refused': { files: { 'a.csv': 'title,date,label\nA,2001,much too long for a label\n' } },
  'field-unknown': { files: { 'a.json': draft({ events: [{ title: 'A', colour: 'red' }] }) } },
  'part-refused': { files: { 'a.csv': 'title,date,links\nA,2001,nowhere\n' } },
  'record-refused': { files: { 'a.json': draft({ events: [{ title: 'A' }, 7] }) } },
  'id-made-anew': { files: { 'a.csv': 'id,title,date\nA B,A,2001\n' } },
  'id-twice': { files: { 'a.csv': 'id,title,date\na,A,2001\na,B,2002\n' } },
  'head-guessed': { files: { 'a.csv': 'title,date\nA,2001\n' } },
  'source-guessed': { files: { 'a.csv': 'speaker,text\nAnn,hello\n' } },
  'form-guessed': { files: { 'a.csv': 'speaker,text\nAnn,hello\n' } },
  'title-guessed': {
    files: { 'a.json': '{"events":[{"start_date":{"year":2001},"text":{"text":"Words"}}]}' },
  },
  'quote-unproven': {
    files: {
      'a.json':
        '{"events":[{"start_date":{"year":2001},"text":{"headline":"A"},"media":{"url":"<blockquote>Hello</blockquote>"}}]}',
    },
  },
  'record-made': { files: { 'a.csv': 'title,date,themes\nA,2001,peace\n' } },
  'spelt-two-ways': { files: { 'a.csv': 'name,role\nAnna Smith,x\nAnna Smyth,y\n' } },
  'no-such': { files: { 'a.csv': 'speaker,text,events\nAnn,hello,nowhere\n' } },
  'several-such': {
    files: {
      'a.csv': 'title,date\nA,2001\nA,2002\n',
      'b.csv': 'speaker,text,events\nAnn,hello,A\n',
    },
  },
  lost: {
    files: {
      'a.csv': 'id,title,date\ne1,,2001\n',
      'b.csv': 'speaker,text,events\nAnn,hello,e1\n',
    },
  },
  'not-kept': { files: { 'a.json': '{"events":[{"start_date":{"year":2001},"autolink":true}]}' } },
  'kept-as-note': {
    files: { 'a.json': '{"events":[{"start_date":{"year":2001},"display_date":"May"}]}' },
  },
  'kept-as-link': {
    files: {
      'a.json':
        '{"events":[{"start_date":{"year":2001},"media":{"url":"https://x.example/a.jpg"}}]}',
    },
  },
  'words-missing': { files: { 'a.json': quote('We agreed on nothing') }, sources: source },
  'words-twice': { files: { 'a.json': quote('We agreed') }, sources: source },
  'words-not-given': {
    files: { 'a.json': quote('', { form: 'reported', text: 'They agreed.' }) },
    sources: source,
  },
  'words-differ': {
    files: { 'a.json': quote('We agreed on peace.', { text: 'We agree on peace.' }) },
    sources: source,
  },
  'text-not-given': {
    files: {
      'a.json': draft({
        sources: [{ id: 'text', length: 9, sha256: '0'.repeat(64) }],
        statements: [{ speaker: 'Ann', form: 'direct-quote', source: { words: 'We' } }],
      }),
    },
  },
  'no-such-source': {
    files: { 'a.json': draft({ sources: [{ id: 'report' }], events: [{ title: 'A' }] }) },
    sources: source,
  },
  'text-not-the-one': {
    files: { 'a.json': draft({ sources: [{ id: 'text', sha256: '0'.repeat(64) }] }) },
    sources: source,
  },
  'text-has-surrogates': {
    files: { 'a.json': quote('We') },
    sources: { text: 'We agreed. \ud800' },
  },
  'words-without-text': {
    files: { 'a.json': quote('We agreed', { form: 'reported', text: 'They agreed.' }) },
  },
  'fragment-changed': {
    files: {
      'a.json': draft({
        statements: [
          {
            speaker: 'Ann',
            form: 'direct-quote',
            source: { words: 'We agreed on trade at last', fragment: 'We agreed on war' },
          },
        ],
      }),
    },
    sources: source,
  },
  'date-not-understood': { files: { 'a.csv': dates('soon') } },
  'date-serial': { files: { 'a.csv': dates('45877') } },
  'date-no-year': { files: { 'a.csv': dates('8-Aug') } },
  'date-either': { files: { 'a.csv': dates('8/9/2025') } },
  'date-rewritten': { files: { 'a.csv': dates('8 August 2025') } },
  'date-two-digits': { files: { 'a.csv': dates('8/9/25') } },
  'end-before-start': { files: { 'a.csv': 'title,start,end\nA,2002,2001\n' } },
  'first-of-january': {
    files: { 'a.csv': dates('2001-01-01', '2002-01-01', '2003-01-01', '2004-01-01') },
  },
  'first-of-month': {
    files: { 'a.csv': dates('2001-02-01', '2002-03-01', '2003-04-01', '2004-05-01') },
  },
  'voice-unnamed': { files: { 'a.xml': akn('<speech><p>Hello.</p></speech>') } },
  'person-not-listed': { files: { 'a.xml': akn('<speech by="#ann"><p>Hello.</p></speech>') } },
  'speakers-glued': {
    files: { 'a.xml': akn('<speech><from>Ann</from><p>Hello.</p><p>Bob Lee: Bye.</p></speech>') },
  },
};
