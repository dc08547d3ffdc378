import { type ReactNode, useId } from 'react';
import { words } from '@/words/en';
import { buttonLook } from './button-look';
import { CopyButton } from './CopyButton';
import { fieldLook } from './field-look';

interface CopyFieldProps {
  readonly label: string;
  readonly text: string;
  /** Lines to show at once; one line, as for an address, if left out. */
  readonly rows?: number;
  /** The buttons below the text, and the label only to be heard, where what is above says the same. */
  readonly isStacked?: boolean;
  /** More to do with the text, beside Copy. */
  readonly children?: ReactNode;
}

const beside = {
  field: 'grid grid-cols-[minmax(0,1fr)_auto] gap-x-2 gap-y-1',
  label: 'col-span-full text-ink-2 text-sm',
};
const stacked = { field: 'grid grid-cols-1 gap-2', label: 'sr-only' };

/** A text to take away: selected as soon as it is focused, and copied by the button beside it. */
export function CopyField({ label, text, rows, isStacked = false, children }: CopyFieldProps) {
  const id = useId();
  return (
    <div className={isStacked ? stacked.field : beside.field}>
      <label className={isStacked ? stacked.label : beside.label} htmlFor={id}>
        {label}
      </label>
      {rows === undefined ? (
        <input
          id={id}
          className={`${fieldLook} block w-full max-sm:min-h-touch`}
          readOnly
          value={text}
          onFocus={(event) => event.target.select()}
        />
      ) : (
        <textarea
          id={id}
          className={`${fieldLook} wrap-anywhere block w-full resize-y py-1.5`}
          readOnly
          rows={rows}
          value={text}
          spellCheck={false}
          onFocus={(event) => event.target.select()}
        />
      )}
      <div className="flex flex-wrap items-start gap-2">
        <CopyButton
          className={buttonLook}
          label={words.share.copy}
          name={words.share.copyName(label)}
          text={() => text}
        />
        {children}
      </div>
    </div>
  );
}
