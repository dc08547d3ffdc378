import type { RecordChange } from '@/domain/release/compare-release';
import { ThingLink } from '@/ui/links/ThingLink';
import { DiffText } from '@/ui/statement/DiffText';
import { releaseWords } from '@/words/release-en';
import { RecordFields } from './RecordFields';
import { WithdrawnRecord } from './WithdrawnRecord';

/** One record that changed since a release: what became of it, and how its words read then and now. */
export function ChangedRecord({ change }: { readonly change: RecordChange }) {
  const { kind, thing, title } = change;
  return (
    <li>
      <p>
        <b>{releaseWords.changes[kind]}:</b>{' '}
        {thing ? (
          <ThingLink thing={thing} className="max-sm:leading-touch">
            {title}
          </ThingLink>
        ) : (
          title
        )}
      </p>
      {kind === 'gone' && <WithdrawnRecord change={change} />}
      {kind === 'corrected' && (
        <RecordFields
          fields={change.fields.map(({ name, pieces }) => ({
            name,
            text: <DiffText pieces={pieces} marks={releaseWords.marks} />,
          }))}
        />
      )}
    </li>
  );
}
