import { words } from '@/words/en';
import { Wordmark } from './Wordmark';

/** The wordmark, which leads to everything. */
export function Brand({ href }: { readonly href: string }) {
  return (
    <a className="brand" href={href} aria-label={words.app.home}>
      <Wordmark />
    </a>
  );
}
