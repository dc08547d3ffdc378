import { useId } from 'react';
import { isolate } from '@/lib/isolate';
import { CheckOption } from '@/ui/fields/CheckOption';
import { grouped, words } from '@/words/en';

export interface FilterOption {
  readonly id: string;
  /** Full name, for the accessible name. */
  readonly name: string;
  /** Shown on screen, where a shorter form is enough. */
  readonly shown: string;
  /** Statements it would keep, given the other filters. */
  readonly count: number;
}

interface FilterGroupProps {
  readonly legend: string;
  readonly options: readonly FilterOption[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Checkboxes of one kind: any of the chosen. An option that would keep nothing stays usable. */
export function FilterGroup({ legend, options, chosen, onChange }: FilterGroupProps) {
  const legendId = useId();
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in a row with its legend.
    <div
      className="in-[dialog]:mt-4 in-[dialog]:block flex min-w-0 flex-1 gap-3 max-lg:flex-[1_1_30rem]"
      role="group"
      aria-labelledby={legendId}
    >
      <b className="w-18 flex-none leading-target" id={legendId}>
        {legend}
      </b>
      <div className="in-[dialog]:block flex flex-1 flex-wrap gap-x-4.5 in-[dialog]:*:flex">
        {options.map(({ id, name, shown, count }) => (
          <CheckOption
            key={id}
            label={shown}
            isOwn
            isFaint={count === 0}
            checked={chosen.includes(id)}
            onChange={() => toggle(id)}
            aria-label={isolate(name)}
            aria-describedby={`${legendId}-${id}`}
          >
            {' '}
            <small className="text-fine text-ink-2" id={`${legendId}-${id}`}>
              {grouped(count)} <span className="sr-only">{words.filters.statementUnit(count)}</span>
            </small>
          </CheckOption>
        ))}
      </div>
    </div>
  );
}
