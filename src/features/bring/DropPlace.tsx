import { type ReactNode, useId, useRef, useState } from 'react';
import { Button } from '@/ui/fields/Button';
import { buttonLook } from '@/ui/fields/button-look';
import { FactList } from '@/ui/frame/FactList';
import { Folded } from '@/ui/frame/Folded';
import { openWords } from '@/words/open-en';
import { chooseId } from './choose-id';

const { drop } = openWords;

interface DropPlaceProps {
  readonly onFiles: (files: readonly File[]) => void;
  readonly onPasted: (text: string) => void;
}

/** Where files are dropped (the page itself takes them, wherever they fall), chosen, or pasted. */
export function DropPlace({ onFiles, onPasted }: DropPlaceProps) {
  return (
    <div className="grid gap-5">
      <Frame>
        <h2 className="font-semibold font-serif text-2xl/tight">{drop.here}</h2>
        <p className="max-w-184 text-ink-2">{drop.hint}</p>
        <FileChoice onFiles={onFiles} />
      </Frame>
      <Paste onFiles={onFiles} onPasted={onPasted} />
      <Folded summary={drop.formats}>
        <FactList className="mt-2 max-w-184">
          {drop.known.map(([kind, formats]) => (
            <Format key={kind} kind={kind} formats={formats} />
          ))}
        </FactList>
      </Folded>
    </div>
  );
}

/** Shows that a file is over it; that it is dropped, the page hears. */
function Frame({ children }: { readonly children: ReactNode }) {
  const [isOver, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the field inside does the same.
    <div
      className="grid justify-items-start gap-3 border-[1.5px] border-edge border-dashed p-6 data-[over=true]:border-accent data-[over=true]:border-solid data-[over=true]:bg-accent-tint max-sm:p-4"
      data-over={isOver}
      onDragOver={() => setOver(true)}
      onDragLeave={() => setOver(false)}
      onDrop={() => setOver(false)}
    >
      {children}
    </div>
  );
}

/** The browser's own field for files, under the look of a button. */
function FileChoice({ onFiles }: Pick<DropPlaceProps, 'onFiles'>) {
  return (
    <label
      className={`${buttonLook} cursor-pointer has-focus-visible:outline-3 has-focus-visible:outline-accent has-focus-visible:outline-offset-2`}
    >
      <input
        id={chooseId}
        className="sr-only"
        type="file"
        multiple
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // The same file, once it is mended, is a change too.
          target.value = '';
        }}
      />
      {drop.choose}
    </label>
  );
}

function Paste({ onFiles, onPasted }: DropPlaceProps) {
  const id = useId();
  const hint = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <div className="grid max-w-184 justify-items-start gap-2">
      <label className="font-semibold" htmlFor={id}>
        {drop.paste}
      </label>
      <textarea
        className="w-full resize-y rounded-control border border-edge bg-page px-2 py-1.5 text-sm/body"
        id={id}
        ref={field}
        rows={3}
        spellCheck={false}
        autoComplete="off"
        aria-describedby={hint}
        onPaste={(event) => {
          const files = [...event.clipboardData.files];
          // A spreadsheet puts a picture of its cells beside their text.
          if (files.length === 0 || event.clipboardData.types.includes('text/plain')) return;
          event.preventDefault();
          onFiles(files);
        }}
      />
      <p id={hint} className="text-ink-2 text-sm">
        {drop.pasteHint}
      </p>
      <Button onClick={() => onPasted(field.current?.value ?? '')}>{drop.readPasted}</Button>
    </div>
  );
}

function Format({ kind, formats }: { readonly kind: string; readonly formats: string }) {
  return (
    <>
      <dt>{kind}</dt>
      <dd>{formats}</dd>
    </>
  );
}
