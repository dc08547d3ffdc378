import type { ReactNode } from 'react';

interface MarginNoteProps {
  readonly heading: string;
  /** What kind of note it is, at the end of the heading. */
  readonly kind?: string | undefined;
  readonly children: ReactNode;
}

/** A note in the margin, below a dotted rule. */
export function MarginNote({ heading, kind, children }: MarginNoteProps) {
  return (
    <section className="note border-edge border-t-[1.5px] border-dotted pt-2.5 pb-4">
      <h3 className="mb-1 flex flex-wrap justify-between gap-x-2 font-semibold text-fine">
        {heading}
        {kind && <span className="font-normal text-ink-2">{kind}</span>}
      </h3>
      {children}
    </section>
  );
}
