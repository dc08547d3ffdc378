import { useEffect } from 'react';
import { reloadPage } from '@/lib/browser/reload-page';
import { Button } from '@/ui/fields/Button';
import { LinkButton } from '@/ui/fields/LinkButton';
import { words } from '@/words/en';

interface PartMissingProps {
  readonly onRetry: () => void;
}

/**
 * In place of a piece of the page that did not come. Tries again when the connection is back, or when it is
 * pressed; a file that a new release has removed comes only with the page itself.
 */
export function PartMissing({ onRetry }: PartMissingProps) {
  useEffect(() => {
    addEventListener('online', onRetry);
    return () => removeEventListener('online', onRetry);
  }, [onRetry]);
  const { part, partCure, retry } = words.failure;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 py-2" role="alert">
      <p>
        <b>{part}.</b> {partCure}
      </p>
      <Button onClick={onRetry}>{retry}</Button>
      <LinkButton onClick={reloadPage}>{words.app.reload}</LinkButton>
    </div>
  );
}
