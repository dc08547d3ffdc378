import type { ReactNode } from 'react';
import { addEvent } from '@/domain/make/event-acts';
import {
  addSpeaker,
  addTheme,
  editSpeaker,
  editTheme,
  mergeSpeakers,
  mergeThemes,
  removeSpeaker,
  removeTheme,
} from '@/domain/make/name-acts';
import { Button } from '@/ui/fields/Button';
import { makeWords } from '@/words/make-en';
import { type Desk, fieldId } from './fields/desk';
import { MergeField } from './fields/MergeField';
import { NewName } from './fields/NewName';
import { TextField } from './fields/TextField';

interface NameListsProps {
  readonly desk: Desk;
  /** Keys of records that are to be open. */
  readonly open: string | null;
}

const says = makeWords.names;

/** Speakers and themes: to name, to describe and to make one of two. */
export function NameLists({ desk, open }: NameListsProps) {
  return (
    <div className="grid gap-6">
      <Speakers desk={desk} open={open} />
      <Themes desk={desk} open={open} />
    </div>
  );
}

function Speakers({ desk, open }: NameListsProps) {
  const { bench, act } = desk;
  const records = bench.speakers.map(({ key, name }) => ({ key, name }));
  return (
    <section aria-labelledby="make-speakers">
      <h3 id="make-speakers" className="mb-2 font-semibold text-base">
        {says.speakers}
      </h3>
      {bench.speakers.map(({ key, name, role, organisation }) => (
        <Record
          key={key}
          name={name}
          isOpen={open === key}
          count={says.statements(bench.statements.filter(({ speaker }) => speaker === key).length)}
        >
          <TextField
            id={fieldId(key, 'name')}
            label={says.name}
            value={name}
            hint={says.nameHint}
            onChange={(value) => act(editSpeaker(key, { name: value }))}
          />
          <TextField
            id={fieldId(key, 'role')}
            label={says.role}
            value={role}
            onChange={(value) => act(editSpeaker(key, { role: value }))}
          />
          <TextField
            id={fieldId(key, 'organisation')}
            label={says.organisation}
            value={organisation}
            onChange={(value) => act(editSpeaker(key, { organisation: value }))}
          />
          <MergeField
            id={fieldId(key, 'merge')}
            records={records}
            own={key}
            onMerge={(into) => act(mergeSpeakers(key, into))}
          />
          <Button isBare className="justify-self-start" onClick={() => act(removeSpeaker(key))}>
            {says.remove(name)}
          </Button>
        </Record>
      ))}
      <NewName
        id="make-new-speaker"
        label={says.newSpeaker}
        button={makeWords.statement.add}
        names={[]}
        onName={(name) => act(addSpeaker(name))}
      />
    </section>
  );
}

function Themes({ desk, open }: NameListsProps) {
  const { bench, act } = desk;
  const records = bench.themes.map(({ key, label }) => ({ key, name: label }));
  return (
    <section aria-labelledby="make-themes">
      <h3 id="make-themes" className="mb-2 font-semibold text-base">
        {says.themes}
      </h3>
      {bench.themes.map(({ key, label, definition }) => (
        <Record
          key={key}
          name={label}
          isOpen={open === key}
          count={says.statements(
            bench.statements.filter(({ themes }) => themes.includes(key)).length,
          )}
        >
          <TextField
            id={fieldId(key, 'label')}
            label={says.label}
            value={label}
            onChange={(value) => act(editTheme(key, { label: value }))}
          />
          <TextField
            id={fieldId(key, 'definition')}
            label={says.definition}
            rows={2}
            value={definition}
            hint={says.definitionHint}
            onChange={(value) => act(editTheme(key, { definition: value }))}
          />
          <MergeField
            id={fieldId(key, 'merge')}
            records={records}
            own={key}
            onMerge={(into) => act(mergeThemes(key, into))}
          />
          <Button isBare className="justify-self-start" onClick={() => act(removeTheme(key))}>
            {says.remove(label)}
          </Button>
        </Record>
      ))}
      <NewName
        id="make-new-theme"
        label={says.newTheme}
        button={makeWords.statement.add}
        names={[]}
        onName={(label) => act(addTheme(label))}
      />
    </section>
  );
}

interface RecordProps {
  readonly name: string;
  readonly count: string;
  readonly isOpen: boolean;
  readonly children: ReactNode;
}

function Record({ name, count, isOpen, children }: RecordProps) {
  return (
    <details className="border-hair border-b" open={isOpen || undefined}>
      <summary className="min-h-target cursor-pointer py-1 max-sm:leading-touch">
        <b>{name || says.unnamed}</b> <span className="text-fine text-ink-2">{count}</span>
      </summary>
      <div className="grid gap-3 pt-1 pb-4">{children}</div>
    </details>
  );
}

interface EventListProps {
  readonly desk: Desk;
  readonly onOpen: (key: string) => void;
}

/** Events by name, each to be opened. */
export function EventNames({ desk, onOpen }: EventListProps) {
  const { bench, act } = desk;
  return (
    <div className="grid gap-3">
      {bench.events.length === 0 && <p className="text-ink-2 text-sm">{says.noEvents}</p>}
      <ul role="list">
        {bench.events.map(({ key, title, evidence, date }) => (
          <li key={key} className="border-hair border-b">
            <button
              type="button"
              id={`make-event-${key}`}
              className="min-h-target w-full py-1 text-start hover:bg-stage max-sm:min-h-touch"
              onClick={() => onOpen(key)}
            >
              <b>{title || makeWords.event.untitled}</b>{' '}
              <span className="text-fine text-ink-2">
                {says.eventFacts(date.edtf, evidence.length)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <NewName
        id="make-new-event"
        label={says.newEvent}
        button={makeWords.statement.add}
        names={[]}
        onName={(title) => act(addEvent(title))}
      />
    </div>
  );
}
