import { useEffect } from 'react';
import { reloadPage } from '@/lib/browser/reload-page';
import { Button } from '@/ui/fields/Button';
import { LinkButton } from '@/ui/fields/LinkButton';
import { words } from '@/words/en';

interface PartMissingProps {
  readonly onRetry: () => void;
  /** It came, and failed. */
  readonly hasFailed?: boolean;
  /** What is to be said instead, where there is more to say. */
  readonly about?: string;
}

/**
 * In place of a piece of the page that did not come, or failed. Tries again when the connection is back, or when it is
 * pressed; a file that a new release has removed comes only with the page itself.
 */
export function PartMissing({ onRetry, hasFailed, about }: PartMissingProps) {
  useEffect(() => {
    addEventListener('online', onRetry);
    return () => removeEventListener('online', onRetry);
  }, [onRetry]);
  const { part, partCure, piece, pieceCure, retry } = words.failure;
  const [what, cure] = hasFailed ? [piece, pieceCure] : [part, partCure];
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 py-2" role="alert">
      <p>
        {about ?? (
          <>
            <b>{what}.</b> {cure}
          </>
        )}
      </p>
      <Button onClick={onRetry}>{retry}</Button>
      <LinkButton onClick={reloadPage}>{words.app.reload}</LinkButton>
    </div>
  );
}
