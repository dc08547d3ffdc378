import { CheckOption } from '@/ui/fields/CheckOption';
import { NewName } from './NewName';

interface KeyChoicesProps {
  /** Of the field for a new one. */
  readonly id: string;
  readonly legend: string;
  readonly addLabel: string;
  readonly addButton: string;
  readonly records: readonly { readonly key: string; readonly name: string }[];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
  readonly onName: (name: string) => void;
}

/** Records to tick, and a field for one that is not there yet. */
export function KeyChoices(props: KeyChoicesProps) {
  const { id, legend, addLabel, addButton, records, chosen, onChoose, onName } = props;
  return (
    <fieldset className="grid gap-1">
      <legend className="mb-1 font-semibold text-sm">{legend}</legend>
      {records.map(({ key, name }) => (
        <CheckOption
          key={key}
          label={name}
          checked={chosen.includes(key)}
          onChange={({ target }) =>
            onChoose(target.checked ? [...chosen, key] : chosen.filter((each) => each !== key))
          }
        />
      ))}
      <NewName
        id={id}
        label={addLabel}
        button={addButton}
        names={records.filter(({ key }) => !chosen.includes(key)).map(({ name }) => name)}
        onName={onName}
      />
    </fieldset>
  );
}
