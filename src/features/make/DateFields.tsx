import { describeDate } from '@/domain/dates/date-words';
import { readEventDate } from '@/domain/dates/event-date';
import { readDate } from '@/domain/draft/read-date';
import { parseEdtf } from '@/domain/edtf/edtf';
import { type DateEntry, type EventEntry, inferable } from '@/domain/make/bench';
import { editEvent } from '@/domain/make/event-acts';
import { proposeDates } from '@/domain/make/propose-date';
import { Button } from '@/ui/fields/Button';
import { CheckOption } from '@/ui/fields/CheckOption';
import { makeWords } from '@/words/make-en';
import { type Desk, fieldId } from './fields/desk';
import { SelectField } from './fields/SelectField';
import { TextField } from './fields/TextField';

interface DateFieldsProps {
  readonly desk: Desk;
  readonly event: EventEntry;
}

const says = makeWords.dateFields;
const bases = ['stated', 'inferred', 'duration-only', 'not-stated'] as const;

/** The source's words for a date, what they mean, and which part of that we worked out; said in words as one types. */
export function DateFields({ desk, event }: DateFieldsProps) {
  const { bench, act } = desk;
  const { key, date } = event;
  const edit = (change: Partial<DateEntry>) => {
    const [field = ''] = Object.keys(change);
    act({ ...editEvent(key, { date: { ...date, ...change } }), group: `${key} date ${field}` });
  };
  const known = proposeDates(date.stated, bench.source.published).filter((each) => {
    return each.edtf !== date.edtf || each.basis !== date.basis;
  });
  return (
    <fieldset className="grid gap-3 border-hair border-y py-3">
      <legend className="sr-only">{says.title}</legend>
      <TextField
        id={fieldId(key, 'date.stated')}
        label={says.stated}
        value={date.stated}
        hint={says.statedHint}
        onChange={(stated) => edit({ stated })}
      />
      {known.map((each) => (
        <div
          key={`${each.edtf} ${each.basis}`}
          className="border-edge border-s-2 border-dotted ps-3 text-sm"
        >
          <p>{says.proposal(each.edtf === '' ? null : preview(event, { ...date, ...each }))}</p>
          {each.why !== '' && <p className="text-ink-2">{each.why}</p>}
          <Button className="mt-1" onClick={() => edit(each)}>
            {says.take}
          </Button>
        </div>
      ))}
      <TextField
        id={fieldId(key, 'date')}
        label={says.edtf}
        value={date.edtf}
        hint={says.edtfHint}
        onChange={(edtf) =>
          edit({ edtf, basis: date.basis === 'not-stated' && edtf ? 'stated' : date.basis })
        }
      />
      <p aria-live="polite" className="text-sm">
        <b>{says.shown}</b> {preview(event, date)}
      </p>
      <SelectField
        id={fieldId(key, 'date.basis')}
        label={says.basis}
        value={date.basis}
        options={bases.map((basis) => [basis, says.bases[basis]] as const)}
        onChange={(value) =>
          edit({ basis: bases.find((basis) => basis === value) ?? 'not-stated' })
        }
      />
      <fieldset>
        <legend className="mb-1 font-semibold text-sm">{says.inferred}</legend>
        <div className="flex flex-wrap gap-x-4">
          {inferable.map((part) => (
            <CheckOption
              key={part}
              label={says.parts[part]}
              checked={date.inferred.includes(part)}
              onChange={({ target }) =>
                edit({
                  inferred: inferable.filter((each) =>
                    each === part ? target.checked : date.inferred.includes(each),
                  ),
                })
              }
            />
          ))}
        </div>
      </fieldset>
      <TextField
        id={fieldId(key, 'date.why')}
        label={says.why}
        rows={2}
        value={date.why}
        hint={says.whyHint}
        onChange={(why) => edit({ why })}
      />
    </fieldset>
  );
}

/** A date as the explorer will say it; what cannot be read says so. */
function preview({ title }: EventEntry, { edtf, stated, basis, inferred, why }: DateEntry): string {
  const read = edtf.trim() === '' ? null : readDate(edtf);
  if (read && !(read.ok && parseEdtf(read.edtf).ok)) return says.unread;
  const date = {
    basis,
    ...(read?.ok && { edtf: read.edtf }),
    ...(stated.trim() !== '' && { stated }),
    ...(inferred.length > 0 && { inferred: [...inferred] }),
    ...(why !== '' && { why }),
  };
  return describeDate({ title, date, when: readEventDate(date) }, 'spoken');
}
