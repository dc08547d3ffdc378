import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSpeakerLine } from '@/domain/speech/speaker-line';
import { importTexts } from '../../support/import-texts';

const debate = (
  inner: string,
  namespace = ' xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"',
) =>
  `<akomaNtoso${namespace}><debate><meta><identification><FRBRWork><FRBRdate date="2001-05-03"/></FRBRWork></identification>
<references><TLCPerson eId="ann" showAs="Ann Smith"/><TLCRole eId="min" showAs="Minister"/></references></meta>
<preface><docTitle>Sitting</docTitle></preface><debateBody>${inner}</debateBody></debate></akomaNtoso>`;

const speeches = `<debateSection><heading>Bridges</heading><narrative>The house met.</narrative>
<question by="#ann" to="#bo" startTime="2001-05-03T14:30:00"><from>Ms SMITH:</from><p>Why?</p>
<p>BO BLAHA: I interrupt.</p></question>
<answer by="#bo" as="#min"><p>Because &amp; so.</p></answer>
<odd:wrapper xmlns:odd="x"><speech by=""><p>Order!</p></speech></odd:wrapper></debateSection>`;

describe('Akoma Ntoso', () => {
  it.each([
    ['in its namespace', debate(speeches)],
    ['in none', debate(speeches, '')],
    [
      'with a prefix',
      debate(speeches, '')
        .replace(/<(\/?)(\w)/g, '<$1an:$2')
        .replace('<an:akomaNtoso', '<an:akomaNtoso xmlns:an="y"')
        .replaceAll('<an:odd:', '<odd:')
        .replaceAll('</an:odd:', '</odd:'),
    ],
  ])('%s becomes a text and statements that point into it', (_, xml) => {
    const { dataset, texts, found, told } = importTexts({ 'may.xml': xml });
    expect(told).toEqual([['may.xml', 'an Akoma Ntoso debate']]);
    expect(texts.get('may')).toBe(
      'Sitting\n\nBridges\n\nThe house met.\n\nAnn Smith:\n\nWhy?\n\nBO BLAHA: I interrupt.\n\nBo:\n\nBecause & so.\n\nUnnamed speaker:\n\nOrder!\n',
    );
    expect(dataset?.statements).toMatchObject([
      {
        id: 'may-s01',
        speaker: 'ann-smith',
        to: 'bo',
        form: 'spoken',
        saidAt: 'may-sitting',
        themes: ['bridges'],
      },
      { id: 'may-s02', speaker: 'bo', role: 'Minister', answers: 'may-s01', text: 'Because & so.' },
      { id: 'may-s03', speaker: 'unnamed-speaker', text: 'Order!' },
    ]);
    expect(dataset?.events).toMatchObject([{ title: 'Sitting', date: { edtf: '2001-05-03' } }]);
    expect(found).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^speakers-glued line 4 BO BLAHA/),
        'person-not-listed line 6 #bo',
        'voice-unnamed line 7 Order!',
      ]),
    );
  });

  it('is refused where it is broken, too deep, or brings entities of its own', () => {
    const deep = `${'<div>'.repeat(5000)}${'</div>'.repeat(5000)}`;
    expect(importTexts({ 'a.xml': debate(deep) }).found[0]).toMatch(/^too-deep line 3/);
    expect(importTexts({ 'a.xml': debate('<speech by="#ann"><p>Why?</speech>') }).found[0]).toMatch(
      /^broken-file line 3/,
    );
    const laughs = `<!DOCTYPE akomaNtoso [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${debate('<speech by="#ann"><p>&b;</p></speech>')}`;
    const { found, dataset } = importTexts({ 'a.xml': laughs });
    expect(found[0]).toMatch(/^broken-file/);
    expect(dataset).toBeNull();
  });
});

it('names what a record says of its speeches that the format has no place for', () => {
  const xml = debate(
    '<speech eId="sp1" by="#ann" startTime="T14:30:00" endTime="T14:31:00"><p>A.</p></speech><speech eId="sp2" by="#ann"><p>B.</p></speech>',
  );
  const { findings, ledger } = importTexts({ 'a.xml': xml });
  const lost = findings.filter(({ code }) => code === 'not-kept');
  expect(lost.map(({ value, detail }) => `${value} ${detail}`)).toEqual([
    'eId="sp1" On 2 speeches, of which this is the first.',
    'endTime="T14:31:00" On one speech.',
  ]);
  const fields = { kind: 'field', read: 3, used: 0, guessed: 0, leftOut: 3 };
  expect(ledger.account()).toContainEqual(fields);
});

describe('TEI', () => {
  it('becomes the same, with names from its list of people', () => {
    const xml = `<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="cs"><teiHeader><titleStmt><title>Session 1</title></titleStmt>
<publisher>Parliament</publisher><setting><date when="2014-04-01">1.4.2014</date></setting>
<person xml:id="AnnSmith"><persName><surname>Smith</surname><forename>Ann</forename></persName></person></teiHeader>
<text><body><div><head>Agenda</head><note type="speaker">Chair, Ann:</note>
<u who="#AnnSmith" ana="#chair"><seg>Good day.</seg><note>Applause</note><seg>We begin.</seg></u>
<u who="#BoBlaha">Thanks.</u></div></body></text></TEI>`;
    const { dataset, texts, found } = importTexts({ 'x.xml': xml });
    expect(texts.get('x')).toContain(
      'Ann Smith:\n\nGood day.\n\nWe begin.\n\nBo Blaha:\n\nThanks.',
    );
    expect(dataset?.sources[0]).toMatchObject({
      language: 'cs',
      publisher: 'Parliament',
      published: '2014-04-01',
    });
    expect(dataset?.statements.map(({ speaker }) => speaker)).toEqual(['ann-smith', 'bo-blaha']);
    expect(found).toEqual(
      expect.arrayContaining([
        'not-kept line 5 Applause',
        'not-kept line 5 ana="#chair"',
        'person-not-listed line 6 BoBlaha',
      ]),
    );
  });
});

it('tells of a speech inside another, whose words it would take', () => {
  const { findings } = importTexts({
    'a.xml': debate('<speech by="#ann"><p>A.</p><speech by="#bo"><p>B.</p></speech></speech>'),
  });
  const glued = findings.filter(({ code }) => code === 'speakers-glued');
  expect(glued.map(({ value }) => value)).toEqual(['B.']);
});

it('reads names before a colon of full width, with no space behind it', () => {
  const { dataset } = importTexts({ 'a.txt': '张三：你好\n\n李四：再见\n' });
  expect(dataset?.statements.map(({ text }) => text)).toEqual(['你好', '再见']);
});

describe('subtitles', () => {
  it.each([
    [
      'numbers',
      '1\n00:00:01,000 --> 00:00:02,000\nA: hi\n2\n00:00:03,000 --> 00:00:04,000\nB: 7\n',
    ],
    ['no numbers', '00:00:01,000 --> 00:00:02,000\nA: hi\n00:00:03,000 --> 00:00:04,000\nB: 7\n'],
  ])('with %s may stand without blank lines between them', (_, srt) => {
    const { dataset, found } = importTexts({ 'a.srt': srt });
    expect(dataset?.statements.map(({ text }) => text)).toEqual(['hi', '7']);
    expect(found.filter((each) => each.startsWith('not-kept'))).toEqual([]);
  });

  it('are joined to paragraphs by voice, with the time when each begins', () => {
    const srt =
      '1\r\n00:00:01,000 --> 00:00:02,000\r\nANN: Hello\r\nthere\r\n\r\n2\r\n00:00:02,100 --> 00:00:03,000\r\nand <i>more</i>.\r\n\r\n3\r\n00:00:09,000 --> 00:00:10,000\r\nNew para.\r\n\r\n4\r\n00:00:11,000 --> 00:00:12,000\r\n- Yes.\r\n';
    const { dataset, texts, ledger } = importTexts({ 'a.srt': srt });
    expect(texts.get('a')).toBe(
      'ANN:\n\nHello there and more.\n\nNew para.\n\nUnnamed speaker:\n\nYes.\n',
    );
    expect(dataset?.statements[0]?.notes?.[0]?.text).toBe(
      'It begins at 00:00:01,000, as the record has it.',
    );
    expect(ledger.account()).toContainEqual({
      kind: 'cue',
      read: 4,
      used: 4,
      guessed: 0,
      leftOut: 0,
    });
  });

  it('of WebVTT have voices, and blocks that are no cues, which are named', () => {
    const vtt =
      'WEBVTT Title\n\nNOTE by me\n\nSTYLE\n::cue {}\n\nx\n00:01.000 --> 00:02.000 align:start\n<v Ann Smith>Hi <c.red>you</c> &amp; me\n\n00:03.000 --> 00:04.000\n<v Bo>Hi\n';
    const { dataset, found } = importTexts({ 'a.vtt': vtt });
    expect(dataset?.statements.map(({ text }) => text)).toEqual(['Hi you & me', 'Hi']);
    expect(dataset?.speakers.map(({ name }) => name)).toEqual(['Ann Smith', 'Bo']);
    expect(found.filter((each) => each.startsWith('not-kept'))).toHaveLength(2);
  });
});

describe('transcripts', () => {
  it('begin a speech where a paragraph begins with a name', () => {
    const text =
      'Interview with the mayor\n\nINTERVIEWER: Why was it closed?\nFor whom?\n\n[00:12] Bo Bláha (Mayor): For repairs.\n\nHe said: wait.\n\nInterviewer:\n';
    const { dataset, told, found } = importTexts({ 'talk.txt': text });
    expect(told[0]?.[1]).toBe('a transcript of “Name: words”');
    expect(dataset?.title).toBe('Interview with the mayor');
    expect(dataset?.statements).toMatchObject([
      { speaker: 'interviewer', text: 'Why was it closed?\nFor whom?' },
      { speaker: 'bo-blaha', role: 'Mayor', text: 'For repairs.\n\nHe said: wait.' },
    ]);
    expect(found).toContain('not-kept line 10 Interviewer:');
  });

  it.each([
    ['Ann van der Berg: yes', 'Ann van der Berg'],
    ['**ANN:** yes', 'ANN'],
    ['田中: はい', '田中'],
    ['Mr. Bo (Lab): yes', 'Mr. Bo'],
    ['He said: no', null],
    ['see https://x.example: no', null],
    ['14:30: no', null],
    ['no colon', null],
  ])('read a name from %j', (line, name) => {
    expect(readSpeakerLine(line)?.speaker ?? null).toBe(name);
  });
});

describe('W3C Web Annotations', () => {
  it('are found in the text by their words, and told apart by what is before them', () => {
    const text = 'It is safe. Ann said: It is safe. Then she left.';
    const annotation = (exact: string, prefix: string) => ({
      type: 'Annotation',
      body: [
        { type: 'TextualBody', purpose: 'tagging', value: 'bridges' },
        { type: 'TextualBody', value: 'A comment' },
      ],
      target: {
        source: 'https://x.example',
        selector: [
          { type: 'TextPositionSelector', start: 1, end: 2 },
          { type: 'TextQuoteSelector', exact, prefix },
        ],
      },
    });
    const { dataset, found } = importTexts(
      {
        'a.json': JSON.stringify([
          annotation('It is safe.', 'Ann said: '),
          annotation('gone', ''),
          { type: 'Annotation', target: 'x' },
        ]),
      },
      { sources: { report: text } },
    );
    expect(dataset?.statements).toMatchObject([
      { text: 'It is safe.', source: { start: 22 }, themes: ['bridges'] },
    ]);
    expect(found).toEqual(
      expect.arrayContaining(['words-missing gone', 'words-not-given', 'kept-as-note A comment']),
    );
  });
});

it('throws at no text that begins like a record', () => {
  const start = fc.constantFrom(
    '<akomaNtoso>',
    '<TEI>',
    'WEBVTT\n\n',
    '00:00:01,000 --> 00:00:02,000\n',
    'ANN: ',
  );
  const part = fc.constantFrom(
    '<speech by="#a">',
    '</speech>',
    '<u>',
    '<p>',
    '</p>',
    '\n',
    '\n\n',
    'ANN: yes',
    '00:00:01,000 --> ',
    '&a;',
    '<v ',
    '>',
    '\u0000',
    '-',
    '](',
  );
  fc.assert(
    fc.property(start, fc.array(part, { maxLength: 30 }), (first, parts) => {
      const { findings, dataset } = importTexts({ 'a.txt': first + parts.join('') });
      expect(dataset !== null || findings.some(({ grade }) => grade === 'stops')).toBe(true);
    }),
    { numRuns: 200 },
  );
});
