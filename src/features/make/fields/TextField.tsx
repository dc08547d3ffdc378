import type { ReactNode } from 'react';
import { fieldLook } from '@/ui/fields/field-look';

interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Of a field for sentences. */
  readonly rows?: number;
  /** What to write, below the field. */
  readonly hint?: ReactNode;
  /** Of a list of values to choose from. */
  readonly list?: string;
}

/** A field with its label above it and what it asks for below. */
export function TextField({ id, label, value, onChange, rows, hint, list }: TextFieldProps) {
  const hintId = `${id}-hint`;
  const common = {
    id,
    value,
    ...(hint !== undefined && { 'aria-describedby': hintId }),
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      onChange(target.value),
  };
  return (
    <div className="grid gap-1">
      <label className="font-semibold text-sm" htmlFor={id}>
        {label}
      </label>
      {rows === undefined ? (
        <input
          {...common}
          list={list}
          autoComplete="off"
          className={`${fieldLook} w-full max-sm:min-h-touch`}
        />
      ) : (
        <textarea
          {...common}
          rows={rows}
          className={`${fieldLook} w-full resize-y py-1.5 text-body`}
        />
      )}
      {hint !== undefined && (
        <p id={hintId} className="text-fine text-ink-2">
          {hint}
        </p>
      )}
    </div>
  );
}
