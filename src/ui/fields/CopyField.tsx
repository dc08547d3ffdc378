import { type ReactNode, useId } from 'react';
import { words } from '@/words/en';
import { buttonLook } from './button-look';
import { CopyButton } from './CopyButton';

interface CopyFieldProps {
  readonly label: string;
  readonly text: string;
  /** Lines to show at once; one line, as for an address, if left out. */
  readonly rows?: number;
  /** More to do with the text, beside Copy. */
  readonly children?: ReactNode;
}

/** A text to take away: selected as soon as it is focused, and copied by the button beside it. */
export function CopyField({ label, text, rows, children }: CopyFieldProps) {
  const id = useId();
  return (
    <div className="copy">
      <label htmlFor={id}>{label}</label>
      {rows === undefined ? (
        <input id={id} readOnly value={text} onFocus={(event) => event.target.select()} />
      ) : (
        <textarea
          id={id}
          readOnly
          rows={rows}
          value={text}
          spellCheck={false}
          onFocus={(event) => event.target.select()}
        />
      )}
      <div className="copy__acts">
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
