import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DatasetFile } from '@/domain/format/schema';
import { articleFile, hasArticle, readArticle } from '../../support/article';
import { everyField, record } from '../../support/every-field';
import { fill } from '../../support/fill';
import { toDraft } from '../../support/to-draft';

const text = `Sitting of 3 May 2001.

The mayor said that the bridge was closed. “It is safe,” he said.
Ann said: “It is safe,” and left the hall.`;

const withText = (statement: object, more: object = {}) =>
  fill(
    {
      format: 'saywhen-draft/1',
      events: [{ title: 'The bridge closes', date: '2001-04-28' }],
      ...more,
      statements: [statement],
    },
    { record: text },
  );

describe('a dataset without offsets and hashes', () => {
  it('comes back equal, with each field that the format has', () => {
    const { dataset, findings } = fill(toDraft(everyField, new Map([['record', record]])), {
      record,
    });
    expect(findings).toEqual([]);
    expect(withoutFragments(dataset)).toEqual({
      ...withoutFragments(everyField),
      format: 'saywhen/1.1',
    });
  });

  it.runIf(hasArticle)('is the bundled one, and its statements come back equal', () => {
    const file = 'data/belgrade-roundtable-2026.json';
    const bundled = JSON.parse(readFileSync(file, 'utf8')) as DatasetFile;
    const article = readArticle();
    expect(articleFile).not.toBe('');
    const draft = toDraft(bundled, new Map([['report-2026-02-28', article]])) as {
      statements: { id?: string }[];
    };
    for (const statement of draft.statements) delete statement.id;
    const { dataset, findings } = fill(draft, { 'report-2026-02-28': article });
    expect(findings).toEqual([]);
    expect(withoutFragments(dataset)).toEqual({
      ...withoutFragments(bundled),
      format: 'saywhen/1.1',
    });
  });

  it('makes ids from titles and names, and finds records by them', () => {
    const { dataset } = fill({
      title: 'Сессия',
      speakers: [{ name: 'Камиль Хасиев' }],
      themes: [{ label: 'Peace & trade' }],
      events: [{ title: 'Washington: the meeting', themes: ['Peace & trade'] }],
      sources: [{ title: 'Paper', publisher: 'P', published: '2001', language: 'ru' }],
      statements: [
        {
          speaker: 'камиль хасиев',
          form: 'spoken',
          text: 'Да.',
          events: ['Washington: the meeting'],
          saidAt: 'washington-the-meeting',
        },
      ],
    });
    expect(dataset?.speakers[0]?.id).toBe('kamil-khasiev');
    expect(dataset?.events[0]?.themes).toEqual(['peace-trade']);
    expect(dataset?.statements).toMatchObject([
      {
        id: 's01',
        speaker: 'kamil-khasiev',
        events: ['washington-the-meeting'],
        saidAt: 'washington-the-meeting',
      },
    ]);
  });
});

function withoutFragments(dataset: DatasetFile | null) {
  return {
    ...dataset,
    statements: dataset?.statements.map(({ source: { fragment: _, ...source }, ...rest }) => ({
      ...rest,
      source,
    })),
  };
}

describe('words of a source', () => {
  it('are told apart by what comes before them', () => {
    const { dataset, findings } = withText({
      speaker: 'Ann',
      form: 'direct-quote',
      source: { words: 'It is safe,', before: 'Ann said: “' },
    });
    const [statement] = dataset?.statements ?? [];
    expect(statement?.source.start).toBe(text.lastIndexOf('It is safe,'));
    expect(statement?.text).toBe('It is safe,');
    expect(findings.map(({ code }) => code)).not.toContain('words-twice');
  });

  it('that are there twice are asked about, with what stands before each', () => {
    const { dataset, findings, ledger } = withText({
      speaker: 'Ann',
      form: 'direct-quote',
      source: { words: 'It is safe,' },
    });
    expect(dataset?.statements).toEqual([]);
    const finding = findings.find(({ code }) => code === 'words-twice');
    expect(finding?.grade).toBe('left-out');
    expect(finding?.place.path).toBe('statements[0].source.words');
    expect(finding?.detail).toContain('in line 4, after “Ann said: “”');
    expect(ledger.account()).toContainEqual(
      expect.objectContaining({ kind: 'statement', read: 1, used: 0, guessed: 0, leftOut: 1 }),
    );
  });

  it('that are not there are shown beside the nearest, and never taken', () => {
    const { dataset, findings } = withText({
      speaker: 'Mayor',
      form: 'reported',
      text: 'He said so.',
      source: { words: 'The mayor said that the bridge was open' },
    });
    expect(dataset?.statements).toEqual([]);
    const finding = findings.find(({ code }) => code === 'words-missing');
    expect(finding?.detail).toContain('The nearest is in line 3');
    expect(finding?.detail).toContain('[-open-]{+closed+}');
  });

  it('of a quote are its text, whatever was typed', () => {
    const { dataset, findings } = withText({
      speaker: 'Ann',
      form: 'direct-quote',
      text: 'He left the hall',
      source: { words: 'and left the hall' },
    });
    expect(dataset?.statements[0]?.text).toBe('and left the hall');
    expect(findings.map(({ code }) => code)).toContain('words-differ');
  });

  it('get a fragment that is found once', () => {
    const { dataset } = withText({
      speaker: 'Mayor',
      form: 'reported',
      text: 'He said so.',
      source: { words: 'The mayor said that the bridge was closed.' },
    });
    expect(dataset?.statements[0]?.source.fragment).toBe('The mayor said that the');
  });
});

describe('what a draft lacks', () => {
  it('is told, and the record left out or the field', () => {
    const { dataset, findings } = withText(
      { speaker: 'Ann', form: 'reported', text: 'So.', source: { words: 'left the hall' } },
      {
        events: [
          { date: '2001' },
          {
            title: 'Named',
            label: 'x'.repeat(25),
            date: '2001-02-30',
            links: [{ title: 'A', url: 'no' }],
          },
        ],
        nonsense: 1,
      },
    );
    expect(findings.map(({ code, place }) => [code, place.path ?? place.file])).toEqual(
      expect.arrayContaining([
        ['field-missing', 'events[0].title'],
        ['field-refused', 'events[1].label'],
        ['part-refused', 'events[1].links[0].url'],
        ['date-not-understood', 'events[1].date'],
        ['not-a-dataset', ''],
      ]),
    );
    expect(dataset).toBeNull();
  });

  it('never reaches a prototype', () => {
    const { dataset, findings } = fill(
      JSON.parse(
        '{"__proto__":{"x":1},"events":[{"title":"A","__proto__":{"polluted":true},"date":{"__proto__":{"basis":"stated"}}}]}',
      ),
    );
    expect(Object.getPrototypeOf({})).not.toHaveProperty('polluted');
    expect(findings.map(({ code }) => code)).toContain('field-unknown');
    expect(dataset).toBeNull();
  });

  it('is a source whose text is needed', () => {
    const { findings } = fill({
      sources: [
        {
          id: 'a',
          title: 'A',
          publisher: 'P',
          published: '2001',
          language: 'en',
          length: 3,
          sha256: 'a'.repeat(64),
        },
      ],
      statements: [{ speaker: 'Ann', form: 'direct-quote', source: { words: 'abc' } }],
    });
    expect(findings.find(({ code }) => code === 'text-not-given')?.grade).toBe('stops');
  });

  it('is a text given for no source', () => {
    const { findings } = fill(
      { sources: [{ id: 'a', title: 'A', publisher: 'P', published: '2001', language: 'en' }] },
      { b: 'Text.' },
    );
    expect(findings.map(({ code, value }) => [code, value])).toContainEqual([
      'no-such-source',
      'b',
    ]);
  });
});

describe('any draft', () => {
  const value = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom('2001', 'Ann', 'It is safe,', '8-Aug', ''),
  );
  const aRecord = fc.dictionary(
    fc.constantFrom(
      ...['id', 'title', 'name', 'label', 'date', 'source', 'speaker', 'form', 'text', 'events'],
      ...['themes', 'mentions', 'evidence', 'notes', 'links', 'kind', 'to', 'answers', '__proto__'],
    ),
    value,
  );
  const aDraft = fc.dictionary(
    fc.constantFrom('title', 'sources', 'speakers', 'themes', 'events', 'statements', 'aliases'),
    fc.oneof(fc.array(aRecord, { maxLength: 4 }), value),
  );

  it('is filled or told why not, without throwing, and adds up', () => {
    fc.assert(
      fc.property(aDraft, (draft) => {
        const { dataset, findings, ledger } = fill(draft, { record: text });
        expect(dataset !== null || findings.some(({ grade }) => grade === 'stops')).toBe(true);
        for (const { read, used, guessed, leftOut } of ledger.account()) {
          expect(used + guessed + leftOut).toBe(read);
        }
      }),
      { numRuns: 300 },
    );
  });
});

it('finds short words by what comes before them, however often they are there', () => {
  const text = `${'a, '.repeat(50)}and then a last one.`;
  const source = { words: 'a', before: 'and then' };
  const { dataset, findings } = fill(
    { statements: [{ speaker: 'Ann', form: 'reported', text: 'One.', source }] },
    { text },
  );
  expect(findings.filter(({ grade }) => grade !== 'look')).toEqual([]);
  expect(dataset?.statements[0]?.source.start).toBe(text.indexOf('a last'));
});
