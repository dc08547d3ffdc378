import { useId, useState } from 'react';
import type { Form, StatementEntry } from '@/domain/make/bench';
import { wordsOf } from '@/domain/make/bench';
import { nameEvent } from '@/domain/make/event-acts';
import { editStatement, unmark } from '@/domain/make/mark-acts';
import { nameSpeaker, nameTheme } from '@/domain/make/name-acts';
import { suggestNames } from '@/domain/make/suggest-names';
import { Button } from '@/ui/fields/Button';
import { CheckOption } from '@/ui/fields/CheckOption';
import { Choice } from '@/ui/fields/Choice';
import { fieldLook } from '@/ui/fields/field-look';
import { makeWords } from '@/words/make-en';
import { type Desk, fieldId } from './fields/desk';
import { KeyChoices } from './fields/KeyChoices';
import { TextField } from './fields/TextField';

interface StatementFormProps {
  readonly desk: Desk;
  readonly statement: StatementEntry;
  /** Among all, from 1. */
  readonly number: number;
  readonly onClose: () => void;
}

const says = makeWords.statement;
const forms: readonly Form[] = ['direct-quote', 'spoken', 'reported'];

/** Who said it, in whose words, about which events and on which themes. */
export function StatementForm({ desk, statement, number, onClose }: StatementFormProps) {
  const { bench, act } = desk;
  const { key, form, spans, summary, topicOnly } = statement;
  const edit = (change: Partial<StatementEntry>) => act(editStatement(key, change));
  const isQuote = form !== 'reported';
  return (
    <section aria-labelledby={fieldId(key, '')} className="grid gap-4">
      <div>
        <h3 id={fieldId(key, '')} tabIndex={-1} className="mb-1 font-semibold text-sm">
          {says.title(number, bench.statements.length)}
        </h3>
        <p
          id={fieldId(key, 'source')}
          tabIndex={-1}
          className={`max-h-48 overflow-auto whitespace-pre-line ${isQuote ? 'font-serif text-lg/[1.45]' : 'border-edge border-s-[1.5px] border-dashed ps-3 text-base'}`}
        >
          {wordsOf(bench.text, spans).join(' … ')}
        </p>
      </div>
      <fieldset>
        <legend className="mb-1 font-semibold text-sm">{says.form}</legend>
        <div className="flex flex-wrap gap-x-3">
          {forms.map((each) => (
            <Choice
              key={each}
              name={fieldId(key, 'form')}
              isChosen={each === form}
              onChoose={() => edit({ form: each })}
            >
              {says.forms[each]}
            </Choice>
          ))}
        </div>
        <p className="mt-1 text-fine text-ink-2">{says.formMeans[form]}</p>
      </fieldset>
      <WhoField key={key} desk={desk} statement={statement} />
      {!isQuote && (
        <>
          <TextField
            id={fieldId(key, 'text')}
            label={says.summary}
            rows={4}
            value={summary}
            hint={says.summaryHint}
            onChange={(text) => edit({ summary: text })}
          />
          <CheckOption
            label={says.topicOnly}
            checked={topicOnly}
            onChange={({ target }) => edit({ topicOnly: target.checked })}
          />
        </>
      )}
      <KeyChoices
        id={fieldId(key, 'events')}
        legend={says.events}
        addLabel={says.addEvent}
        addButton={says.add}
        records={bench.events.map((event) => ({ key: event.key, name: event.title }))}
        chosen={statement.events}
        onChoose={(events) => edit({ events })}
        onName={(title) => act(nameEvent(key, title))}
      />
      <KeyChoices
        id={fieldId(key, 'themes')}
        legend={says.themes}
        addLabel={says.addTheme}
        addButton={says.add}
        records={bench.themes.map((theme) => ({ key: theme.key, name: theme.label }))}
        chosen={statement.themes}
        onChoose={(themes) => edit({ themes })}
        onName={(label) => act(nameTheme(key, label))}
      />
      <div className="flex flex-wrap gap-2">
        <Button onClick={onClose}>{says.done}</Button>
        <Button
          isBare
          onClick={() => {
            act(unmark(key));
            onClose();
          }}
        >
          {says.unmark}
        </Button>
      </div>
    </section>
  );
}

interface WhoFieldProps {
  readonly desk: Desk;
  readonly statement: StatementEntry;
}

/** A name to type or choose: somebody known, somebody whom the passage names, or anybody. */
function WhoField({ desk, statement }: WhoFieldProps) {
  const { bench, act } = desk;
  const { key, speaker, spans } = statement;
  const list = useId();
  const known = bench.speakers.find((each) => each.key === speaker)?.name ?? '';
  // What is typed, until it is taken: null while the field shows who is known.
  const [typed, setTyped] = useState<string | null>(null);
  const take = () => {
    const name = typed?.trim() ?? '';
    setTyped(null);
    if (name !== '' && name !== known) act(nameSpeaker(key, name));
  };
  const names = [
    ...bench.speakers.map(({ name }) => name),
    ...suggestNames(bench.text, spans[0], bench.speakers),
  ];
  return (
    <form
      className="grid gap-1"
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      <label className="font-semibold text-sm" htmlFor={fieldId(key, 'speaker')}>
        {says.who}
      </label>
      <input
        id={fieldId(key, 'speaker')}
        list={list}
        autoComplete="off"
        className={`${fieldLook} w-full max-sm:min-h-touch`}
        value={typed ?? known}
        aria-describedby={`${list}-hint`}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={take}
      />
      <datalist id={list}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <p id={`${list}-hint`} className="text-fine text-ink-2">
        {says.whoHint}
      </p>
    </form>
  );
}
