import { memo } from 'react';
import { describeEdtf } from '@/domain/dates/date-words';
import type { Statement } from '@/domain/format/schema';
import { spansOf } from '@/domain/format/spans';
import type { Dataset } from '@/domain/model/dataset';
import { selecting } from '@/domain/model/view-state';
import { titleThing } from '@/domain/say/describe-thing';
import { sourceNounOf } from '@/domain/say/source-words';
import { explainForm } from '@/domain/say/statement-form';
import { isolate } from '@/lib/isolate';
import { takeRows } from '@/lib/rows/table';
import type { ViewChange } from '@/ui/links/thing-context';
import { OwnParagraphs } from '@/ui/own/OwnParagraphs';
import { maxWhole } from '@/ui/rows/row-limits';
import { usePaper } from '@/ui/use-paper';
import { words } from '@/words/en';

interface PrintFootnotesProps {
  readonly dataset: Dataset;
  /** Of the statements, in the order in which they appear above; the style sheet numbers both alike. */
  readonly rows: Uint32Array;
  readonly addressOf: (change: ViewChange) => string;
  /** Address of what is shown. */
  readonly address: string;
  /** The UTC day of printing, in words. */
  readonly today: string;
}

/** More than these wait until the page is printed. */
const maxAtOnce = 200;

/** Only on paper: where each statement appears in its source, the sources, the address and the version. */
export const PrintFootnotes = memo(function PrintFootnotes(props: PrintFootnotesProps) {
  const { dataset, rows, address, today } = props;
  const { file } = dataset;
  const isPaper = usePaper();
  const statements =
    isPaper || rows.length <= maxAtOnce
      ? takeRows(dataset.statement, rows.subarray(0, maxWhole))
      : [];
  const used = new Set(statements.map(({ source }) => source.id));
  const sources = file.sources.filter(({ id }) => used.has(id) || statements.length === 0);
  return (
    <footer className="paper wrap hidden print:block">
      {statements.length > 0 && (
        <>
          <h2>{words.print.statements}</h2>
          <ol role="list" className="footnotes">
            {statements.map((statement) => (
              <Footnote key={statement.id} {...props} statement={statement} />
            ))}
          </ol>
        </>
      )}
      {rows.length > maxWhole && <p>{words.print.cut(maxWhole, rows.length)}</p>}
      {sources.length > 0 && <h2>{words.print.sources(sources.length)}</h2>}
      <ul role="list">
        {sources.map((source) => (
          <li key={source.id}>
            {words.print.source(
              isolate(source.publisher),
              isolate(source.title),
              describeEdtf(source.published),
            )}{' '}
            {source.url && <span className="wrap-anywhere">{source.url}</span>}{' '}
            {source.sha256 && (
              <span className="wrap-anywhere">{words.print.hash(source.sha256)}</span>
            )}
          </li>
        ))}
      </ul>
      {file.about.map((paragraph) => (
        <OwnParagraphs key={paragraph}>{paragraph}</OwnParagraphs>
      ))}
      <p>
        {words.print.rights(file.publisher?.name, file.licence)}{' '}
        {words.print.version(isolate(file.title), file.version)} {words.print.printed(today)}{' '}
        <span className="wrap-anywhere">{address}</span>
      </p>
    </footer>
  );
});

function Footnote({
  dataset,
  statement,
  addressOf,
}: Pick<PrintFootnotesProps, 'dataset' | 'addressOf'> & { readonly statement: Statement }) {
  const thing = { kind: 'statement', id: statement.id } as const;
  const { id } = statement.source;
  const form = explainForm(statement, sourceNounOf(dataset));
  return (
    <li>
      {titleThing(dataset, thing)}. {form}{' '}
      {words.print.place(isolate(dataset.source.get(id)?.publisher ?? id), spansOf(statement))}{' '}
      <span className="wrap-anywhere">{addressOf(selecting(thing))}</span>
    </li>
  );
}
