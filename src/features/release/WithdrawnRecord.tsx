import type { RecordChange } from '@/domain/release/compare-release';
import { describeSource, type PartsOf } from '@/domain/release/readable-parts';
import { FormLine } from '@/ui/statement/FormLine';
import { StatementText } from '@/ui/statement/StatementText';
import { refsLine, statementFrame } from '@/ui/statement/statement-frame';
import { RecordFields } from './RecordFields';

interface WithdrawnRecordProps {
  readonly change: Extract<RecordChange, { readonly kind: 'gone' }>;
}

/** A record that is no longer in the dataset, as it was released, and attributed as it was then. */
export function WithdrawnRecord({ change }: WithdrawnRecordProps) {
  const { parts, fields } = change;
  if (parts.kind === 'statement') return <WithdrawnStatement parts={parts} />;
  return <RecordFields fields={fields} />;
}

/** In its own form: a quote stays a quote, a paraphrase never looks like one. */
function WithdrawnStatement({ parts }: { readonly parts: PartsOf<'statement'> }) {
  return (
    <div className={statementFrame(parts.form)} data-form={parts.form}>
      <FormLine statement={parts} />
      <StatementText statement={parts} />
      <p className={refsLine}>
        {[parts.name, parts.role].filter(Boolean).join(', ')}. {describeSource(parts)}
      </p>
    </div>
  );
}
