import type { Brought } from '@/dataset/bring/kept-file';
import { toReportRows } from '@/domain/doctor/write-report';
import { stemOf } from '@/domain/import/assign-texts';
import { saveFile } from '@/lib/browser/save-file';
import { writeCsv } from '@/lib/write-csv';
import { openWords } from '@/words/open-en';
import { desk } from './the-desk';

function save(
  { told }: Brought,
  end: string,
  content: readonly [type: string, text: string],
): void {
  const name = `${stemOf(told[0]?.[0] ?? 'file')}${end}`;
  saveFile(name, ...content);
  desk.say(openWords.bar.saved(name));
}

/** Hands the dataset to the browser as a file, as `npm run dataset` would write it. */
export function saveDataset(brought: Brought): void {
  if (brought.bytes === null) return;
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(brought.bytes);
  save(brought, '-dataset.json', ['application/json', text]);
}

/** The same of all findings, as a table. */
export function saveReport(brought: Brought): void {
  save(brought, '-report.csv', ['text/csv', writeCsv(toReportRows(brought.findings))]);
}

/** The same of a text that was written from a record. */
export function saveText(brought: Brought, id: string): void {
  save(brought, `.${id}.txt`, ['text/plain', brought.texts.get(id) ?? '']);
}
