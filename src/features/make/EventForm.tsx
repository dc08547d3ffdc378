import type { EventEntry } from '@/domain/make/bench';
import { editEvent, mergeEvents, removeEvent, removeEvidence } from '@/domain/make/event-acts';
import { Button } from '@/ui/fields/Button';
import { LinkButton } from '@/ui/fields/LinkButton';
import { makeWords } from '@/words/make-en';
import { DateFields } from './DateFields';
import { type Desk, fieldId } from './fields/desk';
import { MergeField } from './fields/MergeField';
import { TextField } from './fields/TextField';

interface EventFormProps {
  readonly desk: Desk;
  readonly event: EventEntry;
  readonly onClose: () => void;
}

const says = makeWords.event;

/** What an event is called, when and where it was, and the words of the text that it rests on. */
export function EventForm({ desk, event, onClose }: EventFormProps) {
  const { bench, act } = desk;
  const { key } = event;
  const field = (name: 'title' | 'label' | 'summary' | 'place') => ({
    id: fieldId(key, name),
    label: says[name],
    value: event[name],
    onChange: (value: string) => act(editEvent(key, { [name]: value })),
  });
  return (
    <section aria-labelledby={fieldId(key, '')} className="grid gap-4">
      <h3 id={fieldId(key, '')} tabIndex={-1} className="font-semibold text-sm">
        {event.title || says.untitled}
      </h3>
      <TextField {...field('title')} />
      <TextField {...field('label')} hint={says.labelHint(event.label.length)} />
      <DateFields desk={desk} event={event} />
      <TextField {...field('place')} />
      <TextField {...field('summary')} rows={3} hint={says.summaryHint} />
      <div id={fieldId(key, 'evidence')} tabIndex={-1}>
        <h4 className="mb-1 font-semibold text-sm">{says.evidence}</h4>
        {event.evidence.length === 0 ? (
          <p className="text-fine text-ink-2">{says.noEvidence}</p>
        ) : (
          <ul role="list">
            {event.evidence.map((piece) => (
              <li key={piece.key} className="border-hair border-b py-1">
                <span className="text-fine text-ink-2">{says.piece(piece.for, piece.voice)} </span>
                <span className="font-serif">
                  {piece.spans.map(({ start, end }) => bench.text.slice(start, end)).join(' … ')}
                </span>{' '}
                <LinkButton
                  className="min-h-target text-sm max-sm:min-h-touch"
                  onClick={() => act(removeEvidence(piece.key))}
                >
                  {says.takeAway}
                </LinkButton>
              </li>
            ))}
          </ul>
        )}
      </div>
      <MergeField
        id={fieldId(key, 'merge')}
        records={bench.events.map((each) => ({ key: each.key, name: each.title }))}
        own={key}
        onMerge={(into) => {
          act(mergeEvents(key, into));
          onClose();
        }}
      />
      <div className="flex flex-wrap gap-2">
        <Button onClick={onClose}>{makeWords.statement.done}</Button>
        <Button
          isBare
          onClick={() => {
            act(removeEvent(key));
            onClose();
          }}
        >
          {says.remove}
        </Button>
      </div>
    </section>
  );
}
