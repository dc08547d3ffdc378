import { describe, expect, it } from 'vitest';
import { toAkomaNtoso } from '@/domain/export/to-akoma-ntoso';
import { toCalendar } from '@/domain/export/to-calendar';
import { toJsonLd } from '@/domain/export/to-json-ld';
import { toTimelineJs } from '@/domain/export/to-timeline-js';
import { aDataset, anEvent, aStatement } from '../../support/builders';
import { everyField } from '../../support/every-field';
import { importTexts } from '../../support/import-texts';

const dated = aDataset({
  events: [
    ['a', '2025-08-08'],
    ['b', '2025-08-08/2025-08-10'],
    ['c', '2025-08'],
    ['d', '2025-08-08?'],
    ['e', '[..2026-02-28]'],
    ['f', '-0043'],
    ['g', '2025-08-08T14:30+04:00'],
    ['h', '2025-08-08T14:30'],
    ['i', '2025-08-08/..'],
  ].map(([id = '', edtf = '']) =>
    anEvent({ id, title: `Event, ${id}; <b>`, date: { edtf, basis: 'stated' } }),
  ),
});

/** Of which the source says neither all of the date nor the words themselves. */
const workedOut = aDataset({
  events: [
    anEvent({
      id: 'year',
      title: 'Meeting',
      date: {
        edtf: '2025-08-08',
        basis: 'stated',
        inferred: ['year'],
        why: 'It follows from the date line.',
      },
    }),
    anEvent({
      id: 'all',
      title: 'Exports',
      date: { edtf: '2025-08-08/2026-02-28', basis: 'inferred', why: 'Six months are meant.' },
    }),
  ],
  statements: [aStatement({ id: 'r', form: 'reported', text: 'She said so.', events: ['year'] })],
});

describe('what we worked out, or put in our words, is never given as if it were stated', () => {
  it('in TimelineJS: the date says so, and so does a paraphrase', () => {
    const json = JSON.stringify(toTimelineJs(workedOut).value);
    expect(json).toContain('"display_date":"8 August 2025, year inferred"');
    expect(json).toContain('28 February 2026, inferred"');
    expect(json).toContain('Reported statement, in the dataset’s paraphrase.)');
  });

  it('in a calendar: it is left out, and named', () => {
    const { value, leftOut } = toCalendar(workedOut, new Date(0));
    expect(value).not.toContain('BEGIN:VEVENT');
    expect(leftOut).toEqual(expect.arrayContaining(['Meeting', 'Exports']));
  });

  it('in JSON-LD: no plain date, and a paraphrase is an abstract without a creator', () => {
    const { '@graph': graph } = toJsonLd(workedOut) as {
      '@graph': readonly Record<string, unknown>[];
    };
    const [meeting, quotation] = ['#event-year', '#statement-r'].map((id) =>
      graph.find((node) => node['@id'] === id),
    );
    expect(meeting).toMatchObject({ temporalCoverage: { '@value': '2025-08-08' } });
    expect(meeting).not.toHaveProperty('startDate');
    expect(quotation).toMatchObject({ '@type': 'Quotation', abstract: 'She said so.' });
    expect(quotation).not.toHaveProperty('text');
    expect(quotation).not.toHaveProperty('creator');
    expect(quotation).not.toHaveProperty('author');
  });
});

describe('TimelineJS', () => {
  const { value, leftOut } = toTimelineJs(dated);
  const { events } = value as { events: readonly Record<string, unknown>[] };

  it('has a slide for each event, in the precision of its date, and doubt in words', () => {
    const dates = Object.fromEntries(
      events.map(({ unique_id: id, start_date: start, end_date: end, display_date: shown }) => [
        id,
        [start, end, shown],
      ]),
    );
    expect(dates).toMatchObject({
      a: [{ year: 2025, month: 8, day: 8 }, undefined, undefined],
      b: [{ year: 2025, month: 8, day: 8 }, { year: 2025, month: 8, day: 10 }, undefined],
      c: [{ year: 2025, month: 8 }, undefined, undefined],
      d: [{ day: 8 }, undefined, '8 August 2025, uncertain'],
      e: [{ year: 2026, month: 2, day: 28 }, undefined, 'on or before 28 February 2026'],
      f: [{ year: -44 }, undefined, undefined],
      g: [{ hour: 14, minute: 30 }, undefined, undefined],
      i: [{ day: 8 }, undefined, 'from 8 August 2025 on'],
    });
    expect(leftOut).toEqual([]);
  });

  it('escapes what is no HTML of ours, and is read again with the same dates', () => {
    expect(JSON.stringify(value)).not.toContain('<b>');
    const { dataset } = importTexts({ 'a.json': JSON.stringify(value) });
    const edtf = (id: string) => dataset?.events.find((event) => event.id === id)?.date.edtf;
    expect(['a', 'b', 'c', 'f', 'h'].map(edtf)).toEqual([
      '2025-08-08',
      '2025-08-08/2025-08-10',
      '2025-08',
      '-0043',
      '2025-08-08T14:30',
    ]);
    expect(dataset?.events.find(({ id }) => id === 'a')?.title).toBe('Event, a; <b>');
  });

  it('has quotes with who said them, eras for periods, and names what has no date', () => {
    const every = toTimelineJs({
      ...everyField,
      events: [
        ...everyField.events,
        anEvent({ id: 'x', title: 'Some day', date: { basis: 'not-stated' } }),
      ],
    });
    const json = JSON.stringify(every.value);
    expect(json).toContain(
      '<blockquote><p>Why was the bridge closed?</p></blockquote><p>— Ann van der Berg</p>',
    );
    expect(every.value).toMatchObject({ eras: [{ unique_id: 'works-era' }] });
    expect(every.leftOut).toEqual(['Some day']);
  });
});

describe('a calendar', () => {
  const { value, leftOut } = toCalendar(dated, new Date(Date.UTC(2026, 10, 28)));

  it('has what is known to the day, its end excluded, and names the others', () => {
    expect(value).toContain(
      'UID:a@a-dataset.saywhen\r\nDTSTAMP:20261128T000000Z\r\nDTSTART;VALUE=DATE:20250808\r\nDTEND;VALUE=DATE:20250809\r\n',
    );
    expect(value).toContain('DTSTART;VALUE=DATE:20250808\r\nDTEND;VALUE=DATE:20250811\r\n');
    expect(value).toContain('DTSTART:20250808T103000Z\r\n');
    expect(value).toContain('SUMMARY:Event\\, a\\; <b>\r\n');
    expect(leftOut.map((title) => title.slice(7, 8))).toEqual(['t', 'c', 'd', 'e', 'f', 'i']);
  });

  it('breaks lines at 75 bytes, between letters', () => {
    const long = toCalendar(
      aDataset({ events: [anEvent({ title: 'Ünïcödé '.repeat(40) })] }),
      new Date(0),
    );
    const lines = long.value.split('\r\n');
    expect(
      Math.max(...lines.map((line) => new TextEncoder().encode(line).length)),
    ).toBeLessThanOrEqual(75);
    expect(long.value.replaceAll('\r\n ', '')).toContain(`SUMMARY:${'Ünïcödé '.repeat(40)}`);
  });
});

it('JSON-LD has plain dates only where they are true', () => {
  const { '@graph': graph } = toJsonLd(dated) as { '@graph': readonly Record<string, unknown>[] };
  const starts = graph.flatMap((node) =>
    node['@type'] === 'Event' ? [[node['@id'], node.startDate]] : [],
  );
  expect(Object.fromEntries(starts)).toMatchObject({
    '#event-a': '2025-08-08',
    '#event-c': '2025-08',
    '#event-d': undefined,
    '#event-e': undefined,
    '#event-i': undefined,
  });
});

it('Akoma Ntoso of what was spoken is read again, with who spoke, as what, and what it answers', () => {
  const { value, leftOut } = toAkomaNtoso(everyField);
  const { dataset, told } = importTexts({ 'a.xml': value });
  expect(told[0]?.[1]).toBe('an Akoma Ntoso debate');
  const spoken = everyField.statements.filter(({ form }) => form === 'spoken');
  expect(dataset?.statements.map(({ text, role }) => [text, role])).toEqual(
    spoken.map(({ text, role }) => [text, role]),
  );
  expect(dataset?.statements[1]?.answers).toBe(dataset?.statements[0]?.id);
  expect(leftOut).toEqual(
    everyField.statements.flatMap(({ id, form }) => (form === 'spoken' ? [] : [id])),
  );
});
