import { useId } from 'react';
import { grouped, words } from '@/words/en';

export interface FilterOption {
  readonly id: string;
  /** Full name, for the accessible name. */
  readonly name: string;
  /** What stands on screen, where a shorter form is enough. */
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
    <div className="filters__group" role="group" aria-labelledby={legendId}>
      <b className="filters__name" id={legendId}>
        {legend}
      </b>
      <div className="opts">
        {options.map((option) => (
          <label key={option.id} className="opt" data-none={option.count === 0}>
            <input
              type="checkbox"
              checked={chosen.includes(option.id)}
              onChange={() => toggle(option.id)}
              aria-label={option.name}
              aria-describedby={`${legendId}-${option.id}`}
            />
            <span>{option.shown}</span>{' '}
            <small id={`${legendId}-${option.id}`}>
              {grouped(option.count)}{' '}
              <span className="sr-only">{words.filters.statementUnit(option.count)}</span>
            </small>
          </label>
        ))}
      </div>
    </div>
  );
}
