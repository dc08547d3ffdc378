import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate } from '@/domain/draft/read-date';
import { parseEdtf } from '@/domain/edtf/edtf';

describe('readDate', () => {
  it.each([
    ['2025-08-08', '2025-08-08'],
    ['2025-08', '2025-08'],
    ['201X', '201X'],
    ['[..2026-02-28]', '[..2026-02-28]'],
    ['2025-08-08T14:30', '2025-08-08T14:30'],
  ])('takes %s as it is', (cell, edtf) => {
    expect(readDate(cell)).toEqual({ ok: true, edtf, isRewritten: false });
  });

  it.each([
    ['8 August 2025', '2025-08-08'],
    ['August 8th, 2025', '2025-08-08'],
    ['8-Aug-2025', '2025-08-08'],
    ['Aug 2025', '2025-08'],
    ['Sept. 2025', '2025-09'],
    ['25/12/2015', '2015-12-25'],
    ['12/25/2015', '2015-12-25'],
    ['7/7/2015', '2015-07-07'],
    ['8.9.2025', '2025-09-08'],
    ['2025-08-08 00:00:00', '2025-08-08'],
    ['2025-08-08T00:00:00Z', '2025-08-08'],
    ['25/12/2015 2:30 PM', '2015-12-25T14:30'],
    ['25/12/2015 0:00', '2015-12-25'],
    ['1914–1918', '1914/1918'],
    ['1914-1918', '1914/1918'],
    ['8 May 1945 – 2 September 1945', '1945-05-08/1945-09-02'],
    ['c. 1988', '1988~'],
    ['1980s', '198X'],
    ['2025-8-8', '2025-08-08'],
    ['Friday, 8 August 2025', '2025-08-08'],
    ['Fri 2025-08-08', '2025-08-08'],
    ['\u200e2025-08-08\u200b', '2025-08-08'],
    ['2025‑08−08', '2025-08-08'],
    ['２０２５', '2025'],
    ['٢٠٢٥-٠٨', '2025-08'],
  ])('reads %s as %s, and says that it did', (cell, edtf) => {
    expect(readDate(cell)).toEqual({ ok: true, edtf, isRewritten: true });
  });

  it.each([
    ['8-Aug', 'date-no-year'],
    ['Aug-08', 'date-no-year'],
    ['08/09/2025', 'date-either'],
    ['08-09-2025', 'date-either'],
    ['8/9/25', 'date-two-digits'],
    ['8-Aug-25', 'date-two-digits'],
    ['45877', 'date-serial'],
    ['30 Feb 2025', 'date-not-understood'],
    ['2025-02-30', 'date-not-understood'],
    ['some time after the war', 'date-not-understood'],
    ['99/99/2025', 'date-not-understood'],
    ['Monday, 8 August 2025', 'date-not-understood'],
    ['Friday 2025', 'date-not-understood'],
  ])('does not take %s: %s', (cell, code) => {
    expect(readDate(cell)).toMatchObject({ ok: false, code });
  });

  it('offers the one day that a serial number is', () => {
    expect(readDate('45877')).toMatchObject({ fix: '2025-08-08' });
  });

  it('takes the order of day and month that it is told', () => {
    expect(readDate('08/09/2025', 'days-first')).toMatchObject({ edtf: '2025-09-08' });
    expect(readDate('08/09/2025', 'months-first')).toMatchObject({ edtf: '2025-08-09' });
  });

  it('never throws, and what it gives is EDTF', () => {
    const cell = fc.oneof(
      fc.string(),
      fc
        .array(fc.constantFrom('8', '31', '2025', 'Aug', '/', '-', '.', ' ', 'to', '–', ':', '00'))
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(cell, (text) => {
        const read = readDate(text);
        expect(!read.ok || parseEdtf(read.edtf).ok).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
