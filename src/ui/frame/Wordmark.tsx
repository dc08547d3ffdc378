import { words } from '@/words/en';

const [say, when] = words.app.wordmark;

/** Say | when, with the bar between. */
export function Wordmark() {
  return (
    <>
      <span>{say}</span>
      <i />
      <span>{when}</span>
    </>
  );
}
