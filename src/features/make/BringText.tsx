import { type DragEvent, useState } from 'react';
import { findOddities, tidy } from '@/domain/make/tidy-text';
import { htmlToText } from '@/lib/html-to-text';
import { Button } from '@/ui/fields/Button';
import { CheckOption } from '@/ui/fields/CheckOption';
import { fieldLook } from '@/ui/fields/field-look';
import { makeWords } from '@/words/make-en';

interface BringTextProps {
  /** There is a text already, whose place this one takes. */
  readonly isAnother: boolean;
  readonly onText: (text: string, name: string) => void;
  /** Leaves the text as it is; null where there is none. */
  readonly onCancel: (() => void) | null;
}

const says = makeWords.bring;

/** Paste, choose or drop a text; what would be tidied is named and counted, and nothing else ever is. */
export function BringText({ isAnother, onText, onCancel }: BringTextProps) {
  const [raw, setRaw] = useState('');
  const [name, setName] = useState('');
  const [refused, setRefused] = useState('');
  const [joins, setJoins] = useState(false);
  const oddities = findOddities(raw);
  const read = async (file: File | undefined) => {
    if (!file) return;
    const found = await readFile(file);
    setRefused(found === null ? says.refused(file.name) : '');
    if (found === null) return;
    setRaw(found);
    setName(file.name.replace(/\.[^.]+$/, ''));
  };
  const onDrop = (event: DragEvent) => {
    const [file] = event.dataTransfer.files;
    if (!file) return;
    event.preventDefault();
    // Elsewhere on a page a dropped file is offered to be opened.
    event.stopPropagation();
    void read(file);
  };
  const text = tidy(raw, { joins });
  return (
    <form
      className="grid max-w-184 gap-4"
      onDrop={onDrop}
      onDragOver={(event) => event.preventDefault()}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') onText(text, name);
      }}
    >
      <div className="grid gap-1">
        <label className="font-semibold font-serif text-2xl/tight" htmlFor="make-raw">
          {isAnother ? says.another : says.title}
        </label>
        <p id="make-raw-hint" className="max-w-[62ch] text-ink-2">
          {isAnother ? says.anotherHint : says.hint}
        </p>
        <textarea
          id="make-raw"
          aria-describedby="make-raw-hint"
          rows={12}
          spellCheck={false}
          className={`${fieldLook} mt-2 w-full resize-y p-3 font-serif text-lg/[1.5]`}
          value={raw}
          onChange={({ target }) => setRaw(target.value)}
        />
      </div>
      <label className="flex flex-wrap items-center gap-2 text-sm">
        <b>{says.file}</b>
        <input
          type="file"
          accept=".txt,.md,.html,.htm,text/plain,text/markdown,text/html"
          className="max-w-full max-sm:min-h-touch"
          onChange={({ target }) => void read(target.files?.[0])}
        />
      </label>
      {refused !== '' && (
        <p role="alert" className="border-accent border-s-4 ps-3 font-semibold">
          {refused}
        </p>
      )}
      {raw !== '' && (
        <div aria-live="polite" className="text-sm">
          <p>{says.length(text.length)}</p>
          {oddities.marks + oddities.lineEnds > 0 && (
            <p>{says.tidied(oddities.marks, oddities.lineEnds)}</p>
          )}
          {oddities.broken > 0 && (
            <CheckOption
              label={says.joins(oddities.broken)}
              checked={joins}
              onChange={({ target }) => setJoins(target.checked)}
            />
          )}
        </div>
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit">{isAnother ? says.replace : says.fix}</Button>
        {onCancel && (
          <Button isBare onClick={onCancel}>
            {says.cancel}
          </Button>
        )}
      </div>
      <p className="max-w-[62ch] text-fine text-ink-2">{says.device}</p>
    </form>
  );
}

/** The words of a file; null where it is not text in UTF-8. */
async function readFile(file: File): Promise<string | null> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    if (text.includes('\0')) return null;
    return /\.html?$/i.test(file.name) ? htmlToText(text) : text;
  } catch {
    return null;
  }
}
