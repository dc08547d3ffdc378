import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, useCallback, useEffect, useState } from 'react';
import { Explorer } from '@/app/open/Explorer';
import { watchPresses } from '@/app/take-over/follow-press';
import { endureEditsByOthers } from '@/lib/browser/endure-edits';
import { leaveKeysToInputMethod } from '@/lib/browser/input-method';
import { type Dropped, watchDrops } from '@/lib/browser/watch-drops';
import { useOwnPage } from '@/state/own-pages';
import { preload } from '@/ui/late/preload';
import { FailureBoundary } from './FailureBoundary';

const client = new QueryClient({ defaultOptions: { queries: { refetchOnWindowFocus: false } } });

endureEditsByOthers();
watchPresses();
leaveKeysToInputMethod();

/** Made when the first is asked for, so that no reader of the site's own dataset is brought it ahead. */
let openPage: ReturnType<typeof preload<object>> | undefined;
let makePage: ReturnType<typeof preload<object>> | undefined;
let offer: ReturnType<typeof preload<OfferProps>> | undefined;

interface OfferProps {
  readonly dropped: readonly Dropped[];
  readonly onClose: () => void;
}

/** The site's dataset, or a page that opens what a reader brings, or makes something of it. */
function Screen() {
  const own = useOwnPage();
  if (own === null) return <Explorer />;
  if (own === 'make') {
    makePage ??= preload(async () => (await import('@/app/make/MakePage')).MakePage);
    return <makePage.Part />;
  }
  openPage ??= preload(async () => (await import('@/app/bring/OpenPage')).OpenPage);
  return <openPage.Part />;
}

/** A file that is dropped anywhere is offered to be opened, instead of the browser leaving the page for it. */
function Drops() {
  const [dropped, onDrop] = useState<readonly Dropped[] | null>(null);
  const onClose = useCallback(() => onDrop(null), []);
  useEffect(() => watchDrops(onDrop), []);
  if (dropped === null) return null;
  offer ??= preload(async () => (await import('@/app/bring/Offer')).Offer);
  return <offer.Part dropped={dropped} onClose={onClose} />;
}

/** Providers around the one screen. */
export function App() {
  return (
    <StrictMode>
      <FailureBoundary>
        <QueryClientProvider client={client}>
          <Screen />
          <Drops />
        </QueryClientProvider>
      </FailureBoundary>
    </StrictMode>
  );
}
