import { type ComponentProps, memo, useId, useState } from 'react';
import { isLong } from '@/domain/say/long-text';
import { words } from '@/words/en';
import { StatementText } from './StatementText';

interface FoldedTextProps extends Omit<ComponentProps<typeof StatementText>, 'isFolded'> {
  /** Of the statement, for whoever hears the button. */
  readonly number: number;
  /** It is what the reader asked for: nothing of it is folded at first. */
  readonly isAsked: boolean;
}

/** The words of a statement; a long one is folded until the reader wants all of it. */
export const FoldedText = memo(function FoldedText(all: FoldedTextProps) {
  const { number, isAsked, ...props } = all;
  const [choice, choose] = useState<boolean | null>(null);
  const id = useId();
  if (!isLong(props.statement.text)) return <StatementText {...props} />;
  const isOpen = choice ?? isAsked;
  return (
    <>
      <div id={id}>
        <StatementText {...props} isFolded={!isOpen} />
      </div>
      <button
        type="button"
        className="in-data-[form=reported]:ms-3.5 mt-1 noscript:hidden min-h-target text-sm underline decoration-edge underline-offset-link hover:text-accent max-sm:min-h-touch print:hidden"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => choose(!isOpen)}
      >
        <span>{isOpen ? words.statement.showLess : words.statement.showAll}</span>
        <span className="sr-only"> {words.statement.ofNumber(number)}</span>
      </button>
    </>
  );
});
