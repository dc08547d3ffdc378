import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { Explorer } from '@/app/open/Explorer';
import { watchPresses } from '@/app/take-over/follow-press';
import { endureEditsByOthers } from '@/lib/browser/endure-edits';
import { leaveKeysToInputMethod } from '@/lib/browser/input-method';
import { FailureBoundary } from './FailureBoundary';

const client = new QueryClient({ defaultOptions: { queries: { refetchOnWindowFocus: false } } });

endureEditsByOthers();
watchPresses();
leaveKeysToInputMethod();

/** Providers around the one screen. */
export function App() {
  return (
    <StrictMode>
      <FailureBoundary>
        <QueryClientProvider client={client}>
          <Explorer />
        </QueryClientProvider>
      </FailureBoundary>
    </StrictMode>
  );
}
