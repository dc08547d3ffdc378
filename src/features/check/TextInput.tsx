import { type DragEvent, useId, useRef, useState } from 'react';
import { Button } from '@/ui/fields/Button';
import { verifyWords } from '@/words/verify-en';

interface TextInputProps {
  readonly onFile: (file: File) => void;
  readonly onPasted: (text: string) => void;
}

/** Takes a text: a file that is dropped or chosen, or words that are pasted. */
export function TextInput({ onFile, onPasted }: TextInputProps) {
  const [isOver, setOver] = useState(false);
  const pasted = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) onFile(file);
    else onPasted(event.dataTransfer.getData('text/plain'));
  };
  return (
    <div className="mt-5 grid gap-2 border-hair border-t pt-4">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same. */}
      <div
        className="flex flex-wrap items-center gap-2 border-[1.5px] border-edge border-dashed p-4 data-[over=true]:border-accent data-[over=true]:border-solid data-[over=true]:bg-accent-tint"
        data-over={isOver}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <span>{verifyWords.check.drop}</span>
        <FileButton onFile={onFile} />
      </div>
      <label className="font-semibold text-sm" htmlFor={id}>
        {verifyWords.check.paste}
      </label>
      <textarea
        className="w-full resize-y rounded-control border border-edge bg-page px-2 py-1.5 font-sans text-inherit text-sm/body"
        id={id}
        ref={pasted}
        rows={4}
        spellCheck={false}
        autoComplete="off"
      />
      <div>
        <Button onClick={() => onPasted(pasted.current?.value ?? '')}>
          {verifyWords.check.checkPasted}
        </Button>
      </div>
    </div>
  );
}

/** The browser's own file input, which opens from a button of ours. */
function FileButton({ onFile }: Pick<TextInputProps, 'onFile'>) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>{verifyWords.check.choose}</Button>
      <input
        ref={input}
        className="sr-only"
        type="file"
        accept=".txt,.md,text/plain"
        tabIndex={-1}
        aria-hidden="true"
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) onFile(file);
          // The same file, once it is mended, is a change too.
          target.value = '';
        }}
      />
    </>
  );
}
