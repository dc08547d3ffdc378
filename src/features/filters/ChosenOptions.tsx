import { X } from 'lucide-react';
import { isolate } from '@/lib/isolate';
import { Button } from '@/ui/fields/Button';
import { OwnText } from '@/ui/own/OwnText';
import { filterWords } from '@/words/search-en';
import type { FilterKind } from './filter-options';
import { toggled } from './toggled';

interface ChosenOptionsProps {
  readonly kind: FilterKind;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** What is chosen, each with a way to remove it. */
export function ChosenOptions({ kind, chosen, onChange }: ChosenOptionsProps) {
  const options = kind.options.filter(({ id }) => chosen.includes(id));
  if (options.length === 0) return null;
  return (
    <ul
      role="list"
      className="flex flex-wrap gap-2 pb-2"
      aria-label={filterWords.chosen(kind.words.many)}
    >
      {options.map(({ id, name, shown }) => (
        <li key={id} className="max-w-full">
          <Button
            className="max-w-full"
            aria-label={filterWords.remove(isolate(name))}
            onClick={() => onChange(toggled(chosen, id))}
          >
            <span className="truncate">
              <OwnText>{shown}</OwnText>
            </span>
            <X aria-hidden="true" />
          </Button>
        </li>
      ))}
    </ul>
  );
}
