import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { readEventDate } from '@/domain/dates/event-date';
import type { EventDate } from '@/domain/format/schema';
import { MarkPicture } from '@/pages/cards/MarkPicture';
import { toMark } from '@/pages/cards/marks';

function draw(edtf: string, given: Partial<EventDate> = {}): string {
  const stretch = readEventDate({ edtf, basis: 'stated', ...given });
  if (!stretch) throw new Error(`${edtf} has no place on an axis`);
  const scale = { start: Date.UTC(2000, 0), end: Date.UTC(2010, 0), folds: [], width: 900 };
  const mark = toMark('event', stretch, { scale, lit: true });
  return renderToStaticMarkup(createElement(MarkPicture, { mark }));
}

it.each([
  ['2003-05-04', '2003-05-04~'],
  ['2003-05-04', '2003-05-04?'],
  ['2003', '2003~'],
  ['2003', '2003?'],
  ['2003-01-05/2006-03-07', '2003-01-05~/2006-03-07'],
  ['2003-01-05/2006-03-07', '2003-01-05/2006-03-07?'],
])('a card draws %s otherwise than %s, which is less certain', (certain, uncertain) => {
  expect(draw(uncertain)).not.toBe(draw(certain));
});

it('a day that is only about then is hollow, and one that is certain is filled', () => {
  const filled = /<path d="[^"]+" fill="#(?!fff)[0-9a-f]{6}"/i;
  const last = (svg: string) => svg.slice(svg.lastIndexOf('<path'));
  expect(last(draw('2003-05-04'))).toMatch(filled);
  expect(last(draw('2003-05-04~'))).toContain('fill="none"');
});

it('a window that was worked out keeps its hatch, however soft', () => {
  const why = { inferred: ['start'], why: 'See above.' } as const;
  expect(draw('[2003~..2005]', why).match(/<path/g)?.length).toBeGreaterThan(0);
});
