import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { indexDataset } from '@/domain/model/dataset';
import type { Thing } from '@/domain/model/thing';
import { withControlsOff } from '@/pages/site/page-html';
import { StaticMain } from '@/pages/site/StaticMain';
import { StaticTop } from '@/pages/site/StaticTop';
import { createPartFinder, everythingVisible } from '@/pages/site/visible-part';
import { aDataset, anEvent, aSpeaker, aStatement, aTheme } from '../../support/builders';

const many = <T>(count: number, make: (id: string) => T) =>
  Array.from({ length: count }, (_, at) => make(`n${at}`));

/** One person takes part in every event. */
const dataset = indexDataset(
  aDataset({
    events: many(1580, (id) =>
      anEvent({
        id,
        title: `What happened at the place that is called ${id}, and why`,
        date: { edtf: '1999', basis: 'stated' },
        participants: ['n150', 'n7'],
        themes: ['n3'],
      }),
    ),
    speakers: many(600, (id) => aSpeaker({ id, name: `Speaker ${id}` })),
    themes: many(3340, (id) => aTheme({ id, label: `Theme ${id}` })),
    statements: [
      ...many(600, (id) => aStatement({ id, speaker: id, events: ['n7'], themes: [id] })),
      // One speaker has very much to say.
      ...many(90, (id) => aStatement({ id: `more-${id}`, speaker: 'n5', events: ['n9'] })),
    ],
  }),
);
const findPart = createPartFinder(dataset, everythingVisible(dataset));

it.each([
  null,
  { kind: 'event', id: 'n150' },
  { kind: 'statement', id: 'n150' },
  { kind: 'speaker', id: 'n150' },
  { kind: 'speaker', id: 'n5' },
] as const)('page %# among very many stays small: %o', (thing: Thing | null) => {
  const html = withControlsOff(
    renderToStaticMarkup(createElement(StaticTop, { dataset, root: '../../' })) +
      renderToStaticMarkup(
        createElement(StaticMain, {
          part: findPart(thing),
          thing,
          root: '../../',
          media: 'data/media/',
        }),
      ),
  );
  // The head is some 6 kB more.
  expect(html.length).toBeLessThan(54_000);
  expect(html).not.toMatch(/Theme n(?!3\b)/);
  expect(html).not.toMatch(/<(?:button|input|select)(?! disabled)/);
});
