import { useState } from 'react';
import { Button } from '@/ui/fields/Button';
import { makeWords } from '@/words/make-en';
import { SelectField } from './SelectField';

interface MergeFieldProps {
  readonly id: string;
  readonly records: readonly { readonly key: string; readonly name: string }[];
  /** Key of the one that goes. */
  readonly own: string;
  readonly onMerge: (into: string) => void;
}

const says = makeWords.merge;

/** Which other record this one is: both become that. Nothing where there is no other. */
export function MergeField({ id, records, own, onMerge }: MergeFieldProps) {
  const [into, setInto] = useState('');
  const others = records.filter(({ key }) => key !== own);
  if (others.length === 0) return null;
  const isKnown = others.some(({ key }) => key === into);
  return (
    <form
      className="flex items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (isKnown) onMerge(into);
      }}
    >
      <div className="min-w-0 flex-1">
        <SelectField
          id={id}
          label={says.label}
          value={isKnown ? into : ''}
          options={[['', says.none], ...others.map(({ key, name }) => [key, name] as const)]}
          onChange={setInto}
        />
      </div>
      <Button type="submit">{says.button}</Button>
    </form>
  );
}
