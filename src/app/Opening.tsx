import { useSyncExternalStore } from 'react';
import { onProgress, readProgress } from '@/dataset/load-progress';
import { findSiteRoot } from '@/lib/site-root';
import { Brand } from '@/ui/Brand';
import { words } from '@/words/en';

interface OpeningProps {
  readonly embed: boolean;
  /** The reader has stopped it. */
  readonly isStopped: boolean;
  readonly onCancel: () => void;
  readonly onOpen: () => void;
}

/** The empty stage while the dataset is on its way. CSS holds its words back for 300 ms. */
export function Opening({ embed, ...waiting }: OpeningProps) {
  return (
    <>
      {!embed && (
        <header className="top wrap">
          <Brand href={findSiteRoot().href} />
        </header>
      )}
      <main>
        <div className="stage stage--wait">
          <div className="wrap">
            <div className="plot">
              <Waiting {...waiting} />
            </div>
            <div className="axis" />
          </div>
        </div>
      </main>
    </>
  );
}

function Waiting({ isStopped, onCancel, onOpen }: Omit<OpeningProps, 'embed'>) {
  const progress = useSyncExternalStore(onProgress, readProgress);
  const { loading } = words;
  // What has come by itself before a reader could read it is not worth a word.
  const isLong = progress !== null && (progress.phase !== 'bytes' || progress.done > longFile);
  return (
    <div className="wait">
      <p role="status">{isStopped ? loading.stopped : loading.dataset}</p>
      {isLong && !isStopped && (
        <p>
          {sayProgress(progress)}{' '}
          <progress
            aria-label={loading.dataset}
            {...(progress.total !== null && { value: progress.done, max: progress.total })}
          />
        </p>
      )}
      {isStopped ? (
        <button type="button" className="btn" onClick={onOpen}>
          {loading.again}
        </button>
      ) : (
        isLong && (
          <button type="button" className="btn" onClick={onCancel}>
            {loading.cancel}
          </button>
        )
      )}
    </div>
  );
}

/** A file longer than this is told of as it comes; bytes. */
const longFile = 2 ** 20;

function sayProgress({ phase, file, done, total }: NonNullable<ReturnType<typeof readProgress>>) {
  const { loading } = words;
  if (phase === 'index') return loading.index;
  return phase === 'bytes' ? loading.bytes(file, done, total) : loading.records(file, done, total);
}
