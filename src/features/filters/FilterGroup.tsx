import { useId } from 'react';
import type { FilterOption } from './filter-options';
import { OptionBox } from './OptionBox';
import { toggled } from './toggled';

interface FilterGroupProps {
  readonly legend: string;
  readonly options: readonly FilterOption[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  /** Options from this place on keep their room unseen; all are seen where it is missing. */
  readonly fits?: number | undefined;
}

/** Checkboxes of one kind: any of the chosen. An option that would keep nothing stays usable. */
export function FilterGroup({ legend, options, chosen, onChange, fits }: FilterGroupProps) {
  const legendId = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in a row with its legend.
    <div
      className="in-[dialog]:mt-4 in-[dialog]:block flex min-w-0 flex-1 gap-3"
      role="group"
      aria-labelledby={legendId}
    >
      <b className="w-18 flex-none leading-target" id={legendId}>
        {legend}
      </b>
      <div className="in-[dialog]:block flex min-w-0 flex-1 flex-wrap gap-x-4.5 in-[dialog]:*:flex">
        {options.map((option, at) => (
          <OptionBox
            key={option.id}
            option={option}
            groupId={legendId}
            isUnseen={fits !== undefined && at >= fits}
            checked={chosen.includes(option.id)}
            onChange={() => onChange(toggled(chosen, option.id))}
          />
        ))}
      </div>
    </div>
  );
}
