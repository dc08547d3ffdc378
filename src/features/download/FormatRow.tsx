import { useState } from 'react';
import { saveFile } from '@/lib/browser/save-file';
import { Button } from '@/ui/fields/Button';
import { describeSize } from '@/words/about-en';
import { downloadWords, exportWords } from '@/words/export-en';
import {
  type DownloadFormat,
  type Made,
  makeDownload,
  type Scope,
  type ShownScene,
} from './make-download';

interface FormatRowProps {
  readonly format: DownloadFormat;
  readonly scope: Scope;
  readonly scene: ShownScene;
}

type Outcome = 'making' | 'nothing' | 'failed' | Made;

/** So many of what is left out are named. */
const maxNamed = 12;

/** One format: what it keeps and loses, the file for the asking, and what became of it. */
export function FormatRow({ format, scope, scene }: FormatRowProps) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const { name, keeps, loses } = exportWords.formats[format];
  const make = async () => {
    setOutcome('making');
    // A large one keeps the page busy, and what it says first has to be drawn before.
    await new Promise((resolve) => setTimeout(resolve));
    const made = await makeDownload(format, scope, scene).catch(() => 'failed' as const);
    if (made !== null && made !== 'failed') saveFile(made.name, made.mediaType, made.blob);
    setOutcome(made ?? 'nothing');
  };
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-4 gap-y-1 border-hair border-b py-2.5 text-sm">
      <div>
        <h3 className="font-semibold">{name}</h3>
        <p className="text-ink-2">
          {keeps} {loses}
        </p>
        <p role="status" className="wrap-anywhere">
          {describe(outcome, format)}
        </p>
      </div>
      <Button aria-label={downloadWords.downloadName(name)} onClick={make}>
        {downloadWords.download}
      </Button>
    </li>
  );
}

function describe(outcome: Outcome | null, format: DownloadFormat): string {
  if (outcome === null) return '';
  if (outcome === 'making') return downloadWords.making;
  if (outcome === 'failed') return downloadWords.failed;
  if (outcome === 'nothing') return format === 'png' ? downloadWords.failed : downloadWords.nothing;
  const { name, blob, leftOut } = outcome;
  const saved = downloadWords.saved(name, describeSize(blob.size));
  if (leftOut.length === 0) return saved;
  return `${saved} ${exportWords.leftOut(leftOut.length, leftOut.slice(0, maxNamed))}`;
}
