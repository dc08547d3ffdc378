import type { ReactNode } from 'react';
import type { Statement } from '@/domain/format/schema';
import { describeForm } from '@/domain/say/statement-form';
import { words } from '@/words/en';

interface FormLineProps {
  readonly statement: Pick<Statement, 'form' | 'topicOnly'>;
  /** What the form means, in a sentence. */
  readonly meaning?: string;
  /** What follows the form. */
  readonly children?: ReactNode;
}

/** The form of a statement, after a bar that is filled for a quote and outlined for a reported one. */
export function FormLine({ statement, meaning, children }: FormLineProps) {
  return (
    <div
      className="form mb-1.5 flex flex-wrap items-center gap-x-1.5 text-fine text-ink-2"
      // Not of the form itself, which would be called by it.
      title={meaning}
    >
      <b className="in-linked:underline-linked text-ink">{describeForm(statement)}</b>
      {children}
      {statement.form === 'reported' && (
        <span className="form__aside">{words.statement.paraphrase}</span>
      )}
    </div>
  );
}
