import { FailureFrame } from '@/app/take-over/FailureFrame';
import { DatasetError } from '@/dataset/net/dataset-error';
import { Button } from '@/ui/fields/Button';
import { buttonLook } from '@/ui/fields/button-look';
import { CopyButton } from '@/ui/fields/CopyButton';
import { words } from '@/words/en';

interface DatasetFailureProps {
  readonly error: Error;
  readonly embed: boolean;
  readonly onRetry: () => void;
}

const mostShown = 50;

/** Why the dataset is not shown: the file, each place, what stands there, and what cures it. */
export function DatasetFailure({ error, embed, onRetry }: DatasetFailureProps) {
  const issues = error instanceof DatasetError ? error.issues : [];
  const cure = error instanceof DatasetError ? error.cure : words.app.crashedCure;
  const list = () =>
    [
      error.message,
      ...issues.map(({ path, found, expected }) => `${path}: ${found} ${expected}`),
    ].join('\n');
  return (
    <FailureFrame embed={embed}>
      <div className="state" role="alert">
        <h1>{error.message}</h1>
        <p>{cure}</p>
        {issues.length > mostShown && <p>{words.failure.tooMany(mostShown, issues.length)}</p>}
        {issues.length > 0 && (
          <ul className="issues">
            {issues.slice(0, mostShown).map((issue, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes; a path may repeat.
              <li key={index}>
                <code>{issue.path}</code>
                <span>
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
      </div>
    </FailureFrame>
  );
}
