import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, useCallback, useEffect, useState } from 'react';
import { Explorer } from '@/app/open/Explorer';
import { watchPresses } from '@/app/take-over/follow-press';
import { endureEditsByOthers } from '@/lib/browser/endure-edits';
import { leaveKeysToInputMethod } from '@/lib/browser/input-method';
import { type Dropped, watchDrops } from '@/lib/browser/watch-drops';
import { type OwnPage, useOwnPage } from '@/state/own-pages';
import { preload } from '@/ui/late/preload';
import { FailureBoundary } from './FailureBoundary';

const client = new QueryClient({ defaultOptions: { queries: { refetchOnWindowFocus: false } } });

endureEditsByOthers();
watchPresses();
leaveKeysToInputMethod();

/** Made when the first is asked for, so that no reader of the site's own dataset is brought it ahead. */
const pages = new Map<OwnPage, ReturnType<typeof preload<object>>>();
let offer: ReturnType<typeof preload<OfferProps>> | undefined;

const bringParts = async () => (await import('./own-parts')).ownParts;

interface OfferProps {
  readonly dropped: readonly Dropped[];
  readonly onClose: () => void;
}

/** The site's dataset, or a page that opens what a reader brings, or makes something of it. */
function Screen() {
  const own = useOwnPage();
  if (own === null) return <Explorer />;
  const page = pages.get(own) ?? preload(async () => (await bringParts())[own]());
  pages.set(own, page);
  return <page.Part />;
}

/** A file that is dropped anywhere is offered to be opened, instead of the browser leaving the page for it. */
function Drops() {
  const [dropped, onDrop] = useState<readonly Dropped[] | null>(null);
  const onClose = useCallback(() => onDrop(null), []);
  useEffect(() => watchDrops(onDrop), []);
  if (dropped === null) return null;
  offer ??= preload(async () => (await bringParts()).offer());
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
