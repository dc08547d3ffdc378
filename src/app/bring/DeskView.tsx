import { useEffect, useRef } from 'react';
import { readName } from '@/dataset/bring/kept-file';
import { Account } from '@/features/bring/Account';
import { chooseId } from '@/features/bring/choose-id';
import { DropPlace } from '@/features/bring/DropPlace';
import { ReadAgain } from '@/features/bring/ReadAgain';
import { ReadingLine } from '@/features/bring/ReadingLine';
import { goInHash, useIsInHash } from '@/state/in-hash';
import { Button } from '@/ui/fields/Button';
import { openWords } from '@/words/open-en';
import type { DeskState } from './desk-state';
import { saveDataset, saveReport, saveText } from './save-brought';
import { desk, useDesk } from './the-desk';

/** What was pressed is gone then. */
function onCancel(): void {
  desk.cancel();
  document.getElementById(chooseId)?.focus();
}

interface DeskViewProps {
  readonly onShow: () => void;
}

/** Where files are brought, and what came of the last ones. */
export function DeskView({ onShow }: DeskViewProps) {
  const state = useDesk();
  const isInside = useIsInHash();
  const { isRecalling, reading, refusal, brought, arrival, shown } = state;
  const place = (
    <DropPlace
      onFiles={(files) => void desk.bring(files.map((file) => ({ file, name: file.name })))}
      onPasted={(text) => void desk.paste(text)}
    />
  );
  return (
    <main className="wrap min-h-[60vh] border-hair border-t pt-5 pb-12">
      {isInside && !isRecalling && shown === null && arrival === 0 && <Gone />}
      {refusal !== null && <Refusal refusal={refusal} hasShown={shown !== null} />}
      {reading && <ReadingLine {...reading} onCancel={onCancel} />}
      {brought === null ? (
        place
      ) : (
        <>
          <BroughtView state={state} onShow={onShow} />
          <div className="mt-10 border-ink border-t-2 pt-4">
            <h2 className="mb-3 font-semibold font-serif text-xl/tight">
              {openWords.account.another}
            </h2>
            {place}
          </div>
        </>
      )}
    </main>
  );
}

function BroughtView({ state, onShow }: DeskViewProps & { readonly state: DeskState }) {
  const { brought, arrival, shown, options } = state;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrival > 0) heading.current?.focus();
  }, [arrival]);
  if (brought === null) return null;
  const says = openWords.account;
  const { bytes, findings, texts } = brought;
  const isOther = shown !== null && shown.brought !== brought;
  return (
    <Account
      brought={brought}
      heading={heading}
      acts={
        <>
          {bytes !== null && (
            <>
              <Button className="border-ink font-semibold" onClick={onShow}>
                {says.show}
              </Button>
              <Button onClick={() => saveDataset(brought)}>{openWords.bar.saveDataset}</Button>
            </>
          )}
          {findings.length > 0 && (
            <Button onClick={() => saveReport(brought)}>{openWords.bar.saveReport}</Button>
          )}
          {[...texts.keys()].map((id) => (
            <Button key={id} onClick={() => saveText(brought, id)}>
              {says.saveText(id)}
            </Button>
          ))}
          {isOther && <Button onClick={() => goInHash(true)}>{says.back}</Button>}
          {texts.size > 0 && <p className="basis-full text-ink-2 text-sm">{says.textHint}</p>}
        </>
      }
      again={
        desk.canReadAgain && (
          <ReadAgain
            codes={new Set(findings.map(({ code }) => code))}
            title={brought.title}
            options={options}
            onChange={(change) => void desk.readAgain(change)}
          />
        )
      }
    />
  );
}

function Refusal({ refusal, hasShown }: { readonly refusal: string; readonly hasShown: boolean }) {
  return (
    <div className="mb-5 border-accent border-s-4 ps-3 font-semibold" role="alert">
      <p className="wrap-anywhere">
        {hasShown ? `${refusal} ${openWords.refusals.kept}` : refusal}
      </p>
    </div>
  );
}

/** What was open before a reload, or elsewhere, and how to open it again. */
function Gone() {
  const { gone } = openWords;
  const name = readName();
  return (
    <div className="mb-6 max-w-184" role="alert">
      <h2 className="wrap-anywhere font-semibold font-serif text-3xl/heading max-sm:text-2xl">
        {name === null ? gone.unknown : gone.title(name)}
      </h2>
      <p className="mt-2 text-lead">{name === null ? gone.elsewhere : gone.why}</p>
    </div>
  );
}
