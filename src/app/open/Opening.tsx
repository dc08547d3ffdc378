import { useEffect, useState, useSyncExternalStore } from 'react';
import { isPrerenderedShown } from '@/app/take-over/take-over';
import type { DatasetRequest } from '@/app/view/dataset-request';
import { DatasetError } from '@/dataset/net/dataset-error';
import type { LoadProgress } from '@/dataset/net/load-progress';
import { onProgress, readProgress } from '@/dataset/net/load-progress';
import { findSiteRoot } from '@/lib/browser/site-root';
import { Button } from '@/ui/fields/Button';
import { Brand } from '@/ui/frame/Brand';
import { StageBand } from '@/ui/frame/StageBand';
import { TopRow } from '@/ui/frame/TopRow';
import { words } from '@/words/en';

const waiting = 'animate-appear text-ink-2 [&>*+*]:mt-3 [&>button]:block';
const headline = 'font-serif text-3xl/[1.15] font-semibold';

interface OpeningProps {
  readonly embed: boolean;
  readonly asking: DatasetRequest;
}

/**
 * While the dataset is on its way: its words above the prerendered stage once it takes long, or else
 * on an empty one. CSS holds the words back for 300 ms.
 */
export function Opening({ embed, asking }: OpeningProps) {
  const progress = useSyncExternalStore(onProgress, readProgress);
  const isSlow = useIsSlow() && asking.isComing;
  const isLong = asking.isStopped || isSlow || (progress !== null && takesLong(progress));
  const content = <Waiting {...asking} isLong={isLong} progress={isLong ? progress : null} />;
  if (isPrerenderedShown()) {
    return isLong && <div className={`${waiting} wrap py-4`}>{content}</div>;
  }
  return (
    <>
      {!embed && (
        <TopRow>
          <Brand href={findSiteRoot().href} />
        </TopRow>
      )}
      <main>
        <StageBand>
          <div className="wrap">
            <div className="plot">
              <div className={`${waiting} pt-18`}>{content}</div>
            </div>
            <div className="axis border-edge" />
          </div>
        </StageBand>
      </main>
    </>
  );
}

const waitingLine =
  'flex flex-[1_0_100%] flex-wrap items-center gap-x-4 gap-y-1 has-[>:only-child:empty]:absolute';

/** How far another part has come, or why it has not, beside the one that is shown. */
export function PartWaiting({ asking }: Pick<OpeningProps, 'asking'>) {
  const progress = useSyncExternalStore(onProgress, readProgress);
  const { error, isComing, isStopped, onCancel, onOpen } = asking;
  const { loading, failure } = words;
  if (error) {
    return (
      <div className={waitingLine}>
        <p className="wrap-anywhere border-accent border-s-4 ps-3 font-semibold" role="alert">
          {error instanceof DatasetError ? `${error.message} ${error.cure}` : error.message}
        </p>
        <Button onClick={onOpen}>{failure.retry}</Button>
      </div>
    );
  }
  const coming = isComing ? loading.nextPart : '';
  return (
    <div className={waitingLine}>
      {/* Here before its words are, so that they are read aloud when they come. */}
      <p className="font-semibold" role="status">
        {isStopped ? loading.partStopped : coming}
      </p>
      {isStopped && <Button onClick={onOpen}>{loading.loadAgain}</Button>}
      {isComing && <Button onClick={onCancel}>{loading.cancel}</Button>}
      {isComing && progress && <p>{describeProgress(progress)}</p>}
    </div>
  );
}

interface WaitingProps extends Pick<DatasetRequest, 'isStopped' | 'onCancel' | 'onOpen'> {
  /** It takes so long that a reader may not want to wait. */
  readonly isLong: boolean;
  /** Null while there is nothing to report yet. */
  readonly progress: LoadProgress | null;
}

function Waiting({ isStopped, isLong, onCancel, onOpen, progress }: WaitingProps) {
  const { loading } = words;
  if (isStopped) {
    return (
      <>
        <p className={headline} role="status">
          {loading.stopped}
        </p>
        <Button onClick={onOpen}>{loading.loadAgain}</Button>
      </>
    );
  }
  return (
    <>
      <p className={headline} role="status">
        {loading.dataset}
      </p>
      {isLong && (
        <>
          <p>{progress ? describeProgress(progress) : loading.noAnswer}</p>
          <progress
            className="w-64 max-w-full accent-accent"
            aria-label={loading.dataset}
            {...(progress &&
              progress.total !== null && { value: progress.done, max: progress.total })}
          />
          <Button onClick={onCancel}>{loading.cancel}</Button>
        </>
      )}
    </>
  );
}

/** Whether it has been waited for longer than a host that answers takes. */
function useIsSlow(): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), slow);
    return () => clearTimeout(timer);
  }, []);
  return isSlow;
}

/** From then on a reader sees how far it is, and can call it off; ms. */
const slow = 5000;

/** Progress is reported for files longer than this; bytes. */
const longFile = 2 ** 20;

/** What has come before a reader could read of it is not worth a word. */
function takesLong({ phase, done }: LoadProgress): boolean {
  return phase !== 'bytes' || done > longFile;
}

function describeProgress({ phase, file, done, total }: LoadProgress): string {
  const { loading } = words;
  if (phase === 'index' || phase === 'part') return loading[phase];
  return phase === 'bytes' ? loading.bytes(file, done, total) : loading.records(file, done, total);
}
