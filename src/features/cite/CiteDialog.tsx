import { useState } from 'react';
import { toCslItem } from '@/domain/cite/csl';
import {
  type CitationFormat,
  citationFile,
  citationFormats,
  writeCitation,
} from '@/domain/cite/formats';
import type { Dataset } from '@/domain/model/dataset';
import type { Thing } from '@/domain/model/thing';
import { saveFile } from '@/lib/browser/save-file';
import { atReaders } from '@/lib/reader-time';
import { toCalendarDay } from '@/lib/utc';
import { Button } from '@/ui/fields/Button';
import { Choice } from '@/ui/fields/Choice';
import { CopyField } from '@/ui/fields/CopyField';
import { Dialog } from '@/ui/frame/Dialog';
import { citeWords as cite } from '@/words/cite-en';

interface CiteDialogProps {
  readonly dataset: Dataset;
  /** The event or statement to cite; null for the dataset. */
  readonly thing: Thing | null;
  /** Its permanent address; null where it has none. */
  readonly link: string | null;
  readonly onClose: () => void;
}

/** A reference to a thing or the dataset, in the form that the reader needs. */
export function CiteDialog({ dataset, thing, link, onClose }: CiteDialogProps) {
  const [format, setFormat] = useState<CitationFormat>('reference');
  const [day] = useState(() => toCalendarDay(atReaders(Date.now())));
  const item = toCslItem(dataset, thing, { link, day });
  const text = writeCitation(item, format);
  const file = citationFile(item, format);
  return (
    <Dialog title={titleOf(thing)} closeLabel={cite.close} onClose={onClose}>
      <div className="mt-4 grid gap-3">
        <Formats chosen={format} onChoose={setFormat} />
        <p className="text-ink-2 text-sm">{cite.meaning[format]}</p>
        <CopyField label={cite.text(cite.formats[format])} text={text} rows={9} isStacked>
          {file && (
            <Button
              aria-label={cite.downloadName(file.name)}
              onClick={() => saveFile(file.name, file.mediaType, text)}
            >
              {cite.download}
            </Button>
          )}
        </CopyField>
      </div>
    </Dialog>
  );
}

function titleOf(thing: Thing | null): string {
  return thing && thing.kind !== 'speaker' ? cite.titles[thing.kind] : cite.titles.dataset;
}

interface FormatsProps {
  readonly chosen: CitationFormat;
  readonly onChoose: (format: CitationFormat) => void;
}

function Formats({ chosen, onChoose }: FormatsProps) {
  return (
    <div
      className="-ms-1 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm max-sm:gap-x-2 [&>label]:min-h-target max-sm:[&>label]:min-h-touch max-sm:[&>label]:min-w-touch max-sm:[&>label]:justify-center"
      role="radiogroup"
      aria-label={cite.format}
    >
      {citationFormats.map((format) => (
        <Choice
          key={format}
          name="cite-format"
          isChosen={format === chosen}
          onChoose={() => onChoose(format)}
        >
          {cite.formats[format]}
        </Choice>
      ))}
    </div>
  );
}
