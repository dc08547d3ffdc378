import { words } from '@/words/en';

const [say, when] = words.app.wordmark;

/** Say | when, with the bar between. */
export function Wordmark() {
  return (
    <>
      <span>{say}</span>
      <i className="ms-0.5 me-0.75 h-6 w-[2px] bg-accent forced-color-adjust-none" />
      <span>{when}</span>
    </>
  );
}
