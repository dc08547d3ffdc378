import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCslItem } from '@/domain/cite/csl';
import { citationFile, citationFormats, writeCitation } from '@/domain/cite/formats';
import { indexDataset } from '@/domain/model/dataset';
import { aDataset, anEvent, aSpeaker, aStatement } from '../../support/builders';
import { asReadBack, readCitation } from '../../support/read-citation';

const nasty = "50 % of {the} \"A&B\" #1_$2 ~^\\x -- ''q'' `` ?!\nnext";
const letters = 'Խոջալու, Ҳ Хоҷалӣ, Xocalı ƏəŞşĞğİıÇçÖöÜü, Cvetićanin';

const address = 'https://x.example/a_b%20c/?q=~1&v=1.0.0#d';

function anItem(
  { title = letters, name = 'Günel Babanlı', published = '2002-05-03' },
  link: string | null = address,
) {
  const event = anEvent({ id: 'meeting', title });
  const file = aDataset({
    title,
    speakers: [aSpeaker({ name })],
    statements: [aStatement()],
  });
  const sources = file.sources.map((source) => ({ ...source, title, published }));
  return toCslItem(
    indexDataset({ ...file, sources, events: [event] }),
    { kind: 'statement', id: 's1' },
    { link, day: { year: 2026, month: 1, day: 5 } },
  );
}

const aText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'{}%&#_$~^\\"\'`-,<>?!=@/ \n\r\t', '  - ', 'ER  - ', '\\{', '--', ' and '),
      fc.constantFrom('Խոջ', 'Хоҷ', 'ığİə', 'ć', '中', '😀', 'TY', 'x'),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => `a${parts.join('')}z`);

describe.each(['ris', 'bibtex'] as const)('%s', (format) => {
  it.each([nasty, letters])('is read back letter by letter: %s', (title) => {
    const item = anItem({ title, name: title });
    const { authors, ...rest } = asReadBack(item);
    const read = readCitation(writeCitation(item, format));
    expect(read).toMatchObject(rest);
    expect(read.authors).toEqual(format === 'ris' ? authors.map(withoutCommas) : authors);
  });

  it('is read back as written, whatever the texts are', () => {
    fc.assert(
      fc.property(aText, aText, (title, name) => {
        const item = anItem({ title, name });
        const { authors, ...rest } = asReadBack(item);
        const read = readCitation(writeCitation(item, format));
        expect(read).toMatchObject(rest);
        expect(read.authors).toEqual(format === 'ris' ? authors.map(withoutCommas) : authors);
      }),
      { numRuns: 150 },
    );
  });

  it.each(['2002', '2002-05', '2002-05-03'])('has the date of issue: %s', (published) => {
    const item = anItem({ published });
    expect(readCitation(writeCitation(item, format)).issued).toEqual(
      published.split('-').map(Number),
    );
  });

  it.each(['2002~', '2002/2003', '[2002,2004]', '[..2002]'])(
    'has no date of issue that would be a guess, but says it in the note: %s',
    (published) => {
      const read = readCitation(writeCitation(anItem({ published }), format));
      expect(read.issued).toBeUndefined();
      expect(read.note).toContain('2002');
    },
  );
});

function withoutCommas(name = ''): string {
  return name.replace(/[,*]/g, ' ').replace(/\s+/g, ' ').trim();
}

describe('what is written', () => {
  it('has CR LF after each line of RIS, from TY to ER, and a season as the date’s other part', () => {
    const lines = writeCitation(anItem({ published: '2002-23' }), 'ris').split('\r\n');
    expect(lines[0]).toBe('TY  - GEN');
    expect(lines.slice(-2)).toEqual(['ER  - ', '']);
    expect(lines.filter((line) => !/^([A-Z][A-Z0-9] {2}- .*)?$/.test(line))).toEqual([]);
    expect(lines).toContain('DA  - 2002///Autumn');
    expect(lines).toContain('PY  - 2002');
    expect(lines).toContain('Y2  - 2026/01/05/');
  });

  it('keeps an address in BibTeX as it is, and a name in one piece', () => {
    const text = writeCitation(anItem({}), 'bibtex');
    expect(text).toContain('url = {https://x.example/a_b%20c/?q=~1&v=1.0.0#d}');
    expect(text).toContain('author = {{Günel Babanlı}}');
  });

  it('escapes in BibTeX what TeX would obey', () => {
    expect(writeCitation(anItem({ title: '5 % & #1_$2 ~^\\ --' }), 'bibtex')).toContain(
      String.raw`in: 5 \% \& \#1\_\$2 {\textasciitilde}{\textasciicircum}{\textbackslash} -{}- (dataset`,
    );
  });

  it('has as many opening as closing braces in BibTeX, which counts escaped ones too', () => {
    const text = writeCitation(anItem({ title: '} { {' }), 'bibtex');
    expect(text.split('{').length).toBe(text.split('}').length);
  });

  it('names no address of what only one device has', () => {
    const item = anItem({}, null);
    for (const format of ['reference', 'bibtex', 'ris', 'csl'] as const) {
      expect(writeCitation(item, format)).not.toMatch(/undefined|null|url =|UR {2}-|x\.example/);
    }
  });

  it('is a list of one in CSL-JSON', () => {
    const item = anItem({});
    expect(JSON.parse(writeCitation(item, 'csl'))).toEqual([item]);
  });

  it('reads as a footnote', () => {
    expect(writeCitation(anItem({ title: 'The talks', name: 'Ann Archer' }), 'reference')).toBe(
      'Ann Archer, “Statement 1 of 1”, in: The talks (dataset, version 1.0.0), https://x.example/a_b%20c/?q=~1&v=1.0.0#d, accessed 5 January 2026. Reported statement, in the dataset’s paraphrase, not in the speaker’s words. Said at: The talks (3 February 2001). Source: The Agency, “The talks”, 3 May 2002, https://agency.example/report',
    );
  });

  it('has a file’s name where a program reads it, and none for the footnote', () => {
    expect(citationFormats.map((format) => citationFile(anItem({}), format)?.name)).toEqual([
      undefined,
      'a-dataset-statement-s1.bib',
      'a-dataset-statement-s1.ris',
      'a-dataset-statement-s1.json',
    ]);
  });
});
