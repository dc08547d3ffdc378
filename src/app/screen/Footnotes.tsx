import { useState } from 'react';
import type { ExplorerState } from '@/app/view/use-explorer';
import { formatDay } from '@/domain/dates/date-words';
import type { Dataset } from '@/domain/model/dataset';
import { PrintFootnotes } from '@/features/print/PrintFootnotes';
import { atReaders } from '@/lib/reader-time';

interface FootnotesProps {
  readonly dataset: Dataset;
  readonly explorer: Pick<ExplorerState, 'controls' | 'printedRows'>;
}

/** What a page has below all else once it is printed. */
export function Footnotes({ dataset, explorer }: FootnotesProps) {
  const { view, addressOf } = explorer.controls;
  const [today] = useState(() => formatDay(atReaders(Date.now()), 'long'));
  return (
    <PrintFootnotes
      dataset={dataset}
      rows={explorer.printedRows}
      addressOf={addressOf}
      address={addressOf({ version: view.version })}
      today={today}
    />
  );
}
