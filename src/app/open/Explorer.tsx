import { timelinePart } from '@/app/screen/timeline-part';
import { FailureFrame } from '@/app/take-over/FailureFrame';
import { useEmbedded } from '@/app/view/use-embedded';
import { findMediaUrl } from '@/dataset/net/dataset-url';
import { useViewState } from '@/state/use-view-state';
import { PartMissing } from '@/ui/late/PartMissing';
import { preload } from '@/ui/late/preload';
import { MediaBaseContext } from '@/ui/own/media-base';
import { DatasetFailure } from './DatasetFailure';
import { Opening, PartWaiting } from './Opening';
import { useOpened } from './use-opened';

/** What is drawn comes while the dataset does. */
const explorerPart = preload(
  async () => (await import('@/app/screen/LoadedExplorer')).LoadedExplorer,
  (onRetry, { link }, error) => {
    // Of what failed as a whole, the last boundary tells.
    if (error !== undefined) throw error;
    return (
      <FailureFrame embed={link.view.embed}>
        <PartMissing onRetry={onRetry} />
      </FailureFrame>
    );
  },
);
const mediaBase = findMediaUrl();

explorerPart.start();
timelinePart.start();

/** Loading, failure or the explorer. What arrived once stays, whatever a later attempt does. */
export function Explorer() {
  const link = useViewState();
  const { embed } = link.view;
  const { shown, asking } = useOpened(link.view);
  useEmbedded(embed);
  const opening = <Opening embed={embed} asking={asking} />;
  if (shown) {
    const { data, question, isNext } = shown;
    const waiting = <PartWaiting asking={asking} />;
    // Another part has other rows, so that nothing of the screen is kept.
    return (
      <MediaBaseContext key={JSON.stringify(question)} value={mediaBase}>
        <explorerPart.Part
          link={link}
          dataset={data.dataset}
          loadSearch={data.loadSearch}
          print={data.print}
          question={question}
          isNext={isNext}
          asking={asking}
          opening={opening}
          waiting={waiting}
          fallback={opening}
        />
      </MediaBaseContext>
    );
  }
  if (asking.error) {
    return <DatasetFailure error={asking.error} embed={embed} onRetry={asking.onOpen} />;
  }
  return opening;
}
