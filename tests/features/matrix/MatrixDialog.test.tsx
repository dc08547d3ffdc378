import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { DatasetFile, EventRecord } from '@/domain/format/schema';
import { indexDataset } from '@/domain/model/dataset';
import type { Thing } from '@/domain/model/thing';
import { selectVisible } from '@/domain/select/select';
import { MatrixDialog } from '@/features/matrix/MatrixDialog';
import { ThingActionsContext } from '@/ui/links/thing-context';
import { aDataset, anEvent, aSpeaker, aStatement } from '../../support/builders';

const agency: EventRecord['evidence'][number] = {
  source: 'report',
  start: 0,
  end: 10,
  sha256: '0'.repeat(64),
  for: 'title',
  voice: 'agency',
};

//          ann     bo
// talks    1 2     3
// march            3
// (none)   4
const file = aDataset({
  events: [
    anEvent({ id: 'talks', title: 'The talks' }),
    anEvent({ id: 'march', title: 'The march', date: { basis: 'not-stated' } }),
    anEvent({ id: 'prize', title: 'The prize', evidence: [agency] }),
  ],
  statements: [
    aStatement({ id: 's1', events: ['talks'], themes: ['trade'] }),
    aStatement({ id: 's2', form: 'direct-quote', text: 'ten letter', events: ['talks'] }),
    aStatement({ id: 's3', speaker: 'bo', events: ['talks', 'march'], themes: ['trade'] }),
    aStatement({ id: 's4', topicOnly: true }),
  ],
});

interface Shown {
  readonly of?: DatasetFile;
  readonly speakers?: readonly string[];
  readonly selection?: Thing | null;
}

const addressOf = (change: object) => `./?${new URLSearchParams({ to: JSON.stringify(change) })}`;

function show({ of = file, speakers = [], selection = null }: Shown = {}) {
  const dataset = indexDataset(of);
  const visible = selectVisible(dataset, {
    speakers: new Set(speakers),
    themes: new Set(),
    hits: null,
  });
  const [act, onClose] = [vi.fn(), vi.fn()];
  render(
    <ThingActionsContext
      value={{
        act,
        addressOf,
        point: () => undefined,
      }}
    >
      <MatrixDialog dataset={dataset} visible={visible} selection={selection} onClose={onClose} />
    </ThingActionsContext>,
  );
  return { act, onClose, user: userEvent.setup() };
}

/** What each row says, cell by cell. */
const rows = () =>
  screen.getAllByRole('row').map((row) => [...row.children].map((cell) => cell.textContent ?? ''));

describe('the matrix', () => {
  it('crosses speakers with events, and says which forms stand where', () => {
    show();
    expect(screen.getByRole('grid', { name: 'Who referred to what' })).toBeVisible();
    const link = screen.getByRole('link', { name: 'Statement 2, direct quote' });
    expect(link).toHaveAttribute(
      'href',
      addressOf({ selection: { kind: 'statement', id: 's2' }, compare: [] }),
    );
    expect(link).toHaveClass('bg-mark');
    expect(screen.getByRole('link', { name: 'Statement 1, reported statement' })).not.toHaveClass(
      'bg-mark',
    );
    screen.getByRole('link', { name: 'Statement 4, reported statement (topic)' });
    const heads = screen.getAllByRole('rowheader').map((head) => head.firstChild?.textContent);
    expect(heads).toEqual(['The talks', 'The march', 'The prize', 'The meeting', 'No event named']);
  });

  it('says in an empty cell that there is no statement in this source, and once what that means', () => {
    show();
    expect(rows()[2]?.[1]).toBe('no statement in this source');
    screen.getByText(/not that the speaker never spoke about it/);
    screen.getByText(/Counts are for this one article and say nothing about weight\./);
  });

  it('says of events that no statement refers to whose words they stand in', () => {
    show();
    expect(rows()[3]?.slice(1)).toEqual(['In the agency’s words.']);
    expect(rows()[4]?.[1]).toBe(
      'No statement in this article refers to this event. 4 statements were made here.',
    );
  });

  it('never calls silence what the filters leave out', () => {
    show({ speakers: ['bo'] });
    expect(rows()[1]?.[1]).toBe('2 statements outside the filters');
    expect(rows()[0]?.slice(1)).toEqual(['Ann Archer0 statements', 'Bo Bláha1 statement']);
    screen.getByText('1 of 4 statements');
  });

  it('crosses speakers with themes', async () => {
    const { user, act } = show();
    await user.click(screen.getByRole('radio', { name: 'Themes' }));
    expect(rows().map(([head]) => head)).toEqual([
      ...['Theme', 'TradeSide by side on Trade', 'No theme'],
    ]);
    await user.click(screen.getByRole('link', { name: 'Trade' }));
    expect(act).toHaveBeenCalledWith({ selection: null, themes: ['trade'], compare: [] });
  });

  it('leads to a statement and to two speakers side by side, and closes', async () => {
    const { user, act, onClose } = show();
    await user.click(screen.getByRole('link', { name: 'Statement 2, direct quote' }));
    expect(act).toHaveBeenCalledWith({ selection: { kind: 'statement', id: 's2' }, compare: [] });
    await user.click(screen.getByRole('link', { name: 'Side by side on The talks' }));
    expect(act).toHaveBeenCalledWith({
      selection: { kind: 'event', id: 'talks' },
      compare: ['ann', 'bo'],
    });
    expect(onClose).toHaveBeenCalledTimes(2);
  });

  it('is one stop for Tab, at the selected event', async () => {
    const { user } = show({ selection: { kind: 'event', id: 'march' } });
    const stops = within(screen.getByRole('grid'))
      .getAllByRole('link')
      .filter(({ tabIndex }) => tabIndex === 0);
    expect(stops.map(({ textContent }) => textContent)).toEqual(['The march']);
    stops[0]?.focus();
    await user.keyboard('{ArrowUp}{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(document.activeElement).toHaveAccessibleName('Statement 2, direct quote');
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toHaveTextContent('no statement in this source');
    await user.keyboard('{Control>}{End}{/Control}');
    expect(document.activeElement).toHaveTextContent('no statement in this source');
    expect(document.querySelectorAll('[role="grid"] [tabindex="0"]')).toHaveLength(1);
  });

  it('tells many events in parts, and begins at the selected one', async () => {
    const events = Array.from({ length: 248 }, (_, at) =>
      anEvent({ id: `e${at}`, title: `No. ${at}`, date: { basis: 'not-stated' } }),
    );
    const { user } = show({
      of: aDataset({ speakers: [aSpeaker()], events }),
      selection: { kind: 'event', id: 'e150' },
    });
    const heads = () => [...document.querySelectorAll('tbody th')].map((head) => head.textContent);
    screen.getByText('101 to 200 of 249');
    expect(heads()).toHaveLength(100);
    expect(document.querySelector('[data-standing="selected"]')).toHaveTextContent('No. 150');
    expect(document.querySelector('table')).toHaveAttribute('aria-rowcount', '250');
    await user.click(screen.getByText('Show later'));
    screen.getByText('201 to 249 of 249');
    expect(heads()).toHaveLength(49);
    expect(document.querySelector('tbody tr')).toHaveAttribute('aria-rowindex', '202');
    await user.click(screen.getByText('Show earlier'));
    await user.click(screen.getByText('Show earlier'));
    expect(screen.getByText('Show earlier')).toBeDisabled();
  });
});
