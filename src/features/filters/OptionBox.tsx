import type { ComponentProps } from 'react';
import { isolate } from '@/lib/isolate';
import { CheckOption } from '@/ui/fields/CheckOption';
import { grouped, words } from '@/words/en';
import type { FilterOption } from './filter-options';

interface OptionBoxProps extends Omit<ComponentProps<'input'>, 'type' | 'className'> {
  readonly option: FilterOption;
  /** Of the group that it is in, to begin the id of its count with. */
  readonly groupId: string;
  /** It keeps its room, but cannot be reached. */
  readonly isUnseen?: boolean;
}

/** One option of a filter, and beside it what it would keep. */
export function OptionBox({ option, groupId, ...input }: OptionBoxProps) {
  const { id, name, shown, count, events } = option;
  const countId = `${groupId}-${id}`;
  return (
    <CheckOption
      label={shown}
      isOwn
      isFaint={count === 0}
      aria-label={isolate(name)}
      aria-describedby={countId}
      {...input}
    >
      {' '}
      <small className="text-fine text-ink-2" id={countId} aria-hidden="true">
        <span>{grouped(count)}</span>{' '}
        <span className="sr-only">{words.filters.unit(count - events, events)}</span>
      </small>
    </CheckOption>
  );
}
