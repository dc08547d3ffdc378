import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { Explorer } from './Explorer';
import { FailureBoundary } from './FailureBoundary';
import { watchPresses } from './follow-press';

const client = new QueryClient({ defaultOptions: { queries: { refetchOnWindowFocus: false } } });

watchPresses();

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
