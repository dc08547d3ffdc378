import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { indexDataset } from '@/domain/model/dataset';
import { selectVisible } from '@/domain/select/select';
import { compareSpeakers, type Subject } from '@/domain/select/side-by-side';
import { Beside } from '@/features/detail/Beside';
import { SideBySide } from '@/features/detail/SideBySide';
import { ThingActionsContext } from '@/ui/links/thing-context';
import { aDataset, anEvent, aSpeaker, aStatement } from '../../support/builders';

const dataset = indexDataset(
  aDataset({
    speakers: [
      aSpeaker(),
      aSpeaker({ id: 'bo', name: 'Bo Bláha' }),
      aSpeaker({ id: 'cy', name: 'Cy Carr' }),
    ],
    events: [anEvent({ id: 'talks', title: 'The talks' })],
    statements: [
      aStatement({ id: 's1', events: ['talks'], themes: ['trade'] }),
      aStatement({ id: 's2', speaker: 'bo', events: ['talks'] }),
      aStatement({ id: 's3', events: ['talks'] }),
      aStatement({ id: 's4', speaker: 'cy' }),
    ],
  }),
);
const talks: Subject = { event: 'talks', themes: [] };

function actionsHeard() {
  const act = vi.fn();
  const actions = {
    act,
    point: () => undefined,
    addressOf: (change: object) => `./?${JSON.stringify(change)}`,
  };
  return { act, actions };
}

function show(speakers: readonly string[], { subject = talks, themes = [] as string[] } = {}) {
  const { act, actions } = actionsHeard();
  const filters = { speakers: new Set<string>(), themes: new Set(themes), hits: null };
  const columns = compareSpeakers(dataset, subject, speakers);
  render(
    <ThingActionsContext value={actions}>
      <SideBySide
        dataset={dataset}
        visible={selectVisible(dataset, filters)}
        terms={[]}
        comparison={{ subject, columns }}
      />
    </ThingActionsContext>,
  );
  return { act, user: userEvent.setup() };
}

const names = () => screen.getAllByRole('heading', { level: 3 }).map((each) => each.textContent);

it('heads each column with its speaker, in the order of the link', () => {
  show(['bo', 'ann']);
  expect(names()).toEqual(['Bo Bláha', 'Ann Archer']);
  expect(screen.getAllByRole('article').map((each) => each.textContent)).toHaveLength(3);
  screen.getByRole('article', { name: 'Bo Bláha, statement 2 of 4' });
});

it('says that a speaker has no statement in this source, and that it is not silence', () => {
  show(['ann', 'cy']);
  screen.getByText(
    'No statement in this source. That does not mean the speaker never spoke about it.',
  );
});

it('folds away and counts what the filters leave out of a column', () => {
  show(['ann', 'bo'], { themes: ['trade'] });
  screen.getByText('1 more outside the filters');
  screen.getByText('1 statement outside the filters');
});

it('adds and takes away one speaker at a time, each in one act', async () => {
  const { act, user } = show(['bo']);
  screen.getByText('Choose two or more speakers.');
  const choice = within(screen.getByRole('group', { name: 'Side by side' }));
  expect(choice.getAllByRole('checkbox').map((each) => each.parentElement?.textContent)).toEqual([
    'Ann Archer',
    'Bo Bláha',
  ]);
  await user.click(choice.getByRole('checkbox', { name: 'Ann Archer' }));
  expect(act).toHaveBeenLastCalledWith({ compare: ['bo', 'ann'] });
  await user.click(choice.getByRole('checkbox', { name: 'Bo Bláha' }));
  expect(act).toHaveBeenLastCalledWith({ compare: [] });
});

it('is offered where two or more speakers have statements, and not for one', async () => {
  const offer = (subject: Subject) => {
    const { act, actions } = actionsHeard();
    const { unmount } = render(
      <ThingActionsContext value={actions}>
        <Beside dataset={dataset} columns={null} subject={subject}>
          The statements
        </Beside>
      </ThingActionsContext>,
    );
    return { act, unmount };
  };
  const { act, unmount } = offer(talks);
  await userEvent.click(screen.getByRole('link', { name: 'Read side by side' }));
  expect(act).toHaveBeenCalledWith({ compare: ['ann', 'bo'] });
  unmount();
  offer({ event: null, themes: ['trade'] });
  expect(screen.queryByRole('link')).toBeNull();
  screen.getByText('The statements');
});
