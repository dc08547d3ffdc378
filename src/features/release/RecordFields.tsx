import type { ReactNode } from 'react';
import type { RecordChange } from '@/domain/release/compare-release';
import { releaseWords } from '@/words/release-en';

type FieldName = Extract<RecordChange, { readonly kind: 'gone' }>['fields'][number]['name'];

interface RecordFieldsProps {
  readonly fields: readonly { readonly name: FieldName; readonly text: ReactNode }[];
}

/** What a record shows, or showed, field by field. */
export function RecordFields({ fields }: RecordFieldsProps) {
  return (
    <dl>
      {fields.map(({ name, text }) => (
        <div key={name} className="mt-1">
          <dt className="text-ink-2">{releaseWords.fields[name]}</dt>
          <dd className="whitespace-pre-line">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
