import { describe, expect, it } from 'vitest';
import { findMarkup } from '@/domain/format/find-markup';
import { writeIssue } from '@/domain/format/write-issue';
import { aDataset, anEvent } from '../../support/builders';

const found = (summary: string) =>
  Array.from(findMarkup(aDataset({ events: [anEvent({ id: 'vote', summary })], statements: [] })));

describe('findMarkup', () => {
  it.each([
    '<p>First.</p>',
    'One<br/>two',
    'Salt &amp; pepper',
    '&nbsp;',
    '&#8212;',
    '&#x2014;',
    '<A HREF="x">y</A>',
    '</div>',
  ])('finds %s, and says where and what to write', (summary) => {
    const [issue, ...more] = found(summary);
    expect(more).toEqual([]);
    expect(issue && writeIssue(issue)).toMatch(
      /^events\[1\].summary \(“vote”\): Found “.+”\. The page shows HTML as it is written\./,
    );
  });

  it.each([
    'a < b > c',
    'AT&T; R&D',
    '<3',
    'x <y@example.org> z',
    'if a<b and c>d',
    'Q&A',
    '1 & 2;',
  ])('takes %s for what it is', (summary) => expect(found(summary)).toEqual([]));

  it('leaves addresses alone', () => {
    const links = [{ title: 'More', url: 'https://a.example/?a=1&lt;=2' }];
    expect(Array.from(findMarkup(aDataset({ events: [anEvent({ links })] })))).toEqual([]);
  });
});
