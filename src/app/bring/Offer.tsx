import { useEffect } from 'react';
import type { Dropped } from '@/lib/browser/watch-drops';
import { useIsInHash } from '@/state/in-hash';
import { goToOwnPage, useOwnPage } from '@/state/own-pages';
import { Button } from '@/ui/fields/Button';
import { Dialog } from '@/ui/frame/Dialog';
import { openWords } from '@/words/open-en';
import { desk } from './the-desk';

interface OfferProps {
  readonly dropped: readonly Dropped[];
  readonly onClose: () => void;
}

/** Files were dropped: at the desk they are taken in, anywhere else the reader is asked first. */
export function Offer({ dropped, onClose }: OfferProps) {
  const isInside = useIsInHash();
  const isAtDesk = useOwnPage() === 'open' && !isInside;
  useEffect(() => {
    if (!isAtDesk) return;
    void desk.bring(dropped);
    onClose();
  }, [isAtDesk, dropped, onClose]);
  if (isAtDesk) return null;
  const { offer, account } = openWords;
  const name = account.files(dropped[0]?.name ?? '', dropped.length);
  return (
    <Dialog title={offer.title(name)} closeLabel={offer.not} onClose={onClose}>
      <p className="mt-3">{offer.why}</p>
      <p className="mt-4 flex flex-wrap gap-2">
        {/* What it leads to takes the dropped files, and closes this. */}
        <Button onClick={() => goToOwnPage('open')}>{offer.open}</Button>
        <Button onClick={onClose}>{offer.not}</Button>
      </p>
    </Dialog>
  );
}
