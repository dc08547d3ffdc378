import type { RecordChange } from '@/domain/release/compare-release';
import { type PartsOf, saySource } from '@/domain/release/readable-parts';
import { sayForm } from '@/domain/say/statement-form';
import { splitParagraphs } from '@/lib/split-paragraphs';
import { words } from '@/words/en';

interface WithdrawnRecordProps {
  readonly change: Extract<RecordChange, { readonly kind: 'gone' }>;
}

/** A record that is no longer in the dataset, as it was released, and attributed as it was then. */
export function WithdrawnRecord({ change }: WithdrawnRecordProps) {
  const { parts, fields } = change;
  if (parts.kind === 'statement') return <WithdrawnStatement parts={parts} />;
  return (
    <dl className="release__fields">
      {fields.map(({ name, text }) => (
        <div key={name}>
          <dt>{words.release.fields[name]}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** In its own form: a quote stays a quote, a paraphrase never looks like one. */
function WithdrawnStatement({ parts }: { readonly parts: PartsOf<'statement'> }) {
  const isQuote = parts.form === 'direct-quote';
  return (
    <div className={`stmt ${isQuote ? 'stmt--quote' : 'stmt--reported'}`}>
      <p className="form">
        <b>{sayForm(parts)}</b>
        {!isQuote && <span className="form__aside">{words.statement.paraphrase}</span>}
      </p>
      {isQuote ? (
        <blockquote className="quote">
          {splitParagraphs(parts.text).map(({ start, text }) => (
            <p key={start}>{text}</p>
          ))}
        </blockquote>
      ) : (
        <p className="reported">{parts.text}</p>
      )}
      <p className="refs">
        {parts.name}, {parts.role}. {saySource(parts)}
      </p>
    </div>
  );
}
