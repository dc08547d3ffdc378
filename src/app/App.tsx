import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { Explorer } from './Explorer';
import { FailureBoundary } from './FailureBoundary';

const client = new QueryClient({ defaultOptions: { queries: { refetchOnWindowFocus: false } } });

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
