import { fieldLook } from '@/ui/fields/field-look';

interface SelectFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** Value and words of each option. */
  readonly options: readonly (readonly [string, string])[];
  readonly onChange: (value: string) => void;
}

/** A choice among few, with its label above it. */
export function SelectField({ id, label, value, options, onChange }: SelectFieldProps) {
  return (
    <div className="grid gap-1">
      <label className="font-semibold text-sm" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className={`${fieldLook} w-full max-w-full max-sm:min-h-touch`}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      >
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
