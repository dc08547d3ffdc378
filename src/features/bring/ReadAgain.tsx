import type { BringOptions } from '@/dataset/bring/take-in';
import type { FindingCode } from '@/domain/doctor/codes';
import { CheckOption } from '@/ui/fields/CheckOption';
import { fieldLook } from '@/ui/fields/field-look';
import { openWords } from '@/words/open-en';

const says = openWords.account;

interface ReadAgainProps {
  readonly codes: ReadonlySet<FindingCode>;
  /** Of the timeline, as it is. */
  readonly title: string;
  readonly options: BringOptions;
  readonly onChange: (change: Partial<BringOptions>) => void;
}

/** What only whoever brought the files can decide, where there is anything to decide. */
export function ReadAgain({ codes, title, options, onChange }: ReadAgainProps) {
  const { order, encoding, keepsColumns } = options;
  const asks = listQuestions({ codes, title, options });
  if (asks.size === 0) return null;
  return (
    <fieldset className="grid justify-items-start gap-3 border-ink border-t-2 pt-2">
      <legend className="float-start px-0 font-semibold">{says.again}</legend>
      {asks.has('title') && <Title key={title} title={title} onChange={onChange} />}
      {asks.has('order') && (
        <Choose
          label={says.order}
          value={order ?? 'none'}
          names={says.orders}
          onChoose={(value) => onChange({ order: value === 'none' ? null : value })}
        />
      )}
      {asks.has('encoding') && (
        <Choose
          label={says.encoding}
          value={encoding === null ? 'none' : 'windows-1252'}
          names={says.encodings}
          onChoose={(value) => onChange({ encoding: value === 'none' ? null : value })}
        />
      )}
      {asks.has('keepsColumns') && (
        <CheckOption
          label={says.columns}
          checked={keepsColumns}
          onChange={() => onChange({ keepsColumns: !keepsColumns })}
        />
      )}
    </fieldset>
  );
}

/** What was answered once can be answered otherwise. */
function listQuestions({
  codes,
  title,
  options,
}: Omit<ReadAgainProps, 'onChange'>): ReadonlySet<keyof BringOptions> {
  const { order, encoding, keepsColumns } = options;
  const all = {
    title: title !== '' && (codes.has('head-guessed') || options.title !== null),
    order: codes.has('date-either') || order !== null,
    encoding: codes.has('not-utf8') || encoding !== null,
    keepsColumns: codes.has('unknown-column') || keepsColumns,
  };
  const names = ['title', 'order', 'encoding', 'keepsColumns'] as const;
  return new Set(names.filter((name) => all[name]));
}

/** Taken when the field is left, or with Enter. */
function Title({ title, onChange }: Pick<ReadAgainProps, 'title' | 'onChange'>) {
  const take = (field: HTMLInputElement) => {
    const given = field.value.trim();
    if (given !== '' && given !== title) onChange({ title: given });
  };
  return (
    <label className="grid w-full gap-1 text-sm">
      {says.titled}
      <input
        className={`${fieldLook} w-full max-sm:min-h-touch`}
        defaultValue={title}
        onBlur={({ currentTarget }) => take(currentTarget)}
        onKeyDown={({ key, currentTarget }) => key === 'Enter' && take(currentTarget)}
      />
    </label>
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
