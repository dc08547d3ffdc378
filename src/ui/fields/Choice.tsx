import type { ReactNode } from 'react';

interface ChoiceProps {
  /** The same for all among which one is chosen. */
  readonly name: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

/** One of a few, all in sight; the chosen one is bold and underlined. */
export function Choice({ name, isChosen, onChoose, children }: ChoiceProps) {
  return (
    <label className="relative inline-flex in-[dialog]:min-h-touch min-h-target cursor-pointer items-center px-1 has-checked:font-semibold has-focus-visible:outline-3 has-focus-visible:outline-accent forced-colors:has-checked:border-[Highlight] forced-colors:has-checked:border-b-2 has-checked:[box-shadow:inset_0_-2px_var(--accent)]">
      <input
        className="absolute inset-0 m-0 cursor-pointer opacity-0"
        type="radio"
        name={name}
        checked={isChosen}
        onChange={onChoose}
      />
      {children}
    </label>
  );
}
