import { useState } from 'react';
import type { Later } from '@/app/view/use-later';
import { formatDay } from '@/domain/dates/date-words';
import type { Dataset } from '@/domain/model/dataset';
import { PrintFootnotes } from '@/features/print/PrintFootnotes';
import { atReaders } from '@/lib/reader-time';

interface FootnotesProps {
  readonly dataset: Dataset;
  readonly later: Pick<Later, 'view' | 'addressOf' | 'printedRows'>;
}

/** What a page has below all else once it is printed. */
export function Footnotes({ dataset, later }: FootnotesProps) {
  const { view, addressOf } = later;
  const [today] = useState(() => formatDay(atReaders(Date.now()), 'long'));
  return (
    <PrintFootnotes
      dataset={dataset}
      rows={later.printedRows}
      addressOf={addressOf}
      address={addressOf({ version: view.version })}
      today={today}
    />
  );
}
