import { describe, expect, it } from 'vitest';
import { parseDataset } from '@/dataset/door/parse-dataset';
import { aDataset, anEvent, aSpeaker, aStatement, aTheme } from '../../support/builders';
import { everyField } from '../../support/every-field';

function issuesOf(file: unknown): readonly string[] {
  const parsed = parseDataset(JSON.stringify(file));
  return parsed.ok
    ? []
    : parsed.issues.map(({ path, found, expected }) => `${path}: ${found} ${expected}`);
}

const sha256 = '0'.repeat(64);
const span = (start: number, end: number) => ({ start, end, sha256 });
const [source] = aDataset().sources;
const { length: _, sha256: __, ...textless } = { length: 0, ...source };
const spoken = { id: 'tape', kind: 'broadcast', direction: 'rtl', title: 'A talk', publisher: 'A' };
const tape = { ...spoken, published: '2002', language: 'ar' };
const picture = { file: 'a/b-1.jpg', alt: 'A bridge', width: 800, height: 600 };
const licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };

/** Every field that `saywhen/1.1` adds, and none that it lets out. */
const full = {
  ...aDataset({
    speakers: [
      { id: 'ann', name: 'Ann van der Berg', short: 'Van der Berg' },
      aSpeaker({ id: 'bo' }),
    ],
    themes: [{ id: 'trade', label: 'Trade' }],
    events: [
      {
        id: 'era',
        kind: 'period',
        title: 'The era',
        date: { edtf: '1990/1999', basis: 'stated' },
        evidence: [],
      },
      anEvent({
        themes: ['trade'],
        participants: ['ann', 'bo'],
        links: [{ title: 'More', url: 'https://a.example/' }],
        media: [{ ...picture, caption: 'The bridge', credit: 'A. Nyone', licence }],
      }),
    ],
  }),
  format: 'saywhen/1.1',
  publisher: { name: 'The Paper', url: 'https://paper.example/', logo: 'logo.png' },
  licence,
  accent: { light: '#052962', dark: '#8fb7ff' },
  sources: [source, tape],
  statements: [
    {
      ...aStatement({ form: 'direct-quote', text: 'It was … over' }),
      source: { id: 'report', parts: [span(0, 6), span(20, 24)] },
    },
    {
      id: 's2',
      speaker: 'ann',
      role: 'Minister',
      organisation: 'Cabinet',
      to: 'bo',
      answers: 's1',
      form: 'spoken',
      text: 'One.\n\nTwo.',
      source: { id: 'tape' },
      events: [],
      themes: [],
    },
  ],
};

type File = typeof full;
const change = (part: Partial<Record<keyof File, unknown>>) => ({ ...full, ...part });
const withEvent = (given: object) =>
  change({ events: [full.events[0], { ...anEvent(), ...given }] });
const withStatement = (given: object) =>
  change({ events: [...full.events], statements: [{ ...aStatement(), ...given }] });

describe('the format saywhen/1.1', () => {
  it('holds each new field', () => {
    expect(issuesOf(full)).toEqual([]);
    expect(issuesOf(everyField)).toEqual([]);
  });

  it('needs no source where nothing cites one', () => {
    expect(issuesOf(aDataset({ sources: [] }))).toEqual([]);
    expect(issuesOf(aDataset({ sources: [], statements: [aStatement()] }))[0]).toMatch(
      /^sources: This list is empty\. Statements cite a source/,
    );
  });

  it('takes the new fields in a file of the format before, too', () => {
    expect(issuesOf(change({ format: 'saywhen/1' }))).toEqual([]);
  });

  it.each(['saywhen/1.2', 'saywhen/1.10', 'saywhen/2', 'saywhen/2.0'])(
    'names the newer version %s and no field that it brings',
    (format) => {
      const issues = issuesOf({ ...full, format, tours: [], speakers: 7 });
      expect(issues).toEqual([
        `format: Found “${format}”. This page reads “saywhen/1” and “saywhen/1.1”, and the file is in a newer format. Update Saywhen, or write the file in “saywhen/1.1”.`,
      ]);
    },
  );

  it.each(['saywhen/1.0', 'saywhen/0.9', 'saywhen/01', 'saywhen', 'Saywhen/1.1'])(
    'asks for the format where %s stands',
    (format) => {
      expect(issuesOf({ ...full, format })[0]).toMatch(
        /^format: Found .*Use one of: saywhen\/1, saywhen\/1\.1\./,
      );
    },
  );

  const cases: readonly (readonly [name: string, file: unknown, issue: RegExp])[] = [
    [
      'a length without a hash',
      change({ sources: [{ ...textless, length: 100 }, tape] }),
      /^sources\[0\]\.sha256: .*belong together/,
    ],
    [
      'a hash without a length',
      change({ sources: [{ ...textless, sha256 }, tape] }),
      /^sources\[0\]\.length: .*belong together/,
    ],
    [
      'another kind of source',
      change({ sources: [source, { ...tape, kind: 'podcast' }] }),
      /^sources\[1\]\.kind: Found “podcast”\. Use one of: article, press-release/,
    ],
    [
      'a span where there is no text',
      withStatement({ source: { id: 'tape', ...span(0, 9) } }),
      /^statements\[0\]\.source\.start: Found “0”\. The source “tape” has no text\. Omit this field/,
    ],
    [
      'parts where there is no text',
      withStatement({ source: { id: 'tape', parts: [span(0, 6), span(8, 9)] } }),
      /^statements\[0\]\.source\.parts: .*has no text/,
    ],
    [
      'a fragment where there is no text',
      withStatement({ source: { id: 'tape', fragment: 'a few words' } }),
      /^statements\[0\]\.source\.fragment: Found “"a few words"”\. .*has no text/,
    ],
    [
      'evidence where there is no text',
      withEvent({ evidence: [{ source: 'tape', ...span(0, 9), for: 'title', voice: 'agency' }] }),
      /^events\[1\]\.evidence\[0\]: .*has no text/,
    ],
    [
      'no span where there is a text',
      withStatement({ source: { id: 'report', start: 0, end: 10 } }),
      /^statements\[0\]\.source\.sha256: This field is missing\. The source has a text/,
    ],
    [
      'a span beside parts',
      withStatement({ source: { id: 'report', start: 0, parts: [span(0, 6), span(8, 9)] } }),
      /^statements\[0\]\.source\.start: Found “0”\. Give either one span or parts/,
    ],
    [
      'one part',
      withStatement({ source: { id: 'report', parts: [span(0, 6)] } }),
      /^statements\[0\]\.source\.parts: .*two to eight/,
    ],
    [
      'nine parts',
      withStatement({
        source: { id: 'report', parts: Array.from({ length: 9 }, (_, at) => span(at, at + 1)) },
      }),
      /^statements\[0\]\.source\.parts: .*two to eight/,
    ],
    [
      'parts out of order',
      withStatement({ source: { id: 'report', parts: [span(8, 20), span(19, 30)] } }),
      /^statements\[0\]\.source\.parts\[1\]\.start: 19 The part before it ends at 20/,
    ],
    [
      'a part past the end',
      withStatement({ source: { id: 'report', parts: [span(8, 20), span(90, 101)] } }),
      /^statements\[0\]\.source\.parts\[1\]\.end: 101 The text ends at 100/,
    ],
    [
      'a quote that is not its parts',
      withStatement({
        form: 'direct-quote',
        text: 'It was… over',
        source: { id: 'report', parts: [span(0, 6), span(20, 24)] },
      }),
      /^statements\[0\]\.text: This text has 12 characters\. .*joined by “ … ”, have 13/,
    ],
    [
      'speech that is not its span',
      withStatement({ form: 'spoken', text: 'abc' }),
      /^statements\[0\]\.text: This text has 3 characters/,
    ],
    [
      'an answer to nothing',
      withStatement({ answers: 's9' }),
      /^statements\[0\]\.answers: No statement has the id “s9”/,
    ],
    [
      'an answer to itself',
      withStatement({ answers: 's1' }),
      /^statements\[0\]\.answers: A statement cannot answer itself/,
    ],
    [
      'words to nobody',
      withStatement({ to: 'zoe' }),
      /^statements\[0\]\.to: No speaker has the id “zoe”/,
    ],
    [
      'a theme of an event that is none',
      withEvent({ themes: ['trad'] }),
      /^events\[1\]\.themes\[0\]: .*Did you mean “trade”/,
    ],
    [
      'a participant who is none',
      withEvent({ participants: ['ann', 'zoe'] }),
      /^events\[1\]\.participants\[1\]: No speaker/,
    ],
    [
      'a link that would run',
      withEvent({ links: [{ title: 'x', url: 'javascript:alert(1)' }] }),
      /^events\[1\]\.links\[0\]\.url: .*https/,
    ],
    [
      'a picture outside the folder',
      withEvent({ media: [{ ...picture, file: '../a.jpg' }] }),
      /^events\[1\]\.media\[0\]\.file: Found “\.\.\/a\.jpg”\. Name an AVIF/,
    ],
    [
      'a picture elsewhere',
      withEvent({ media: [{ ...picture, file: 'https://a.example/a.jpg' }] }),
      /^events\[1\]\.media\[0\]\.file: /,
    ],
    [
      'a picture that could run scripts',
      withEvent({ media: [{ ...picture, file: 'a.svg' }] }),
      /^events\[1\]\.media\[0\]\.file: /,
    ],
    [
      'a picture without words',
      withEvent({ media: [{ ...picture, alt: '' }] }),
      /^events\[1\]\.media\[0\]\.alt: /,
    ],
    [
      'a picture without a size',
      withEvent({ media: [{ ...picture, height: undefined }] }),
      /^events\[1\]\.media\[0\]\.height: This field is missing/,
    ],
    [
      'a picture of no size',
      withEvent({ media: [{ ...picture, width: 0 }] }),
      /^events\[1\]\.media\[0\]\.width: .*pixels/,
    ],
    [
      'an event of another kind',
      withEvent({ kind: 'era' }),
      /^events\[1\]\.kind: Found “era”\. Write "period"/,
    ],
    [
      'a period without a date',
      withEvent({ kind: 'period', date: { basis: 'not-stated' } }),
      /^events\[1\]\.date\.edtf: .*A period is drawn where it was/,
    ],
    [
      'a long short name',
      change({ speakers: [aSpeaker({ short: 'x'.repeat(25) }), full.speakers[1]] }),
      /^speakers\[0\]\.short: .*24 characters/,
    ],
    [
      'an accent that is no colour',
      change({ accent: 'red' }),
      /^accent: Found “red”\. Give a colour in six/,
    ],
    [
      'an accent too faint for the dark page',
      change({ accent: '#052962' }),
      /^accent: Its contrast with the dark page is 1\.3 to 1\. At least 3 to 1.*one for each scheme/,
    ],
    [
      'an accent of a pair too faint',
      change({ accent: { light: '#ffee99', dark: '#ffee99' } }),
      /^accent\.light: Its contrast with the light page is 1\.\d to 1\. .*Choose another colour\.$/,
    ],
    [
      'a licence without an address',
      change({ licence: { name: 'CC0' } }),
      /^licence\.url: This field is missing/,
    ],
  ];

  it.each(cases)('refuses %s', (_, file, issue) => {
    expect(issuesOf(file)[0]).toMatch(issue);
  });

  it('lets out what 1 asked for', () => {
    const { role, organisation, ...speaker } = aSpeaker();
    const { label, summary, ...event } = anEvent();
    const { definition, ...theme } = aTheme();
    const { saidAt, ...statement } = aStatement();
    const file = aDataset({
      speakers: [speaker],
      events: [event],
      themes: [theme],
      statements: [statement],
    });
    expect([role, organisation, label, summary, definition, saidAt]).not.toContain(undefined);
    expect(issuesOf(file)).toEqual([]);
  });
});
