import { useEffect, useRef, useState } from 'react';
import { formatDay } from '@/domain/dates/date-words';
import type { Dataset } from '@/domain/model/dataset';
import { sourceNounOf } from '@/domain/say/source-words';
import type { ArticleCheck } from '@/domain/verify/article-check';
import { Button } from '@/ui/fields/Button';
import { SourceChoice } from '@/ui/fields/SourceChoice';
import { Dialog } from '@/ui/frame/Dialog';
import { verifyWords } from '@/words/verify-en';
import { CheckResult } from './CheckResult';
import { TextInput } from './TextInput';
import { useChecking } from './use-checking';
import { useKeptText } from './use-kept-text';

const says = verifyWords.check;

export interface CheckDialogProps {
  readonly dataset: Dataset;
  /** What came of the last comparison, if there was one. */
  readonly check: ArticleCheck | null;
  readonly onCheck: (check: ArticleCheck | null) => void;
  readonly onRead: () => void;
  readonly onClose: () => void;
}

/** Takes the article's text from the reader, and says how the dataset compares with it. */
export function CheckDialog(props: CheckDialogProps) {
  const { dataset, check, onCheck, onClose } = props;
  // Of a source without a text nothing can be compared.
  const sources = dataset.file.sources.filter(({ sha256 }) => sha256);
  const [source, setSource] = useState(sources[0]?.id ?? '');
  const [isForgotten, setForgotten] = useState<boolean | null>(null);
  const noun = sourceNounOf(dataset);
  const checking = useChecking({ dataset, check, onCheck });
  const given = check?.texts.get(source);
  const kept = useKeptText({
    dataset: dataset.file.id,
    source,
    given,
    onFound: ({ name, text }) => void checking.supply(source, { name, text }),
  });
  const forget = async () => {
    const done = await kept.forget();
    setForgotten(done);
    if (done) onCheck(null);
  };
  const shown = given && check;
  const status = useStatusInSight(check);
  return (
    <Dialog title={says.title(noun)} closeLabel={says.close} onClose={onClose}>
      <p className="mt-3 text-ink-2 text-sm">{says.lead(noun)}</p>
      <SourceChoice label={says.source} source={source} sources={sources} onChoose={setSource} />
      <p
        className="wrap-anywhere not-empty:mt-4 border-accent border-s-4 ps-3 font-semibold font-serif text-lg/[1.35] normal-nums"
        role="status"
        ref={status}
      >
        {checking.isBusy ? says.busy : describeState(shown || null, checking.refusal, isForgotten)}
      </p>
      {shown && !checking.isBusy && (
        <>
          <CheckResult dataset={dataset} check={check} source={source} onFollow={onClose} />
          <div className="mt-3.5 flex flex-wrap items-start gap-2">
            <Button onClick={props.onRead}>{says.read}</Button>
            <Button onClick={() => void forget()}>{says.forget}</Button>
            <Keep {...kept} />
          </div>
        </>
      )}
      <TextInput
        onFile={(file) => {
          setForgotten(null);
          void checking.supplyFile(source, file);
        }}
        onPasted={(text) => {
          setForgotten(null);
          void checking.supplyPasted(source, text);
        }}
      />
    </Dialog>
  );
}

/** The result appears above what was pressed, which on a phone is out of sight. */
function useStatusInSight(check: ArticleCheck | null) {
  const status = useRef<HTMLParagraphElement>(null);
  const seen = useRef(check);
  useEffect(() => {
    if (check !== seen.current) status.current?.scrollIntoView?.({ block: 'nearest' });
    seen.current = check;
  }, [check]);
  return status;
}

function describeState(
  check: ArticleCheck | null,
  refusal: string | null,
  isForgotten: boolean | null,
): string {
  if (refusal !== null) return refusal;
  if (isForgotten === false) return says.notDeleted;
  if (check === null) return isForgotten ? says.forgotten : '';
  const { statements, evidence } = check.summary;
  const all = statements.matches + statements.differs;
  const pieces = evidence.matches + evidence.differs;
  return all === 0 && pieces > 0
    ? says.evidenceHeadline(evidence.matches, pieces)
    : says.headline(statements.matches, all);
}

function Keep({ since, hasFailed, keep, forget }: ReturnType<typeof useKeptText>) {
  return (
    <div className="flex-[1_1_16rem] text-sm">
      <label className="inline-flex min-h-8 items-center gap-2 max-sm:min-h-touch">
        <input
          type="checkbox"
          checked={since !== null}
          onChange={() => void (since === null ? keep() : forget())}
        />
        {says.keep}
      </label>
      <p className="text-ink-2 text-sm" aria-live="polite">
        {describeKept(since, hasFailed)}
      </p>
    </div>
  );
}

function describeKept(since: number | null, hasFailed: boolean): string {
  if (hasFailed) return says.notStored;
  return since === null ? says.keepHint : says.keptSince(formatDay(since, 'long'));
}
