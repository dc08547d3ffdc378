import type { ReactNode } from 'react';
import { isOfThisPage } from '@/app/take-over/take-over';
import type { ExplorerState } from '@/app/view/use-explorer';
import type { Dataset } from '@/domain/model/dataset';
import { Piece } from '@/ui/late/Piece';
import { preload } from '@/ui/late/preload';
import { linkedReleasePart } from './linked-release-part';

/** Of most links and pages there is nothing to say. */
const linkNotice = preload(async () => (await import('./LinkNotice')).LinkNotice);
const buildNotice = preload(async () => (await import('./BuildNotice')).BuildNotice);

interface NoticesProps {
  readonly dataset: Dataset;
  /** Of its file; null where it is not known. */
  readonly print: string | null;
  readonly explorer: Pick<ExplorerState, 'controls' | 'found' | 'unknown'>;
  /** What is shown is what was asked for last. */
  readonly isAnswer: boolean;
  readonly children: ReactNode;
}

/** What is to be said of the link and the dataset, above the timeline. */
export function Notices({ dataset, print, explorer, isAnswer, children }: NoticesProps) {
  const { found, unknown } = explorer;
  const { view, isOnDevice } = explorer.controls;
  const { version, selection } = view;
  return (
    <>
      <Piece>
        {!isOnDevice && !isOfThisPage(dataset.file.version, print) && (
          <buildNotice.Part version={dataset.file.version} />
        )}
        {/* Of another part that was asked for, this one knows nothing. */}
        {isAnswer && unknown.length > 0 && <linkNotice.Part unknown={unknown} />}
      </Piece>
      {children}
      {version !== null && found.selected === null && (
        <div className="wrap">
          <linkedReleasePart.Part
            dataset={dataset}
            version={version}
            selection={selection}
            found={found}
          />
        </div>
      )}
    </>
  );
}
