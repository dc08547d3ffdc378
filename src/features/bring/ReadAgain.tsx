import type { BringOptions } from '@/dataset/bring/take-in';
import type { FindingCode } from '@/domain/doctor/codes';
import { CheckOption } from '@/ui/fields/CheckOption';
import { fieldLook } from '@/ui/fields/field-look';
import { openWords } from '@/words/open-en';

const says = openWords.account;

interface ReadAgainProps {
  readonly codes: ReadonlySet<FindingCode>;
  readonly options: BringOptions;
  readonly onChange: (change: Partial<BringOptions>) => void;
}

/** What only whoever brought the files can decide, where there is anything to decide. */
export function ReadAgain({ codes, options, onChange }: ReadAgainProps) {
  const { order, encoding, keepsColumns } = options;
  const asksOrder = codes.has('date-either') || order !== null;
  const asksEncoding = codes.has('not-utf8') || encoding !== null;
  const asksColumns = codes.has('unknown-column') || keepsColumns;
  if (!asksOrder && !asksEncoding && !asksColumns) return null;
  return (
    <fieldset className="grid justify-items-start gap-3 border-ink border-t-2 pt-2">
      <legend className="float-start px-0 font-semibold">{says.again}</legend>
      {asksOrder && (
        <Choose
          label={says.order}
          value={order ?? 'none'}
          names={says.orders}
          onChoose={(value) => onChange({ order: value === 'none' ? null : value })}
        />
      )}
      {asksEncoding && (
        <Choose
          label={says.encoding}
          value={encoding === null ? 'none' : 'windows-1252'}
          names={says.encodings}
          onChoose={(value) => onChange({ encoding: value === 'none' ? null : value })}
        />
      )}
      {asksColumns && (
        <CheckOption
          label={says.columns}
          checked={keepsColumns}
          onChange={() => onChange({ keepsColumns: !keepsColumns })}
        />
      )}
    </fieldset>
  );
}

interface ChooseProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly names: Readonly<Record<Value, string>>;
  readonly onChoose: (value: Value) => void;
}

function Choose<Value extends string>({ label, value, names, onChoose }: ChooseProps<Value>) {
  const isValue = (text: string): text is Value => text in names;
  return (
    <label className="grid gap-1 text-sm">
      {label}
      <select
        className={`${fieldLook} max-w-full max-sm:min-h-touch`}
        value={value}
        onChange={({ target }) => isValue(target.value) && onChoose(target.value)}
      >
        {Object.entries<string>(names).map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
