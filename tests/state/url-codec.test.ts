import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyView, type ViewState } from '@/domain/model/view-state';
import { readLink, writeLink } from '@/state/url-codec';

const read = (path: string, search = '') => readLink(path, search).view;

describe('the link contract', () => {
  it('reads each kind of page, with and without its index and slash', () => {
    for (const path of [
      'events/khojaly-1992/',
      'events/khojaly-1992',
      'events/khojaly-1992/index.html',
      'events/khojaly-1992/index',
    ]) {
      expect(read(path).selection).toEqual({ kind: 'event', id: 'khojaly-1992' });
    }
    expect(read('statements/s01/').selection).toEqual({ kind: 'statement', id: 's01' });
    expect(read('speakers/ann/').selection).toEqual({ kind: 'speaker', id: 'ann' });
    expect(read('').selection).toBeNull();
    expect(read('index.html').selection).toBeNull();
    expect(readLink('index', '').unknown).toEqual([]);
    expect(read('events/index').selection).toEqual({ kind: 'event', id: 'index' });
  });

  it('reads filters, words, window, lanes and folding', () => {
    const search =
      '?speaker=a,b&theme=x%2Cy&q=hello+world&compare=b,c&from=2025-01-01&to=2026&lanes=theme&fold=off&fit=off&embed=1&v=1.0.0';
    expect(read('', search)).toEqual({
      selection: null,
      speakers: ['a', 'b'],
      themes: ['x', 'y'],
      query: 'hello world',
      from: '2025-01-01',
      to: '2026',
      compare: ['b', 'c'],
      lanes: 'theme',
      fold: false,
      fit: false,
      embed: true,
      version: '1.0.0',
    });
  });

  it('writes plain commas and no escape that is not needed', () => {
    const view: ViewState = {
      ...emptyView,
      speakers: ['a', 'b'],
      query: 'hello world & more',
      lanes: 'speaker',
    };
    expect(writeLink(view)).toBe('?speaker=a,b&q=hello+world+%26+more&lanes=speaker');
    expect(writeLink({ ...emptyView, selection: { kind: 'event', id: 'x' } })).toBe('events/x/');
    expect(writeLink(emptyView)).toBe('');
  });

  it.each([')', ').', ',', '.', '”', '/)', '/).', '/,', '/…', ')/', '/index.html).'])(
    'leads to the event with %s after it, as programs take it from a sentence',
    (marks) => {
      const { view, unknown } = readLink(`events/khojaly-1992${marks}`, '');
      expect(view.selection).toEqual({ kind: 'event', id: 'khojaly-1992' });
      expect(unknown).toEqual([]);
      expect(readLink(marks, '').view.selection).toBeNull();
    },
  );

  it('reads filters with a mark after them, and &amp; between them', () => {
    const link = readLink('', '?speaker=a,b&amp;lanes=theme).');
    expect(link.view).toEqual({ ...emptyView, speakers: ['a', 'b'], lanes: 'theme' });
    expect(link.unknown).toEqual([]);
    expect(writeLink(link.view, link.raw)).toBe('?speaker=a,b&amp;lanes=theme).');
    expect(read('', '?q=why%3F').query).toBe('why?');
  });

  it('never throws on half a character, typed or in a link', () => {
    expect(writeLink({ ...emptyView, query: 'a\ud83d' })).toBe('?q=a%EF%BF%BD');
    const { view, raw } = readLink('events/x\ud83d/', '?q=%ED%A0%BD&speaker=\ud83d');
    expect(() => writeLink(view, raw)).not.toThrow();
  });

  it('reads and writes who stand side by side as plain commas, in the order given', () => {
    const link = readLink('events/x/', '?utm_source=y&compare=b%2Ca,b');
    expect(link.view.compare).toEqual(['b', 'a']);
    expect(writeLink(link.view, link.raw)).toBe('events/x/?utm_source=y&compare=b%2Ca,b');
    expect(writeLink({ ...link.view, compare: ['b', 'a', 'c'] }, link.raw)).toBe(
      'events/x/?utm_source=y&compare=b,a,c',
    );
    expect(writeLink({ ...link.view, compare: [] }, link.raw)).toBe('events/x/?utm_source=y');
    expect(read('', '?compare=').compare).toEqual([]);
  });

  it('names values and pages it does not know, and keeps the rest', () => {
    const link = readLink('pages/7', '?lanes=rows&from=1905-02-29&speaker=a&v=newest&embed=yes');
    expect(link.unknown).toEqual([
      { key: 'page', value: 'pages/7' },
      { key: 'from', value: '1905-02-29' },
      { key: 'lanes', value: 'rows' },
      { key: 'embed', value: 'yes' },
      { key: 'v', value: 'newest' },
    ]);
    expect(link.view.speakers).toEqual(['a']);
  });

  it('changes one part and leaves the others as they stood', () => {
    const { view, raw } = readLink('', '?utm_source=x&q=a%20b&speaker=b,a&flag');
    expect(writeLink({ ...view, lanes: 'theme' }, raw)).toBe(
      '?utm_source=x&q=a%20b&speaker=b,a&flag&lanes=theme',
    );
    expect(writeLink({ ...view, query: '' }, raw)).toBe('?utm_source=x&speaker=b,a&flag');
  });
});

const part = fc.string({ maxLength: 12 }).map((text) => text.replace(/[&#]/g, ''));
const knownKey = fc.constantFrom(
  ...['speaker', 'theme', 'q', 'compare', 'from', 'to', 'lanes', 'fold', 'embed', 'v'],
);
const pair = fc.oneof(
  fc.tuple(fc.oneof(knownKey, part), part).map(([key, value]) => `${key}=${value}`),
  part,
);

describe('any link', () => {
  it('comes back as it was when nothing changes', () => {
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 6 }), (pairs) => {
        const search = pairs.filter(Boolean).join('&');
        const { view, raw } = readLink('', `?${search}`);
        expect(writeLink(view, raw)).toBe(search === '' ? '' : `?${search}`);
      }),
      { numRuns: 500 },
    );
  });

  it('never throws, whatever the path', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (path, search) => Boolean(readLink(path, search))),
    );
  });

  it('means the same view after it is written', () => {
    const id = fc.stringMatching(/^[a-z0-9]{1,8}$/);
    const ids = fc.uniqueArray(id, { maxLength: 3 });
    const view: fc.Arbitrary<ViewState> = fc.record({
      selection: fc.option(
        fc.record({ kind: fc.constantFrom('event', 'statement', 'speaker'), id }),
      ),
      speakers: ids,
      themes: ids,
      query: fc.string(),
      from: fc.constantFrom(null, '2025-01-01', '1992'),
      to: fc.constantFrom(null, '2026-03'),
      compare: ids,
      lanes: fc.constantFrom('none', 'theme', 'speaker'),
      fold: fc.boolean(),
      fit: fc.boolean(),
      embed: fc.boolean(),
      version: fc.constantFrom(null, '1.0.0', '2.10.3-beta.1'),
    });
    fc.assert(
      fc.property(view, (given) => {
        const [path = '', search = ''] = writeLink(given).split('?');
        expect(readLink(path, search).view).toEqual(given);
      }),
    );
  });
});
