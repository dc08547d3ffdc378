import type { ComponentProps, ReactNode } from 'react';
import { OwnText } from '@/ui/own/OwnText';

/** Its hook is the lower left corner of a frame, turned. */
const box =
  'm-0 grid size-3.5 flex-none appearance-none place-content-center rounded-[1px] border-[1.5px] border-edge bg-page checked:border-accent checked:bg-accent checked:forced-color-adjust-none checked:after:h-1 checked:after:w-2 checked:after:border-on-accent checked:after:border-s-2 checked:after:border-b-2 checked:after:[transform:translateY(-1px)_rotate(-45deg)]';

interface CheckOptionProps extends Omit<ComponentProps<'input'>, 'type' | 'className'> {
  readonly label: string;
  /** The label is the dataset's own, not a word of the page. */
  readonly isOwn?: boolean;
  /** It would keep nothing, but can be chosen. */
  readonly isFaint?: boolean;
  /** It keeps its room, but is neither seen nor reached. */
  readonly isUnseen?: boolean;
  /** What follows the label. */
  readonly children?: ReactNode;
}

/** A box to check, with its label. */
export function CheckOption(props: CheckOptionProps) {
  const { label, isOwn, isFaint, isUnseen, children, ...input } = props;
  return (
    <label
      className={`relative inline-flex in-[dialog]:min-h-touch min-h-target max-w-full cursor-pointer items-center gap-1.5 max-sm:min-h-touch hover:[&>span]:underline ${isFaint ? 'text-ink-2' : ''} ${isUnseen ? 'invisible' : ''}`}
    >
      <input className={box} type="checkbox" {...input} />
      {/* What has a name of its own is not heard by another beside it. */}
      <span
        aria-hidden={Boolean(input['aria-label'])}
        className="in-[dialog]:wrap-anywhere truncate in-[dialog]:whitespace-normal underline-offset-link"
      >
        {isOwn ? <OwnText>{label}</OwnText> : label}
      </span>
      {children}
    </label>
  );
}
