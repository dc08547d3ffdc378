import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { Explorer } from '@/app/open/Explorer';
import { watchPresses } from '@/app/take-over/follow-press';
import { endureEditsByOthers } from '@/lib/browser/endure-edits';
import { leaveKeysToInputMethod } from '@/lib/browser/input-method';
import { useOwnPage } from '@/state/own-pages';
import { preload } from '@/ui/late/preload';
import { FailureBoundary } from './FailureBoundary';

const client = new QueryClient({ defaultOptions: { queries: { refetchOnWindowFocus: false } } });

endureEditsByOthers();
watchPresses();
leaveKeysToInputMethod();

/** Made when the first is asked for, so that no reader of the site's own dataset is brought it ahead. */
let openPage: ReturnType<typeof preload<object>> | undefined;

/** The site's dataset, or a page that opens what a reader brings. */
function Screen() {
  if (useOwnPage() === null) return <Explorer />;
  openPage ??= preload(async () => (await import('@/app/bring/OpenPage')).OpenPage);
  return <openPage.Part />;
}

/** Providers around the one screen. */
export function App() {
  return (
    <StrictMode>
      <FailureBoundary>
        <QueryClientProvider client={client}>
          <Screen />
        </QueryClientProvider>
      </FailureBoundary>
    </StrictMode>
  );
}
