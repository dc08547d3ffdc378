import fc from 'fast-check';
import type { DatasetFile } from '@/domain/format/schema';
import { aDataset, anEvent, aSpeaker, aStatement, aTheme } from './builders';

const ids = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${prefix}${at}`);

export const speakerIds = ids('p', 4);
export const themeIds = ids('t', 3);
export const eventIds = ids('e', 6);

/** Datasets of few speakers, themes and events, whose statements lead wherever they like, or nowhere. */
export const aRandomDataset: fc.Arbitrary<DatasetFile> = fc
  .array(
    fc.record({
      speaker: fc.constantFrom(...speakerIds),
      events: fc.subarray(eventIds, { maxLength: 3 }),
      themes: fc.subarray(themeIds),
      saidAt: fc.constantFrom('meeting', 'e0'),
      isQuote: fc.boolean(),
    }),
    { maxLength: 14 },
  )
  .map((statements) =>
    aDataset({
      speakers: speakerIds.map((id) => aSpeaker({ id, name: id })),
      themes: themeIds.map((id) => aTheme({ id, label: id })),
      // One in two has no date, so that rows and file differ in their order.
      events: eventIds.map((id, at) =>
        anEvent({
          id,
          date:
            at % 2 === 0
              ? { edtf: `200${(at * 7) % 10}`, basis: 'stated' }
              : { basis: 'not-stated' },
        }),
      ),
      statements: statements.map(({ isQuote, ...given }, at) =>
        aStatement({
          ...given,
          id: `s${at}`,
          ...(isQuote && { form: 'direct-quote', text: 'ten letter' }),
        }),
      ),
    }),
  );
