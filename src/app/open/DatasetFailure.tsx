import { useEffect } from 'react';
import { FailureFrame } from '@/app/take-over/FailureFrame';
import { DatasetError } from '@/dataset/net/dataset-error';
import { writeIssue, writePlace } from '@/domain/format/write-issue';
import { Button } from '@/ui/fields/Button';
import { buttonLook } from '@/ui/fields/button-look';
import { CopyButton } from '@/ui/fields/CopyButton';
import { StateMessage } from '@/ui/frame/StateMessage';
import { words } from '@/words/en';

interface DatasetFailureProps {
  readonly error: Error;
  readonly embed: boolean;
  readonly onRetry: () => void;
}

const maxShown = 50;

/** Why the dataset is not shown: the file, each place, what is there, and what cures it. */
export function DatasetFailure({ error, embed, onRetry }: DatasetFailureProps) {
  const issues = error instanceof DatasetError ? error.issues : [];
  const cure = error instanceof DatasetError ? error.cure : words.app.crashedCure;
  useEffect(() => {
    addEventListener('online', onRetry);
    return () => removeEventListener('online', onRetry);
  }, [onRetry]);
  const list = () => [error.message, ...issues.map(writeIssue)].join('\n');
  return (
    <FailureFrame embed={embed}>
      <StateMessage title={error.message} isFailure>
        <p>{cure}</p>
        {issues.length > maxShown && <p>{words.failure.tooMany(maxShown, issues.length)}</p>}
        {issues.length > 0 && (
          <ul role="list" className="mt-4 border-ink border-t-2">
            {issues.slice(0, maxShown).map((issue, index) => (
              <li
                // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes; a path may repeat.
                key={index}
                className="grid grid-cols-[15rem_minmax(0,1fr)] gap-4 border-hair border-b py-2 max-sm:grid-cols-1 max-sm:gap-0"
              >
                <code className="wrap-anywhere font-semibold normal-nums leading-[1.4]">
                  {writePlace(issue)}
                </code>
                <span className="wrap-anywhere">
                  {issue.found} {issue.expected}
                </span>
              </li>
            ))}
          </ul>
        )}
        {issues.length > 0 && (
          <CopyButton className={buttonLook} label={words.failure.copyList} text={list} />
        )}
        <Button onClick={onRetry}>{words.failure.retry}</Button>
      </StateMessage>
    </FailureFrame>
  );
}
