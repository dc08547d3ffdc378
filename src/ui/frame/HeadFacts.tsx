import type { ReactNode } from 'react';

interface HeadFactsProps {
  /** Each with its name; one without a value is left out. */
  readonly facts: readonly (readonly [name: string, value: ReactNode])[];
}

/** Facts of the selected thing, below its summary. */
export function HeadFacts({ facts }: HeadFactsProps) {
  const known = facts.filter(([, value]) => value);
  if (known.length === 0) return null;
  return (
    <dl className="col-span-full mt-1.5 max-w-2xl text-sm">
      {known.map(([name, value]) => (
        <div key={name} className="flex flex-wrap items-baseline gap-x-2">
          <dt className="text-ink-2">{name}</dt>
          <dd className="min-w-0">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
